import { severity, strictest, type FindingOutcome } from '#src/kit/outcome.ts'
import type { Edition } from '#src/policies/rules/edition.ts'
import type { CheckName, Place } from './check.ts'
import type { Draft } from './draft.ts'
import type { Finding, Verdict } from './finding.ts'
import { planFor, type Ask } from './judge-plan.ts'
import { ruleOfCategory, type Said } from './opinion.ts'

/** A score below this is not said at all (0 to 1). */
const worthSaying = 0.5
/** Where our own engine saw nothing of the kind, a score below this only advises. */
const sureAlone = 0.8

type Rule = (typeof ruleOfCategory)[keyof typeof ruleOfCategory]

const inWords: Readonly<Record<Rule, string>> = {
  'slur': 'hateful', 'insult': 'an insult or harassment', 'threat': 'a threat or about violence', 'sexual': 'sexual',
  'self-harm': 'about somebody who may harm themselves', 'drugs': 'about drugs or a crime',
}

/** Rules of ours that see the same kind of thing: one program's harassment is another's bullying. */
const alike: Readonly<Record<Rule, readonly CheckName[]>> = {
  'slur': ['slur', 'bullying'], 'insult': ['insult', 'bullying', 'slur'], 'threat': ['threat', 'altercation'], 'sexual': ['sexual'],
  'self-harm': ['self-harm', 'abuse-disclosure'], 'drugs': ['drugs', 'alcohol-tobacco'],
}

/**
 * A second opinion as findings: by the clauses that the district's policy gives the rule, never
 * stricter than `confirm`, whatever the policy says of that rule. It is a stranger's word about a
 * text without names. A kind of thing that no clause asks about is no finding.
 */
export function opinionFindings(said: Said, who: string, ours: readonly Finding[], editions: readonly Edition[], draft: Pick<Draft, 'as' | 'text'>): readonly Finding[] {
  if (said.kind === 'silent') return []
  const highest = new Map<Rule, number>()
  for (const { category, score } of said.scores) {
    const rule = ruleOfCategory[category]
    if (score >= worthSaying) highest.set(rule, Math.max(score, highest.get(rule) ?? 0))
  }
  const findings = [...highest].flatMap(([rule, score]): readonly Finding[] => {
    const asks = planFor(editions, draft.as).filter(({ check }) => check === rule).flatMap((run) => run.asks).toSorted((a, b) => a.order - b.order)
    if (asks.length === 0) return []
    const isSeen = ours.some((finding) => alike[rule].includes(finding.rule))
    const outcomes = asks.map((ask) => outcomeFor(ask, score, isSeen))
    return [{
      rule,
      outcome: outcomes.reduce((worst, one) => (severity(one) > severity(worst) ? one : worst)),
      clauses: [...new Map(asks.map(({ clause }) => [`${clause.policy} ${clause.id}`, clause])).values()],
      at: wholeText(draft.text),
      confidence: Math.round(score * 100) / 100,
      why: `A program of the district’s choosing (${who}) read this without names and thinks that it may be ${inWords[rule]} (${Math.round(score * 100)} of 100). ${isSeen ? 'Our own check noticed something of the kind, too.' : 'Our own check noticed nothing of the kind.'} Nobody decides by that alone.`,
      remedy: 'Read it once more with that in mind.',
    }]
  })
  return findings.toSorted((a, b) => severity(b.outcome) - severity(a.outcome) || b.confidence - a.confidence)
}

/** Everything that our own checks found stays as it is, first; the opinion stands behind it. */
export function withOpinion(verdict: Verdict, opinion: readonly Finding[]): Verdict {
  const findings = [...verdict.findings, ...opinion]
  return { outcome: strictest([verdict.outcome, ...opinion.map((finding) => finding.outcome)]), findings }
}

function outcomeFor(ask: Ask, score: number, isSeen: boolean): FindingOutcome {
  if (score < ask.floor || (!isSeen && score < sureAlone)) return 'advise'
  return severity(ask.outcome) < severity('confirm') ? ask.outcome : 'confirm'
}

/** It does not say which words it means. */
const wholeText = (text: string): Place =>
  (text.trim() === '' ? { kind: 'setting', name: 'second opinion' } : { kind: 'text', start: 0, end: text.length, quote: text })
