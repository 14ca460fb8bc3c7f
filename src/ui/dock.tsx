import type { ReactNode } from 'react'
import type { State } from './state.ts'

/** On phones, the verdict in one line at the bottom of the composer; leads to the whole of it. */
export function Dock({ state, to = '#verdict', children }: { readonly state: State; readonly to?: string; readonly children: ReactNode }) {
  return <p className="dock"><a className="tag" data-s={state} href={to}>{children}</a></p>
}
