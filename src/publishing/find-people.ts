import { and, eq, ilike, or } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import type { SchoolId } from '#src/kit/ids.ts'
import { findStudents, schoolTree, studentsNamed } from '#src/people/index.ts'
import { studentPlaces } from '#src/people/rules/sees-students.ts'
import { people } from '#src/people/tables.ts'
import type { Shown } from './describe-asset.ts'

export interface Candidate { readonly name: string; readonly note: string; readonly who: Shown }

/**
 * Students and colleagues of a name, for saying who a picture shows. Of the post's own school, and of
 * schools whose students this person may look up anyway, a beginning of the name will do; any other
 * student is found by the whole name alone, so that nobody can leaf through the district's roster
 * (FERPA, legitimate educational interest).
 */
export async function findPeople(app: App, text: string, school: SchoolId | null = null): Promise<readonly Candidate[]> {
  const [given = '', ...family] = text.trim().split(/\s+/)
  if (given === '') return []
  const schools = new Map((await schoolTree(app.db)).map((school) => [school.id, school.name]))
  const found = [
    ...(school === null ? [] : await findStudents(app.db, text, [school], 12)), ...await findStudents(app.db, text, studentPlaces(app.actor), 12), ...await studentsNamed(app.db, text, 12),
  ]
  const students = [...new Map(found.map((one) => [one.id, one])).values()].slice(0, 12)
  const like = (word: string) => `${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const staff = await app.db.sql.select().from(people).where(and(
    eq(people.districtId, app.db.district), eq(people.active, true),
    family.length > 0 ? and(ilike(people.given, like(given)), ilike(people.family, like(family.join(' ')))) : or(ilike(people.given, like(given)), ilike(people.family, like(given))),
  )).limit(6)
  return [
    ...students.map((one): Candidate => ({ name: `${one.preferred ?? one.given} ${one.family}`, note: [one.preferred !== null && one.preferred !== one.given ? `on record as ${one.given}` : null, one.grade === null ? null : `grade ${one.grade}`, schools.get(one.schoolId)].filter(Boolean).join(', '), who: { student: one.id } })),
    ...staff.map((one): Candidate => ({ name: `${one.given} ${one.family}`, note: one.job ?? 'staff', who: { person: one.id } })),
  ]
}
