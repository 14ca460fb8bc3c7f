import { and, eq, ilike, or } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import { findStudents, schoolTree } from '#src/people/index.ts'
import { people } from '#src/people/tables.ts'
import type { Shown } from './describe-asset.ts'

export interface Candidate { readonly name: string; readonly note: string; readonly who: Shown }

/** Students and colleagues of a name, for saying who a picture shows. */
export async function findPeople(app: App, text: string): Promise<readonly Candidate[]> {
  const [given = '', ...family] = text.trim().split(/\s+/)
  if (given === '') return []
  const schools = new Map((await schoolTree(app.db)).map((school) => [school.id, school.name]))
  const students = await findStudents(app.db, text, null, 12)
  const like = (word: string) => `${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const staff = await app.db.sql.select().from(people).where(and(
    eq(people.districtId, app.db.district), eq(people.active, true),
    family.length > 0 ? and(ilike(people.given, like(given)), ilike(people.family, like(family.join(' ')))) : or(ilike(people.given, like(given)), ilike(people.family, like(given))),
  )).limit(6)
  return [
    ...students.map((one): Candidate => ({ name: `${one.preferred ?? one.given} ${one.family}`, note: [one.grade === null ? null : `grade ${one.grade}`, schools.get(one.schoolId)].filter(Boolean).join(', '), who: { student: one.id } })),
    ...staff.map((one): Candidate => ({ name: `${one.given} ${one.family}`, note: one.job ?? 'staff', who: { person: one.id } })),
  ]
}

