import type { Span } from '#src/kit/span.ts'
import type { StudentFact } from './facts.ts'

/** A place in a text where a student's name may stand. Shown only to those who may know. */
export interface NameHit {
  readonly span: Span
  /** The students it may be, likeliest first. */
  readonly students: readonly Pick<StudentFact, 'id' | 'given' | 'family' | 'former'>[]
  /** 0 to 1. */
  readonly confidence: number
  readonly form: 'full' | 'first-beside-cue' | 'family-beside-cue' | 'handle'
}

/** Knows the district's students by name. Built once, asked for every draft. */
export interface Roster {
  readonly size: number
  find(text: string): readonly NameHit[]
}
