import type { ReactNode } from 'react'
import { ClauseLink, type ClauseRef } from './clause-link.tsx'

/** An empty page teaches: what this is, why the policy asks for it, the first thing to do. */
export function EmptyState({ title, children, clause, actions }: {
  readonly title: string
  readonly children: ReactNode
  readonly clause?: ClauseRef | undefined
  readonly actions?: ReactNode
}) {
  return (
    <section className="empty stack">
      <h2>{title}</h2>
      <p>{children}{clause && <> <ClauseLink clause={clause} /></>}</p>
      {actions !== undefined && <div className="row">{actions}</div>}
    </section>
  )
}
