import type { Outcome } from '#src/kit/outcome.ts'
import type { Expectation } from './case-file.ts'
import type { Verdict } from './rules/finding.ts'

/** What came of one text or case. */
export interface CaseResult {
  readonly title: string
  readonly verdict: Verdict
  readonly expect: Expectation | null
  /** What was not as expected, in words; empty when all was, or nothing was expected. */
  readonly missed: readonly string[]
  readonly ms: number
}

/** Compares a verdict with what a case expects; says what is amiss, one sentence each. */
export function missedBy(verdict: Verdict, expect: Expectation | null): readonly string[] {
  if (expect === null) return []
  const cited = new Set(verdict.findings.flatMap((finding) => finding.clauses.map((clause) => clause.id)))
  return [
    ...(expect.outcome.includes(verdict.outcome) ? [] : [`expected ${expect.outcome.join(' or ')}, got ${verdict.outcome}`]),
    ...expect.clauses.filter((id) => !cited.has(id)).map((id) => `expected ${id} to be cited, and it was not`),
    ...expect.notClauses.filter((id) => cited.has(id)).map((id) => `expected ${id} not to be cited, and it was`),
  ]
}

/** 0 to 3, as `chalkline check --help` says: an expectation, where there is one, decides; else the outcome. */
export function exitStatus({ verdict, expect, missed }: CaseResult): 0 | 1 | 2 | 3 {
  if (expect !== null) return missed.length > 0 ? 3 : 0
  return statusOf[verdict.outcome]
}

const statusOf: Readonly<Record<Outcome, 0 | 1 | 2>> = { clear: 0, advise: 0, confirm: 1, approve: 1, block: 2 }
