import type { ReactNode } from 'react'
import { uiWords } from './ui-words.ts'
import { useWords } from './words.tsx'

/** Says on every page that this is the demo district; `children` e.g. a link to choose another person. */
export function DemoBanner({ children }: { readonly children?: ReactNode }) {
  const words = useWords(uiWords)
  return <section className="banner" aria-label={words.demoLabel}><p>{words.demo}</p>{children}</section>
}
