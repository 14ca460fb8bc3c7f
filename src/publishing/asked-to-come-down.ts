import { and, eq, inArray, isNotNull, or } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import type { AssetId, PersonId, PostId, SchoolId, StudentId } from '#src/kit/ids.ts'
import { studentsById } from '#src/people/index.ts'
import { releasesOf } from '#src/releases/index.ts'
import { coverage } from '#src/releases/rules/coverage.ts'
import { purposeOf } from '#src/releases/rules/purpose-of.ts'
import type { Coverage } from '#src/releases/rules/coverage.ts'
import { presences } from '#src/presences/tables.ts'
import { releases } from '#src/releases/tables.ts'
import { assets, deliveries, depictions, posts } from './tables.ts'

/** A published picture that shows a student who is not covered today. */
export interface MustComeDown {
  readonly postId: PostId
  readonly authorId: PersonId
  readonly schoolId: SchoolId
  readonly title: string
  readonly publishedAt: Date | null
  readonly studentId: StudentId
  readonly given: string
  readonly assetId: AssetId
  readonly presence: string
  readonly because: Coverage
  readonly since: Date | null
}

/**
 * Invariant 2, the second half: every published post that shows a student whose release no longer
 * covers it, the same minute, because it is derived from the releases themselves and stored nowhere.
 */
export async function askedToComeDown(app: App, only: { readonly student?: StudentId } = {}): Promise<readonly MustComeDown[]> {
  const { db } = app
  const shown = await db.sql.select({
    postId: posts.id, authorId: posts.authorId, schoolId: posts.schoolId, title: posts.title, publishedAt: deliveries.publishedAt,
    studentId: depictions.studentId, assetId: assets.id, platform: presences.platform, presence: presences.name,
  }).from(depictions)
    .innerJoin(assets, and(eq(assets.districtId, depictions.districtId), eq(assets.id, depictions.assetId)))
    .innerJoin(posts, and(eq(posts.districtId, assets.districtId), eq(posts.id, assets.postId), inArray(posts.state, ['published', 'scheduled'])))
    .innerJoin(deliveries, and(eq(deliveries.districtId, posts.districtId), eq(deliveries.postId, posts.id), inArray(deliveries.state, ['published', 'unknown', 'by-hand', 'publishing'])))
    .innerJoin(presences, and(eq(presences.districtId, deliveries.districtId), eq(presences.id, deliveries.presenceId)))
    .where(and(
      eq(depictions.districtId, db.district), isNotNull(depictions.studentId), eq(depictions.recognisable, true),
      only.student ? eq(depictions.studentId, only.student) : undefined,
      // Only a withdrawal or a new refusal asks for this; an ended school year leaves the archive as it is.
inArray(depictions.studentId, db.sql.select({ id: releases.studentId }).from(releases).where(and(
        eq(releases.districtId, db.district), only.student ? eq(releases.studentId, only.student) : undefined, or(isNotNull(releases.withdrawnOn), releases.refused),
      ))),
    ))
  const ids = shown.map((row) => row.studentId as StudentId)
  const students = await studentsById(db, ids)
  const answersOf = await releasesOf(db, ids)
  return shown.flatMap((row): MustComeDown[] => {
    const student = students.get(row.studentId as StudentId)
    const answers = answersOf.get(row.studentId as StudentId) ?? []
    const because = coverage(answers, { purpose: purposeOf(row.platform), channel: row.platform }, app.today(), student?.adultSince ?? null)
    if (!student || (because.kind !== 'withdrawn' && because.kind !== 'refused')) return []
    const since = answers.map((one) => one.withdrawnAt ?? (one.refused ? one.givenAt : null)).filter((at) => at !== null).toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null
    return [{ ...row, studentId: student.id, given: student.preferred ?? student.given, because, since }]
  })
}
