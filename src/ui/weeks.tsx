import type { ReactNode } from 'react'
import type { State } from './state.ts'
import { Tag } from './tag.tsx'

export interface Week {
  /** The week's first day; also the key. */
  readonly from: string
  /** ok fresh · warn ageing · stop stale · off break */
  readonly state: 'ok' | 'warn' | 'stop' | 'off'
  /** Said for it: "Week of Sep 22: stale". */
  readonly label: string
}

/** Freshness as a strip, oldest week first: height and pattern say it as well as colour. */
export function Weeks({ weeks, label, first, last, counts }: {
  readonly weeks: readonly Week[]
  readonly label: string
  readonly first: ReactNode
  readonly last: ReactNode
  readonly counts: readonly { readonly state: State; readonly text: string }[]
}) {
  return (
    <div className="weeks-part">
      <ol className="weeks" aria-label={label}>{weeks.map((week) => <li key={week.from} data-s={week.state} title={week.label}><span className="vh">{week.label}</span></li>)}</ol>
      <p className="row apart small dim"><span>{first}</span><span>{last}</span></p>
      <ul className="row legend">{counts.map(({ state, text }) => <li key={text}><Tag state={state}>{text}</Tag></li>)}</ul>
    </div>
  )
}
