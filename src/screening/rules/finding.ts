import type { FindingOutcome, Outcome } from '#src/kit/outcome.ts'
import type { CheckName, Place } from './check.ts'

/** The clause a finding rests on. */
export interface Citation { readonly policy: string; readonly id: string; readonly section: string }

/** What a check found, with the outcome and clauses that the district's policy gives it. */
export interface Finding {
  readonly rule: CheckName
  readonly outcome: FindingOutcome
  readonly clauses: readonly Citation[]
  readonly at: Place
  readonly confidence: number
  readonly why: string
  readonly remedy: string
}

export interface Verdict { readonly outcome: Outcome; readonly findings: readonly Finding[] }
