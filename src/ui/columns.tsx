import type { ReactNode } from 'react'

/** What a page is about, with what stands beside it on desks and after it on phones. `three`: the second part stands beside, the third goes on under the first. */
export function Columns({ aside = 'narrow', three = false, children }: { readonly aside?: 'narrow' | 'mid' | 'wide'; readonly three?: boolean; readonly children: ReactNode }) {
  return <div className={three ? 'cols three' : 'cols'} data-aside={aside}>{children}</div>
}

/** Things under each other. */
export function Stack({ gap = 'mid', children }: { readonly gap?: 'tight' | 'mid' | 'loose'; readonly children: ReactNode }) {
  return <div className={gap === 'mid' ? 'stack' : `stack ${gap}`}>{children}</div>
}
