import type { ReactNode } from 'react'
import type { State } from './state.ts'

/** One thing to know on this page, with its state. `title` is said first, in the state's colour. */
export function Alert({ state, title, children }: { readonly state: State; readonly title?: ReactNode; readonly children?: ReactNode }) {
  return <div className="alert" data-s={state}>{title !== undefined && <strong>{title}</strong>} {children}</div>
}

/** What the last action did ("Saved."), said once at the top of the next page and read out. */
export function Notice({ state = 'ok', children }: { readonly state?: State; readonly children: ReactNode }) {
  // Not an output: it may hold paragraphs.
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
  return <div className="alert notice" data-s={state} role="status">{children}</div>
}
