import { and, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import type { DistrictDb } from '#src/db/client.ts'
import type { IsoDate } from '#src/kit/dates.ts'
import type { GuardianId, PersonId, SchoolId, StudentId } from '#src/kit/ids.ts'
import { guardianships, students } from '#src/people/tables.ts'
import type { Release } from './rules/release.ts'
import { familyLinks, permissions, releases } from './tables.ts'

export type StoredRelease = typeof releases.$inferSelect
export type FamilyLink = typeof familyLinks.$inferSelect

/** The answers that count for each student: everything not superseded, withdrawn ones included. */
export async function releasesOf(db: DistrictDb, students: readonly StudentId[]): Promise<ReadonlyMap<StudentId, readonly StoredRelease[]>> {
  const byStudent = new Map<StudentId, StoredRelease[]>()
  if (students.length === 0) return byStudent
  const found = await db.sql.select().from(releases)
    .where(and(eq(releases.districtId, db.district), inArray(releases.studentId, [...new Set(students)]), isNull(releases.supersededAt)))
    .orderBy(releases.givenAt)
  for (const release of found) {
    const list = byStudent.get(release.studentId)
    if (list) list.push(release)
    else byStudent.set(release.studentId, [release])
  }
  return byStudent
}

/** Every answer about a student, superseded ones too, the newest first. */
export const allAnswersOf = (db: DistrictDb, student: StudentId): Promise<StoredRelease[]> =>
  db.sql.select().from(releases).where(and(eq(releases.districtId, db.district), eq(releases.studentId, student))).orderBy(desc(releases.givenAt), desc(releases.id))

export async function permissionsOf(db: DistrictDb, people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, readonly Release[]>> {
  const byPerson = new Map<PersonId, Release[]>()
  if (people.length === 0) return byPerson
  const found = await db.sql.select().from(permissions)
    .where(and(eq(permissions.districtId, db.district), inArray(permissions.personId, [...new Set(people)]))).orderBy(permissions.givenAt)
  for (const row of found) {
    const one: Release = { purposes: row.purposes, channels: row.channels, from: row.from, until: row.until, withdrawnOn: row.withdrawnOn, refused: row.refused, conditions: [] }
    const list = byPerson.get(row.personId)
    if (list) list.push(one)
    else byPerson.set(row.personId, [one])
  }
  return byPerson
}

export const answerKinds = ['given', 'refused', 'withdrawn', 'ended'] as const
export type AnswerKind = (typeof answerKinds)[number]

/** When the last word on an answer was said: a withdrawal counts, not the yes before it. */
const lastWord = sql<Date>`coalesce(${releases.withdrawnAt}, ${releases.givenAt})`.mapWith(releases.givenAt)

/** Which answers: for the students of which places, of which kind (null: any), before which moment and id (null: the newest). */
export interface AnswerFilter {
  readonly places: 'all' | readonly SchoolId[]
  readonly kind: AnswerKind | null
  readonly before: { readonly at: Date; readonly id: string } | null
}

/** A page of answers, the newest word first. */
export async function recentReleases(db: DistrictDb, { places, kind, before }: AnswerFilter, today: IsoDate, limit: number): Promise<(StoredRelease & { readonly at: Date })[]> {
  if (places.length === 0) return []
  const at = (schools: readonly SchoolId[]) => db.sql.select({ id: students.id }).from(students).where(and(eq(students.districtId, db.district), inArray(students.schoolId, [...schools])))
  const of = { given: and(eq(releases.refused, false), isNull(releases.withdrawnOn), gte(releases.until, today)), refused: eq(releases.refused, true), withdrawn: isNotNull(releases.withdrawnOn), ended: and(eq(releases.refused, false), isNull(releases.withdrawnOn), lt(releases.until, today)) }
  const found = await db.sql.select({ release: releases, at: lastWord }).from(releases).where(and(
    eq(releases.districtId, db.district), isNull(releases.supersededAt), kind === null ? undefined : of[kind], places === 'all' ? undefined : inArray(releases.studentId, at(places)),
    before ? sql`(${lastWord}, ${releases.id}) < (${before.at.toISOString()}::timestamptz, ${before.id})` : undefined,
  )).orderBy(desc(lastWord), desc(releases.id)).limit(limit)
  return found.map((row) => ({ ...row.release, at: row.at }))
}

/** A link that has not ended, of somebody who still is the child's guardian. */
export async function liveLink(db: DistrictDb, tokenHash: string, now: Date): Promise<FamilyLink | null> {
  const [found] = await db.sql.select().from(familyLinks)
    .where(and(eq(familyLinks.districtId, db.district), eq(familyLinks.tokenHash, tokenHash), gt(familyLinks.endsAt, now)))
  return found && await isGuardianOf(db, found.guardianId, found.studentId) ? found : null
}

export async function isGuardianOf(db: DistrictDb, guardian: GuardianId, student: StudentId): Promise<boolean> {
  const found = await db.sql.select({ id: guardianships.studentId }).from(guardianships)
    .where(and(eq(guardianships.districtId, db.district), eq(guardianships.guardianId, guardian), eq(guardianships.studentId, student)))
  return found.length > 0
}
