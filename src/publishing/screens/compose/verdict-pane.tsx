import { FindingItem } from '#src/ui/finding-item.tsx'
import type { State } from '#src/ui/state.ts'
import { Tag } from '#src/ui/tag.tsx'
import { Verdict } from '#src/ui/verdict.tsx'
import { useWords } from '#src/ui/words.tsx'
import type { Outcome } from '#src/kit/outcome.ts'
import type { ComposerView } from '../../load-composer.ts'
import { composerWords, findingTitles } from '../words.ts'

const outcomes: Readonly<Record<ComposerView['outcome'], Outcome>> = { 'cannot-go': 'block', 'needs-you': 'confirm', 'needs-approval': 'approve', 'ready': 'clear' }

export const verdictState = (view: ComposerView): State => ({ 'cannot-go': 'stop', 'needs-you': 'warn', 'needs-approval': 'ask', 'ready': 'ok' } as const)[view.outcome]

/** The verdict beside the words: what must change, what needs the writer, who decides, what is advice. */
export function VerdictPane({ view }: { readonly view: ComposerView }) {
  const words = useWords(composerWords)
  const { blocking, unconfirmed } = view.counts
  const summary = blocking > 0 ? words.blockedSummary(blocking, unconfirmed)
    : unconfirmed > 0 ? words.needsYouSummary(unconfirmed)
      : view.outcome === 'ready' ? words.readySummary : words.approveSummary(view.approver ?? 'An approver')
  return (
    <Verdict outcome={outcomes[view.outcome]} approver={view.approver ?? undefined} summary={summary}>
      {view.findings.length === 0 ? undefined : view.findings.map((finding) => (
        <FindingItem
          key={finding.key} id={`finding-${finding.key.replaceAll(':', '-')}`} outcome={finding.outcome} approver={view.approver ?? undefined} title={finding.rule === 'student-release' && finding.outcome === 'confirm' ? words.sayWho : finding.count > 1 ? `${findingTitles[finding.rule]} (${words.several(finding.count)})` : findingTitles[finding.rule]}
          quote={finding.at.kind === 'text' && finding.at.quote.length <= 200 ? finding.at.quote : undefined}
          why={finding.why} clauses={finding.clauses} remedy={finding.remedy}
        >
          {finding.outcome !== 'confirm' && finding.answered && <Tag state="ok">{words.decidedOtherwise}</Tag>}
          {finding.fix !== null && !finding.answered && <button className="mini" name="intent" value={`fix:${finding.key}`}>{finding.fix === 'first-name-only' ? words.firstNameOnly : finding.fix === 'remove-words' ? words.removeWords : words.removeSentence}</button>}
          {finding.outcome === 'confirm' && finding.takesAWord && (finding.answered
            ? <Tag state="ok">{words.youConfirmed}</Tag>
            : <button className="mini" name="intent" value={`confirm:${finding.key}`}>{words.iConfirm}</button>)}
        </FindingItem>
      ))}
    </Verdict>
  )
}
