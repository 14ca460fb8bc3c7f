import { and, asc, eq, ilike, or } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import { people, schools, roleAssignments } from '#src/people/tables.ts'
import { cast } from './cast.ts'

/** Whose part a visitor of the demo can take: the cast, or whoever has the name asked for. */
export async function peopleToBe(app: App, find: string) {
  if (find.trim() === '') {
    return cast.map((part) => ({ id: part.id as string, name: `${part.given} ${part.family}`, note: part.job, tries: part.tries }))
  }
  const like = `${find.trim().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const found = await app.db.sql.selectDistinctOn([people.family, people.given, people.id]).from(people)
    .leftJoin(roleAssignments, and(eq(roleAssignments.districtId, people.districtId), eq(roleAssignments.personId, people.id)))
    .leftJoin(schools, and(eq(schools.districtId, people.districtId), eq(schools.id, roleAssignments.schoolId)))
    .where(and(eq(people.districtId, app.db.district), eq(people.active, true), or(ilike(people.given, like), ilike(people.family, like))))
    .orderBy(asc(people.family), asc(people.given), asc(people.id)).limit(12)
  return found.map((row) => ({ id: row.people.id as string, name: `${row.people.given} ${row.people.family}`, note: [row.people.job, row.schools?.name].filter(Boolean).join(', '), tries: '' }))
}
