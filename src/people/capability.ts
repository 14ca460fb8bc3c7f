import { and, eq, ilike, or } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import type { Capability, SearchHit } from '#src/app/capability.ts'
import { studentPlaces } from './rules/sees-students.ts'
import { findStudents } from './store.ts'
import { people } from './tables.ts'

export const peopleCapability: Capability = { name: 'people', search: searchPeople }

/** Staff for everybody here; students only for those whose work needs them, each those of their places. */
async function searchPeople(app: App, text: string): Promise<readonly SearchHit[]> {
  const like = `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const [first = '', ...rest] = text.trim().split(/\s+/)
  const staff = await app.db.sql.select().from(people).where(and(
    eq(people.districtId, app.db.district), eq(people.active, true),
    rest.length > 0 ? and(ilike(people.given, `${first}%`), ilike(people.family, `${rest.join(' ')}%`)) : or(ilike(people.given, like), ilike(people.family, like)),
  )).limit(8)
  const students = await findStudents(app.db, text, studentPlaces(app.actor), 8)
  return [
    ...staff.map((one) => ({ kind: 'person', title: `${one.given} ${one.family}`, says: one.job ?? '', href: `/people/${one.id}` })),
    ...students.map((one) => ({ kind: 'student', title: `${one.given} ${one.family}`, says: one.grade === null ? '' : `Grade ${one.grade}`, href: `/releases/${one.id}` })),
  ]
}
