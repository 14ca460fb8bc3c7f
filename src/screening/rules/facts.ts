import type { IsoDate } from '#src/kit/dates.ts'
import type { Release } from '#src/releases/rules/release.ts'
import type { Roster } from './roster.ts'

/**
 * What the checks need to know besides the draft. Null means that nobody told us: a check that
 * needs the fact then answers "needs a person", never "clear".
 */
export interface Facts {
  readonly today: IsoDate
  /** Finds students' names in text; null when no roster was given. */
  readonly roster: Roster | null
  /** The students the draft's pictures show, by id. */
  readonly students: ReadonlyMap<string, StudentFact>
  /** Finds the names of these (`rosterOfStudents`), null when there are none. Told, not built: a page has no use for all that knows names. */
  readonly studentsByName: Roster | null
  readonly adults: ReadonlyMap<string, AdultFact>
  readonly tools: readonly ToolFact[] | null
  readonly elections: readonly ElectionFact[] | null
  readonly staff: readonly StaffFact[] | null
  /** A crisis is declared. */
  readonly crisis: boolean
}

export interface StudentFact {
  readonly id: string
  readonly given: string
  readonly family: string
  readonly preferred: string | null
  readonly grade: string | null
  readonly school: string | null
  readonly teacher: string | null
  readonly team: string | null
  /** Left the district (an alumnus): still protected by some policies (CRS-A4). */
  readonly former: boolean
  /** The day the student turned 18 and speaks for themself. */
  readonly adultSince: IsoDate | null
  readonly releases: readonly Release[]
}

export interface AdultFact {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly permissions: readonly Release[]
}

export interface ToolFact { readonly name: string; readonly domains: readonly string[]; readonly status: 'approved' | 'approved-paid-only' | 'in-review' | 'refused' }
export interface ElectionFact { readonly kind: 'candidate' | 'measure' | 'levy' | 'bond'; readonly name: string; readonly date: IsoDate }
export interface StaffFact { readonly name: string; readonly role: string | null }
