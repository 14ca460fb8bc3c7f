import { severity, strictest, type FindingOutcome } from '#src/kit/outcome.ts'
import type { Edition } from '#src/policies/rules/edition.ts'
import type { Check, CheckName, Hit } from './check.ts'
import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import type { Verdict } from './finding.ts'
import { mergeFindings, type Judged } from './judge-merge.ts'
import { forgetTexts } from './each-text.ts'
import { planFor, type Ask } from './judge-plan.ts'
import { close, read } from './read.ts'

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
  const judged: Judged[] = []
  const plain = { draft, reading, facts, settings: {} }
  try {
    for (const { check: name, settings, isPlain, asks } of planFor(editions, draft.as)) {
      const hits = checks[name]?.find(isPlain ? plain : { draft, reading, facts, settings })
      if (hits === undefined || hits.length === 0) continue
      for (const hit of surest(hits)) for (const ask of asks) judged.push({ rule: name, hit, outcome: outcomeFor(hit, ask), clause: ask.clause, order: ask.order })
    }
  } finally {
    close(reading)
    forgetTexts()
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

/**
 * A missing fact never blocks and never clears: a person has to look, so it is at most `confirm`.
 * It is not lowered for being unsure either, since an advice would let the draft go unseen.
 */
function outcomeFor(hit: Hit, ask: Ask): FindingOutcome {
  if (hit.needsPerson) return lesser(ask.outcome, 'confirm')
  return hit.confidence < ask.floor ? 'advise' : ask.outcome
}

const lesser = (a: FindingOutcome, b: FindingOutcome): FindingOutcome => (severity(a) <= severity(b) ? a : b)
