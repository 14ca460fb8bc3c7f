import type { ReactNode } from 'react'
import type { State } from './state.ts'

/** A state as colour, shape and word. `fill` for the state of the page's own thing, once. */
export function Tag({ state, fill = false, children }: { readonly state: State; readonly fill?: boolean | undefined; readonly children: ReactNode }) {
  return <span className={fill ? 'tag fill' : 'tag'} data-s={state}>{children}</span>
}

/** The shape alone, for beside words that already say the state. */
export function Mark() {
  return <i className="mark" aria-hidden="true" />
}
