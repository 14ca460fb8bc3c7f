import type { Span } from '#src/kit/span.ts'
import type { StudentFact } from './facts.ts'
import type { RosterStudent } from './student-rows.ts'

/** A place in a text where a student's name may stand. Shown only to those who may know. */
export interface NameHit {
  readonly span: Span
  /** The students it may be, likeliest first; to be read before the roster changes. */
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

/** A roster that takes changes of single students, seen by the next text. */
export interface LiveRoster extends Roster {
  /** Adds a student, or changes the one of that id. */
  put(student: RosterStudent): void
  /** Whether there was one. */
  remove(id: string): boolean
}
