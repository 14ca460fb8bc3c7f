import { findingTitles } from '#src/publishing/screens/words.ts'
import { FindingItem } from '#src/ui/finding-item.tsx'
import { stateOf } from '#src/ui/state.ts'
import type { State } from '#src/ui/state.ts'
import { useWords } from '#src/ui/words.tsx'
import type { Advice } from '../rules/advice.ts'
import { selfCheckWords } from '../words.ts'
import { SaidOnce } from './said-once.tsx'

/** What the page has to say just now. */
export type Telling = { readonly kind: 'loading' | 'failed' | 'empty' } | { readonly kind: 'told'; readonly advice: readonly Advice[] }

/** More than this at once helps nobody; what comes after shows when these are seen to. */
const MOST_SHOWN = 30
const LONGEST_QUOTE = 200

/** The state of the whole, and what it is called. */
export function useTelling(telling: Telling): { readonly state: State; readonly title: string; readonly note: string } {
  const words = useWords(selfCheckWords)
  switch (telling.kind) {
    case 'loading': return { state: 'wait', title: words.getting, note: words.gettingNote }
    case 'failed': return { state: 'stop', title: words.failed, note: words.failedNote }
    case 'empty': return { state: 'wait', title: words.empty, note: words.emptyNote }
    case 'told': {
      const [worst] = telling.advice
      return worst === undefined ? { state: 'ok', title: words.found(0), note: words.clearNote } : { state: stateOf[worst.outcome], title: words.found(telling.advice.length), note: words.foundNote }
    }
  }
}

/** What the policy says of the words: each thing with its place, reason, clauses and what to do. */
export function AdvicePane({ telling, onAddOwnViews }: { readonly telling: Telling; readonly onAddOwnViews: () => void }) {
  const words = useWords(selfCheckWords)
  const { state, title, note } = useTelling(telling)
  const advice = telling.kind === 'told' ? telling.advice : []
  return (
    <section className="verdict" id="verdict" aria-labelledby="verdict-title">
      <h2 className="vh" id="verdict-title">{words.adviceTitle}</h2>
      <div className="card">
        <p className="tag big" data-s={state}>{title}</p>
        <p className="summary">{note}</p>
        {advice.length > 0 && (
          <ol className="findings">
            {advice.slice(0, MOST_SHOWN).map((one) => (
              <FindingItem
                key={one.key} outcome={one.outcome} word={words.outcome(one.outcome)} clauses={one.clauses}
                title={one.at.length > 1 ? `${findingTitles[one.rule]} (${words.several(one.at.length)})` : findingTitles[one.rule]}
                quote={one.quote.length <= LONGEST_QUOTE ? one.quote : undefined}
                why={one.rule === 'student-identity' ? words.studentWhy : one.why} remedy={one.rule === 'student-identity' ? words.studentRemedy : one.remedy}
              >
                {one.rule === 'own-views' && <button type="button" className="mini" onClick={onAddOwnViews}>{words.addOwnViews}</button>}
              </FindingItem>
            ))}
          </ol>
        )}
        {advice.length > MOST_SHOWN && <p className="small dim">{words.tooMany(advice.length - MOST_SHOWN)}</p>}
        {advice.length > 0 && <p className="small dim">{words.rights}</p>}
      </div>
      <SaidOnce>{title}</SaidOnce>
    </section>
  )
}
