import type { ReactNode } from 'react'
import { usePlace } from '#src/ui/words.tsx'

/** What the policy wrote stays in English on a page in another language, and says so to whoever reads it aloud. */
export function TheirWords({ children }: { readonly children: ReactNode }) {
  return usePlace().locale === 'en' ? children : <span lang="en">{children}</span>
}
