import type { ReactNode } from 'react'
import type { FindingOutcome } from '#src/kit/outcome.ts'
import { ClauseLinks, type ClauseRef } from './clause-link.tsx'
import { stateOf } from './state.ts'
import { Tag } from './tag.tsx'
import { uiWords } from './ui-words.ts'
import { useWords } from './words.tsx'

/** An outcome in the words of the composer; `approver` names who is needed. */
export function useOutcomeWord(): (outcome: FindingOutcome, approver?: string) => string {
  const words = useWords(uiWords)
  return (outcome, approver) => {
    switch (outcome) {
      case 'block': return words.cannotGo
      case 'approve': return approver === undefined ? words.needsApproval : words.needsNamed(approver)
      case 'confirm': return words.needsYou
      case 'advise': return words.advice
    }
  }
}

/** One finding: outcome, title, the exact words, the reason with its clause, what to do. A `li`: Verdict puts it in its list. */
export function FindingItem({ outcome, approver, word, title, quote, why, clauses, remedy, children, id }: {
  readonly outcome: FindingOutcome
  readonly approver?: string | undefined
  /** What the outcome is called here, where it is not the composer's word. */
  readonly word?: string | undefined
  readonly title: ReactNode
  /** The exact words, underlined as they are in the text. */
  readonly quote?: string | undefined
  readonly why: ReactNode
  readonly clauses: readonly ClauseRef[]
  /** What to do, when no button does it. */
  readonly remedy?: ReactNode
  /** One-click fixes: `button.mini`. */
  readonly children?: ReactNode
  readonly id?: string | undefined
}) {
  const outcomeWord = useOutcomeWord()
  const state = stateOf[outcome]
  return (
    <li className="finding" id={id}>
      <p><Tag state={state}>{word ?? outcomeWord(outcome, approver)}</Tag></p>
      <h3>{title}</h3>
      {quote !== undefined && <p><mark data-s={state}>{quote}</mark></p>}
      <p className="why">{why} <ClauseLinks clauses={clauses} /></p>
      {remedy !== undefined && <p>{remedy}</p>}
      {children !== undefined && <div className="row">{children}</div>}
    </li>
  )
}
