import type { ReactNode } from 'react'

/** What a page is about, with what stands beside it on desks and after it on phones. */
export function Columns({ aside = 'narrow', children }: { readonly aside?: 'narrow' | 'mid' | 'wide'; readonly children: ReactNode }) {
  return <div className="cols" data-aside={aside}>{children}</div>
}

/** Things under each other. */
export function Stack({ gap = 'mid', children }: { readonly gap?: 'tight' | 'mid' | 'loose'; readonly children: ReactNode }) {
  return <div className={gap === 'mid' ? 'stack' : `stack ${gap}`}>{children}</div>
}
