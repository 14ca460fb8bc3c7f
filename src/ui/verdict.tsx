import type { ReactNode } from 'react'
import type { Outcome } from '#src/kit/outcome.ts'
import { stateOf } from './state.ts'
import { uiWords } from './ui-words.ts'
import { useWords } from './words.tsx'

/** What the checks say of the whole post: ready, needs you, needs NAME, cannot go; then each finding (FindingItem). */
export function Verdict({ outcome, approver, summary, summaryId = 'verdict-summary', children, foot }: {
  readonly outcome: Outcome
  readonly approver?: string | undefined
  /** What must happen, in a sentence: "Three things must change and two need your word." */
  readonly summary: ReactNode
  /** For `aria-describedby` of a button that cannot be used yet. */
  readonly summaryId?: string
  /** FindingItems. */
  readonly children?: ReactNode
  readonly foot?: ReactNode
}) {
  return (
    <section className="verdict" id="verdict" aria-labelledby="verdict-title">
      <div className="card">
        <h2 className="tag big" data-s={stateOf[outcome]} id="verdict-title"><VerdictWord outcome={outcome} approver={approver} /></h2>
        {/* Not an output element: it may hold paragraphs. */}
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
        <div className="summary" id={summaryId} role="status">{summary}</div>
        {children !== undefined && <ol className="findings">{children}</ol>}
        {foot !== undefined && <p className="small dim">{foot}</p>}
      </div>
    </section>
  )
}

export function VerdictWord({ outcome, approver }: { readonly outcome: Outcome; readonly approver?: string | undefined }) {
  const words = useWords(uiWords)
  switch (outcome) {
    case 'block': return words.cannotGoYet
    case 'approve': return approver === undefined ? words.needsApproval : words.needsNamed(approver)
    case 'confirm': return words.needsYou
    case 'advise':
    case 'clear': return words.ready
  }
}
