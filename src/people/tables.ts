import { boolean, date, index, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import type { IsoDate } from '#src/kit/dates.ts'
import type { DistrictId, GuardianId, PersonId, SchoolId, StudentId } from '#src/kit/ids.ts'
import type { DistrictSettings } from './rules/district.ts'
import type { RoleName } from './rules/role.ts'

/** The tenant. Everything below it carries its id first (domain.md). */
export const districts = pgTable('districts', {
  id: text().$type<DistrictId>().primaryKey(),
  name: text().notNull(),
  /** The host name that leads to it; null answers any host while it is the only district. */
  host: text(),
  state: text().notNull(),
  locale: text().notNull(),
  timezone: text().notNull(),
  settings: jsonb().$type<DistrictSettings>().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull(),
})

export const schools = pgTable('schools', {
  districtId: text().$type<DistrictId>().notNull(),
  id: text().$type<SchoolId>().notNull(),
  kind: text().$type<'district-office' | 'department' | 'school'>().notNull(),
  name: text().notNull(),
  parentId: text().$type<SchoolId>(),
}, (t) => [primaryKey({ columns: [t.districtId, t.id] })])

export const people = pgTable('people', {
  districtId: text().$type<DistrictId>().notNull(),
  id: text().$type<PersonId>().notNull(),
  given: text().notNull(),
  family: text().notNull(),
  /** How people address them: Ms., Mr., Dr. */
  title: text(),
  email: text().notNull(),
  /** What they do, in the school's words: "Band director". */
  job: text(),
  active: boolean().notNull().default(true),
}, (t) => [primaryKey({ columns: [t.districtId, t.id] }), index().on(t.districtId, t.family, t.given)])

/** A role always has a place, and holds down the tree below it. */
export const roleAssignments = pgTable('role_assignments', {
  districtId: text().$type<DistrictId>().notNull(),
  personId: text().$type<PersonId>().notNull(),
  role: text().$type<RoleName>().notNull(),
  schoolId: text().$type<SchoolId>().notNull(),
  since: date({ mode: 'string' }).$type<IsoDate>().notNull(),
  until: date({ mode: 'string' }).$type<IsoDate>(),
}, (t) => [primaryKey({ columns: [t.districtId, t.personId, t.role, t.schoolId] }), index().on(t.districtId, t.schoolId, t.role)])

export const students = pgTable('students', {
  districtId: text().$type<DistrictId>().notNull(),
  id: text().$type<StudentId>().notNull(),
  given: text().notNull(),
  family: text().notNull(),
  preferred: text(),
  grade: text(),
  schoolId: text().$type<SchoolId>().notNull(),
  /** Left the district: still protected by some policies (CRS-A4 names alumni). */
  former: boolean().notNull().default(false),
  /** The day they turned 18 and answer for themselves. */
  adultSince: date({ mode: 'string' }).$type<IsoDate>(),
}, (t) => [primaryKey({ columns: [t.districtId, t.id] }), index().on(t.districtId, t.schoolId, t.family), index().on(t.districtId, t.family, t.given)])

export const guardians = pgTable('guardians', {
  districtId: text().$type<DistrictId>().notNull(),
  id: text().$type<GuardianId>().notNull(),
  given: text().notNull(),
  family: text().notNull(),
  email: text(),
  language: text().notNull().default('en'),
}, (t) => [primaryKey({ columns: [t.districtId, t.id] })])

export const guardianships = pgTable('guardianships', {
  districtId: text().$type<DistrictId>().notNull(),
  guardianId: text().$type<GuardianId>().notNull(),
  studentId: text().$type<StudentId>().notNull(),
}, (t) => [primaryKey({ columns: [t.districtId, t.guardianId, t.studentId] }), uniqueIndex().on(t.districtId, t.studentId, t.guardianId)])
