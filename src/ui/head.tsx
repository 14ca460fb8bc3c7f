import type { ReactNode } from 'react'
import { Snap } from './snap.tsx'

/** The top of a page: what came before in small (`over`), the one heading, a lede, the state's row, and on Today the line. */
export function Head({ over, title, lede, snap = false, children, id }: {
  readonly over?: ReactNode
  readonly title: ReactNode
  readonly lede?: ReactNode
  readonly snap?: boolean
  readonly children?: ReactNode
  readonly id?: string | undefined
}) {
  return (
    <div className="head" id={id}>
      {over !== undefined && <p className="dim">{over}</p>}
      <h1>{title}</h1>
      {lede !== undefined && <Lede>{lede}</Lede>}
      {children !== undefined && <div className="row head-row">{children}</div>}
      {snap && <Snap />}
    </div>
  )
}

export function Lede({ children }: { readonly children: ReactNode }) {
  return <p className="lede">{children}</p>
}
