import { DateText } from '#src/ui/date-text.tsx'
import { FindingItem } from '#src/ui/finding-item.tsx'
import { useWords } from '#src/ui/words.tsx'
import type { OpinionView } from '../../load-opinion.ts'
import { findingTitles, postWords } from '../words.ts'

/** What a program outside thinks of the words, beside our own findings: advice for the approver, whatever it says. */
export function Opinion({ opinion }: { readonly opinion: OpinionView }) {
  const words = useWords(postWords)
  return (
    <section aria-labelledby="opinion-title" className="stack tight">
      <h2 id="opinion-title" className="sub">{words.opinion}</h2>
      {opinion.kind === 'asking' && <p>{words.opinionAsking}</p>}
      {opinion.kind === 'silent' && <p>{words.noOpinion(opinion.why)}</p>}
      {opinion.kind === 'said' && opinion.findings.length === 0 && <p>{words.opinionNothing}</p>}
      {opinion.kind === 'said' && opinion.findings.length > 0 && (
        <ol className="findings">
          {opinion.findings.map(({ rule, why, clauses }) => <FindingItem key={rule} outcome="advise" title={words.maybe(findingTitles[rule])} why={why} clauses={clauses} />)}
        </ol>
      )}
      {opinion.kind !== 'asking' && <p className="small dim">{words.opinionIs(opinion.who)} <DateText at={opinion.at} /></p>}
    </section>
  )
}
