import { buildRoster } from './build-roster.ts'
import type { Facts } from './facts.ts'
import type { Roster } from './roster.ts'

/** Finds the students of a case or post; built when the first text is asked about, since most name nobody. */
export function rosterOfStudents(students: Facts['students']): Roster | null {
  if (students.size === 0) return null
  let built: Roster | null = null
  return { size: students.size, find: (text) => (built ??= buildRoster([...students.values()])).find(text) }
}
