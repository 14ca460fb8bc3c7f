import { findNames } from './find-names.ts'
import { NameIndex, type RosterStudent } from './name-index.ts'
import { nameParts } from './name-tokens.ts'
import { publicNames } from './name-words.ts'
import type { Roster } from './roster.ts'

export interface RosterOptions {
  /** Full names of employees: the same words may mean them, so a hit is less sure. */
  readonly staffNames?: readonly string[]
  /** Names of public figures besides those that every school's posts hold. */
  readonly publicNames?: readonly string[]
}

/**
 * Knows students by full name (also Last, First; nicknames; handles; double names in part), and by
 * a first name beside a grade, class, team or teacher. Building is linear in the students, finding
 * in the text.
 */
export function buildRoster(students: readonly RosterStudent[], options: RosterOptions = {}): Roster {
  const index = new NameIndex()
  for (const student of students) index.add(student)
  const others = new Set([...(options.staffNames ?? []), ...publicNames, ...(options.publicNames ?? [])].map(nameKey))
  return { size: index.students.length, find: (text) => findNames(text, index, others) }
}

/** First and last word of a name: what staff and public names are compared by. */
export function nameKey(name: string): string {
  const parts = nameParts(name)
  return `${parts[0] ?? ''} ${parts.at(-1) ?? ''}`
}
