import type { ReactNode } from 'react'
import type { State } from './state.ts'

/** A card means "act here"; whatever is only to be read needs none. */
export function Card({ state, labelledBy, children, live = false }: {
  readonly state?: State | undefined
  readonly labelledBy?: string | undefined
  /** Read out when it changes, e.g. the answer to a question asked on this page. */
  readonly live?: boolean
  readonly children: ReactNode
}) {
  return <section className="card" data-s={state} aria-labelledby={labelledBy} role={live ? 'status' : undefined}>{children}</section>
}
