import { canonicalJson, type Json } from '#src/kit/json.ts'
import { severity, strictest, type FindingOutcome } from '#src/kit/outcome.ts'
import type { CheckMeasure, Clause, Edition } from '#src/policies/rules/edition.ts'
import type { Check, CheckName, Hit } from './check.ts'
import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import type { Verdict } from './finding.ts'
import { mergeFindings, type Judged } from './judge-merge.ts'
import { read } from './read.ts'

/** A check less sure than this only advises, unless the measure's own `floor` says otherwise (0 to 1). */
export const defaultFloor = 0.5

/** What one check may point at in one draft; a text that repeats one thing 100,000 times is told often enough. */
const mostHits = 500

/**
 * What a district's policy says about a draft: every check that a clause asks for is run once for
 * each of its settings, and each hit gets the outcome and the citation of every clause that asked.
 * Editions come already combined (a clause that another edition overrides is not among them).
 *
 * A check that `checks` does not hold is passed over: the loader refuses a pack that names one,
 * unless `policies/pending.yaml` lists it, and then the board shows it as not measured.
 */
export function judge(draft: Draft, facts: Facts, editions: readonly Edition[], checks: Partial<Record<CheckName, Check>>): Verdict {
  const reading = read(draft.text)
  const found = new Map<string, readonly Hit[]>()
  const judged: Judged[] = []
  for (const edition of editions) {
    for (const clause of edition.clauses) {
      for (const measure of measuresFor(clause, draft)) {
        const check = checks[measure.check as CheckName]
        if (check === undefined) continue
        const key = runKey(measure)
        let hits = found.get(key)
        if (hits === undefined) found.set(key, hits = surest(check.find({ draft, reading, facts, settings: measure.settings })))
        for (const hit of hits) {
          judged.push({
            rule: check.name, hit, outcome: outcomeFor(hit, measure),
            clause: { policy: edition.policy, id: clause.id, section: clause.section },
          })
        }
      }
    }
  }
  const findings = mergeFindings(judged)
  return { outcome: strictest(findings.map((finding) => finding.outcome)), findings }
}

/** The surest hits decide the outcome, and a missing fact keeps its own; the rest of a flood is dropped. */
function surest(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length <= mostHits) return hits
  return hits.toSorted((a, b) => weight(b) - weight(a)).slice(0, mostHits)
}

const weight = (hit: Hit): number => (hit.needsPerson ? 2 : hit.confidence)

function measuresFor(clause: Clause, draft: Draft): readonly CheckMeasure[] {
  return clause.measures.filter((measure): measure is CheckMeasure => measure.kind === 'check' && measure.on.includes(draft.as))
}

/** `floor` is the judge's setting, not the check's: two floors are still one run. */
function runKey(measure: CheckMeasure): string {
  const { floor: _floor, ...settings } = measure.settings
  return `${measure.check} ${canonicalJson(settings as Json)}`
}

/**
 * A missing fact never blocks and never clears: a person has to look, so it is at most `confirm`.
 * It is not lowered for being unsure either, since an advice would let the draft go unseen.
 */
function outcomeFor(hit: Hit, measure: CheckMeasure): FindingOutcome {
  if (hit.needsPerson) return lesser(measure.outcome, 'confirm')
  const floor = measure.settings['floor']
  return hit.confidence < (typeof floor === 'number' ? floor : defaultFloor) ? 'advise' : measure.outcome
}

const lesser = (a: FindingOutcome, b: FindingOutcome): FindingOutcome => (severity(a) <= severity(b) ? a : b)
