import type { ReactNode } from 'react'
import type { State } from './state.ts'
import { Mark } from './tag.tsx'

/** What a clause does here, one mechanism: its name, how it acts (Blocks, Asks, Runs, Proves), a sentence, its settings. A `li`: put it in `ul.links`. */
export function MeasureItem({ state, name, acts, children, foot }: { readonly state: State; readonly name: ReactNode; readonly acts: string; readonly children: ReactNode; readonly foot?: ReactNode }) {
  return (
    <li className="measure" data-s={state}>
      <Mark />
      <p className="row apart"><strong>{name}</strong><span className="acts">{acts}</span></p>
      <p>{children}</p>
      {foot !== undefined && <p className="small dim">{foot}</p>}
    </li>
  )
}
