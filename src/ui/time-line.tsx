import type { ReactNode } from 'react'
import { ClauseLink, type ClauseRef } from './clause-link.tsx'
import { DateText } from './date-text.tsx'
import type { State } from './state.ts'

export interface Happening {
  readonly id: string
  readonly at: Date | string
  /** Said in place of the date, e.g. "Oct 6 to 24". */
  readonly when?: ReactNode
  readonly state?: State | undefined
  /** A sentence with its verb in bold: Ms. Ortiz <strong>approved</strong> that post. */
  readonly sentence: ReactNode
  readonly clause?: ClauseRef | undefined
}

/** A thing's history, newest first, as points on a chalk line that read like sentences. */
export function TimeLine({ items }: { readonly items: readonly Happening[] }) {
  return (
    <ol className="time">
      {items.map((item) => (
        <li key={item.id} data-s={item.state}>
          {item.when === undefined ? <DateText at={item.at} /> : <time>{item.when}</time>}
          {item.sentence}{item.clause && <> <ClauseLink clause={item.clause} /></>}
        </li>
      ))}
    </ol>
  )
}
