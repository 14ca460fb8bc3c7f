import { FindingItem } from '#src/ui/finding-item.tsx'
import type { State } from '#src/ui/state.ts'
import { Tag } from '#src/ui/tag.tsx'
import { Verdict } from '#src/ui/verdict.tsx'
import { useWords } from '#src/ui/words.tsx'
import type { Outcome } from '#src/kit/outcome.ts'
import type { ComposerView } from '../../load-composer.ts'
import { composerWords, findingTitles } from '../words.ts'

const outcomes: Readonly<Record<ComposerView['outcome'], Outcome>> = { 'cannot-go': 'block', 'needs-you': 'confirm', 'needs-approval': 'approve', 'ready': 'clear' }

/** Why a place cannot take the post at all, such as too long a text; the check itself says nothing of that. */
const misfit = (view: ComposerView): string | null => view.previews.find((place) => place.problem)?.problem ?? null

/** Whether nothing but an approval stands between the post and its places. */
export const canBeSent = (view: ComposerView): boolean => (view.outcome === 'ready' || view.outcome === 'needs-approval') && misfit(view) === null

export const verdictState = (view: ComposerView): State => misfit(view) !== null ? 'stop' : ({ 'cannot-go': 'stop', 'needs-you': 'warn', 'needs-approval': 'ask', 'ready': 'ok' } as const)[view.outcome]

/** What must happen before it can go, in a sentence. */
export function verdictSummary(words: typeof composerWords.en, view: ComposerView): string {
  const { blocking, unconfirmed } = view.counts
  if (blocking > 0) return words.blockedSummary(blocking, unconfirmed)
  return misfit(view) ?? (unconfirmed > 0 ? words.needsYouSummary(unconfirmed) : view.outcome === 'ready' ? words.readySummary : words.approveSummary(view.approver ?? words.anApprover))
}

/** The verdict beside the words: what must change, what needs the writer, who decides, what is advice. */
export function VerdictPane({ view }: { readonly view: ComposerView }) {
  const words = useWords(composerWords)
  return (
    <Verdict outcome={misfit(view) === null ? outcomes[view.outcome] : 'block'} approver={view.approver ?? undefined} summary={verdictSummary(words, view)}>
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
