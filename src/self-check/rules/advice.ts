import type { FindingOutcome } from '#src/kit/outcome.ts'
import type { Span } from '#src/kit/span.ts'
import type { CheckName } from '#src/screening/rules/check.ts'
import type { Finding } from '#src/screening/rules/finding.ts'
import type { AskedPolicy } from './asked-here.ts'

/** One thing to look at: what was found, wherever the same words stand. */
export interface Advice {
  readonly key: string
  readonly rule: CheckName
  readonly outcome: FindingOutcome
  readonly quote: string
  /** Every place of these words, in their order. */
  readonly at: readonly Span[]
  readonly why: string
  readonly remedy: string
  readonly clauses: readonly { readonly id: string; readonly title: string | undefined }[]
}

/**
 * Findings as advice, in the judge's order: the same words under the same rule are said once. Only
 * what points at words is kept, since nothing else was given.
 */
export function adviceFrom(findings: readonly Finding[], asked: readonly AskedPolicy[]): readonly Advice[] {
  const titles = new Map(asked.flatMap(({ clauses }) => clauses.map(({ id, title }) => [id, title] as const)))
  const all = new Map<string, Advice>()
  for (const { rule, outcome, at, why, remedy, clauses } of findings) {
    if (at.kind !== 'text') continue
    const span = { start: at.start, end: at.end }
    const key = `${rule} ${outcome} ${at.quote.toLowerCase()}`
    const same = all.get(key)
    all.set(key, same ? { ...same, at: [...same.at, span] } : { key, rule, outcome, quote: at.quote, at: [span], why, remedy, clauses: clauses.map(({ id }) => ({ id, title: titles.get(id) })) })
  }
  return [...all.values()]
}
