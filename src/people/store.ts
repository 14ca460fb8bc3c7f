import { and, asc, eq, gt, ilike, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import type { DistrictDb } from '#src/db/client.ts'
import type { IsoDate } from '#src/kit/dates.ts'
import type { PersonId, SchoolId, StudentId } from '#src/kit/ids.ts'
import type { RoleName } from './rules/role.ts'
import { people, roleAssignments, schools, students } from './tables.ts'

export type Person = typeof people.$inferSelect
export type School = typeof schools.$inferSelect
export type Student = typeof students.$inferSelect

export async function getPerson(db: DistrictDb, id: PersonId): Promise<Person | null> {
  const [found] = await db.sql.select().from(people).where(and(eq(people.districtId, db.district), eq(people.id, id)))
  return found ?? null
}

export async function peopleById(db: DistrictDb, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Person>> {
  if (ids.length === 0) return new Map()
  const found = await db.sql.select().from(people).where(and(eq(people.districtId, db.district), inArray(people.id, [...new Set(ids)])))
  return new Map(found.map((person) => [person.id, person]))
}

/** The roles a person holds on a day, each at its place. */
export const rolesOf = (db: DistrictDb, id: PersonId, on: IsoDate) =>
  db.sql.select({ role: roleAssignments.role, schoolId: roleAssignments.schoolId }).from(roleAssignments).where(and(
    eq(roleAssignments.districtId, db.district), eq(roleAssignments.personId, id), lte(roleAssignments.since, on), or(isNull(roleAssignments.until), gt(roleAssignments.until, on)),
  ))

/** The active people who hold a role, with the place they hold it at. */
export async function peopleWithRole(db: DistrictDb, roles: readonly RoleName[]): Promise<readonly { person: Person; role: RoleName; at: SchoolId }[]> {
  const found = await db.sql.select().from(roleAssignments)
    .innerJoin(people, and(eq(people.districtId, roleAssignments.districtId), eq(people.id, roleAssignments.personId)))
    .where(and(eq(roleAssignments.districtId, db.district), inArray(roleAssignments.role, [...roles]), eq(people.active, true)))
    .orderBy(asc(people.family), asc(people.given))
  return found.map((row) => ({ person: row.people, role: row.role_assignments.role, at: row.role_assignments.schoolId }))
}

export const schoolTree = (db: DistrictDb): Promise<School[]> =>
  db.sql.select().from(schools).where(eq(schools.districtId, db.district)).orderBy(asc(schools.name))

export async function studentsById(db: DistrictDb, ids: readonly StudentId[]): Promise<ReadonlyMap<StudentId, Student>> {
  if (ids.length === 0) return new Map()
  const found = await db.sql.select().from(students).where(and(eq(students.districtId, db.district), inArray(students.id, [...new Set(ids)])))
  return new Map(found.map((student) => [student.id, student]))
}

/** What the name index needs of every student, those who left included (CRS-A4 names alumni). */
export async function rosterRows(db: DistrictDb) {
  const rows = await db.sql.select({
    id: students.id, given: students.given, family: students.family, preferred: students.preferred, grade: students.grade, school: schools.name, former: students.former,
    teacher: sql<null>`null`, team: sql<null>`null`,
  }).from(students)
    .leftJoin(schools, and(eq(schools.districtId, students.districtId), eq(schools.id, students.schoolId)))
    .where(eq(students.districtId, db.district))
  return rows
}

export async function staffNames(db: DistrictDb): Promise<readonly string[]> {
  const rows = await db.sql.select({ given: people.given, family: people.family }).from(people).where(and(eq(people.districtId, db.district), eq(people.active, true)))
  return rows.map((row) => `${row.given} ${row.family}`)
}

/** Students of some places, or of all, whose name begins like the text. */
export async function findStudents(db: DistrictDb, text: string, places: 'all' | readonly SchoolId[], limit: number): Promise<Student[]> {
  if (places.length === 0) return []
  const [first = '', ...rest] = text.trim().split(/\s+/)
  const like = (word: string) => `${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const named = rest.length > 0
    ? and(ilike(students.given, like(first)), ilike(students.family, like(rest.join(' '))))
    : or(ilike(students.given, like(first)), ilike(students.family, like(first)), ilike(students.preferred, like(first)))
  return db.sql.select().from(students)
    .where(and(eq(students.districtId, db.district), eq(students.former, false), named, places === 'all' ? undefined : inArray(students.schoolId, [...places])))
    .orderBy(asc(students.family), asc(students.given)).limit(limit)
}

/** Students who are called exactly so, given or preferred name and family name, anywhere in the district. */
export function studentsNamed(db: DistrictDb, fullName: string, limit: number): Promise<Student[]> {
  const name = fullName.trim().replaceAll(/\s+/g, ' ').toLowerCase()
  const called = (given: typeof students.given | typeof students.preferred) => sql`lower(${given} || ' ' || ${students.family}) = ${name}`
  return db.sql.select().from(students)
    .where(and(eq(students.districtId, db.district), eq(students.former, false), or(called(students.given), called(students.preferred))))
    .orderBy(asc(students.family), asc(students.given)).limit(limit)
}
