import { Fragment, type ReactNode } from 'react'
import { A } from './link.tsx'

/** Where a page stands, above its head: the pages over it as links, its own part as text. */
export function Trail({ label, over, here }: { readonly label: string; readonly over: readonly { readonly to: string; readonly text: string }[]; readonly here?: ReactNode }) {
  return (
    <nav className="trail noprint" aria-label={label}>
      {over.map(({ to, text }, index) => <Fragment key={to}>{index > 0 && <span className="dim"> / </span>}<A to={to}>{text}</A></Fragment>)}
      {here !== undefined && <span className="dim"> / {here}</span>}
    </nav>
  )
}
