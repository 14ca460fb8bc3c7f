import type { ReactNode } from 'react'
import { A } from './link.tsx'
import type { State } from './state.ts'
import { Tag } from './tag.tsx'

/** What was chosen on a wall or a list: beside it on desks, after it on phones. Its URL is the page's. */
export function Drawer({ id = 'drawer', title, state, word, back, children }: {
  readonly id?: string
  readonly title: ReactNode
  readonly state?: State | undefined
  readonly word?: string | undefined
  readonly back?: { readonly to: string; readonly label: string } | undefined
  readonly children: ReactNode
}) {
  return (
    <aside className="drawer stick stack" id={id} tabIndex={-1} aria-labelledby={`${id}-title`} data-s={state}>
      <div className="row apart">{state && word !== undefined && <Tag state={state} fill>{word}</Tag>}{back && <A className="small" to={back.to}>{back.label}</A>}</div>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </aside>
  )
}
