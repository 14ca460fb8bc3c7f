import { randomBytes } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { enter } from '#src/app/app.ts'
import type { House } from '#src/app/house.ts'
import type { DistrictDb } from '#src/db/client.ts'
import { dayOf } from '#src/kit/dates.ts'
import type { PersonId, StudentId } from '#src/kit/ids.ts'
import { appendEntries } from '#src/ledger/index.ts'
import { comments } from '#src/monitoring/tables.ts'
import { districts, guardians, guardianships, people, roleAssignments, schools, students } from '#src/people/tables.ts'
import { presenceOwners, presences, settingsReviews } from '#src/presences/tables.ts'
import { contentHash } from '#src/publishing/content-hash.ts'
import { reviewPost } from '#src/publishing/review-post.ts'
import type { PostReview } from '#src/publishing/review-post.ts'
import type { WholePost } from '#src/publishing/store.ts'
import { assets, clauseFindings, decisions, deliveries, depictions, posts, reviews } from '#src/publishing/tables.ts'
import { permissions, releases } from '#src/releases/tables.ts'
import { feedItems } from '#src/platforms/feed/tables.ts'
import { makeComments } from './make-comments.ts'
import { makeStaff, makeStudents } from './make-people.ts'
import { makePictures } from './make-pictures.ts'
import { makePosts } from './make-posts.ts'
import type { MadePost } from './make-posts.ts'
import { makePresences } from './make-presences.ts'
import { makeReleases } from './make-releases.ts'
import { demoDistrict } from './demo-district.ts'
import { happened } from './happened.ts'
import { Dice } from './random.ts'
import { demoSchools, office } from './schools.ts'

const SEED = 20_261_122

/**
 * Writes the invented district "Two Rivers" in one transaction: the same people, releases and posts
 * on every machine, dated back from now. Its posts are judged by the real policies, so that what the
 * board says of them is true.
 */
export async function seedDemo(house: House): Promise<void> {
  const now = house.now()
  const timezone = 'America/Chicago'
  const today = dayOf(now, timezone)
  const dice = new Dice(SEED)
  const district = {
    id: demoDistrict, name: 'Two Rivers Public Schools', host: null, state: 'IA', locale: 'en-US', timezone, createdAt: now,
    settings: { policies: ['cedar-rapids-employee-use', 'cincinnati-9125'], approval: 'every-post' as const, domains: ['tworivers.example'], secondOpinion: 'off' as const, demo: true },
  }
  const staff = makeStaff(demoDistrict, dice, today)
  const families = makeStudents(demoDistrict, dice, today)
  const given = makeReleases(demoDistrict, families.students, families.guardianships, dice, today, now)
  const register = makePresences(demoDistrict, staff.roles, dice, now)
  const drawn = await makePictures()
  const keep = (list: readonly Uint8Array[]) => Promise.all(list.map((bytes) => house.files.put(bytes)))
  const pictures = { students: await keep(drawn.students), things: await keep(drawn.things) }
  const made = makePosts({
    districtId: demoDistrict, dice, now, ...register, pictures,
    released: releasedIn(families.students, given.filter((one) => one.until >= today)),
    yearbookOnly: (school) => given.filter((one) => one.purposes.length === 1 && one.purposes[0] === 'yearbook' && !one.refused && families.students.find((student) => student.id === one.studentId)?.schoolId === school).map((one) => one.studentId),
    approverOf: (school) => staff.roles.find((one) => one.role === 'principal' && one.schoolId === school)?.personId ?? ('ortiz' as PersonId),
    studentName: (school) => { const one = dice.pick(families.students.filter((student) => student.schoolId === school || school === office)); return `${one.given} ${one.family}` },
  })

  await house.database.db.transaction(async (open) => {
    const tx: DistrictDb = { sql: open, district: demoDistrict }
    await tx.sql.insert(districts).values(district)
    await insertAll(tx, schools, demoSchools.map((school) => ({ districtId: demoDistrict, id: school.id, kind: school.kind, name: school.name, parentId: school.id === office ? null : office })))
    await insertAll(tx, people, staff.people)
    await insertAll(tx, roleAssignments, staff.roles)
    await insertAll(tx, students, families.students)
    await insertAll(tx, guardians, families.guardians)
    await insertAll(tx, guardianships, families.guardianships)
    await insertAll(tx, releases, given)
    await insertAll(tx, permissions, staff.people.slice(0, 60).map((one, n) => ({ districtId: demoDistrict, id: `permission-${n}` as never, personId: one.id, purposes: ['district-social-media'], channels: [], refused: n % 9 === 8, from: today.replace(/^\d+/, (year) => String(Number(year) - 1)) as typeof today, until: today.replace(/^\d+/, (year) => String(Number(year) + 1)) as typeof today, givenAt: now })))
    await insertAll(tx, presences, register.presences)
    await insertAll(tx, presenceOwners, register.owners)
    await insertAll(tx, settingsReviews, register.reviews)
    const judged = await judgePosts(house, district, tx, made)
    await takeOneBack(tx, made, given, now, today)
    await insertAll(tx, posts, judged.map((one) => one.made.post))
    await insertAll(tx, deliveries, judged.map((one) => one.made.delivery))
    await insertAll(tx, assets, judged.flatMap((one) => one.made.asset ?? []))
    await insertAll(tx, depictions, judged.flatMap((one) => one.made.people))
    await insertAll(tx, decisions, judged.flatMap((one) => one.made.decision ?? []))
    await insertReviews(tx, judged)
    await insertAll(tx, comments, makeComments(demoDistrict, made.map((one) => one.delivery).filter((one) => one.state === 'published'), dice, now))
    await insertAll(tx, feedItems, feedOf(made, register.presences))
    await appendEntries(tx, happened({ made, given, ...register, now }).map((one) => ({ ...one, salt: randomBytes(32) })))
  })
  house.rosters.forget(demoDistrict)
  house.committed(demoDistrict)
}

const released = 'district-social-media'

/** Students by school whose family said yes to social media on every platform and did not take it back. */
function releasedIn(all: readonly { id: StudentId; schoolId: string; former?: boolean | undefined; adultSince?: string | null | undefined }[], given: ReturnType<typeof makeReleases>): (school: string) => readonly StudentId[] {
  const yes = new Set(given.filter((one) => !one.refused && one.withdrawnOn === null && one.channels.length === 0 && one.purposes.includes(released) && one.conditions.length === 0).map((one) => one.studentId))
  const fit = all.filter((student) => yes.has(student.id) && !student.former && !student.adultSince)
  const bySchool = Map.groupBy(fit, (student) => student.schoolId)
  return (school) => (bySchool.get(school) ?? fit).map((student) => student.id)
}

/** One mother of a child in Lincoln Band took her release back this morning: a picture that is out must come down. */
async function takeOneBack(tx: DistrictDb, made: readonly MadePost[], given: ReturnType<typeof makeReleases>, now: Date, today: ReturnType<typeof dayOf>): Promise<void> {
  const shown = made.find((one) => one.post.state === 'published' && one.delivery.presenceId.startsWith('lincoln-band') && one.people.length > 0)?.people[0]?.studentId
  const release = given.find((one) => one.studentId === shown)
  if (!release) return
  Object.assign(release, { withdrawnOn: today, withdrawnAt: new Date(now.getTime() - 2 * 3_600_000) })
  await tx.sql.update(releases).set({ withdrawnOn: release.withdrawnOn, withdrawnAt: release.withdrawnAt }).where(and(eq(releases.districtId, tx.district), eq(releases.id, release.id)))
}

interface Judged { readonly made: MadePost; readonly review: PostReview }

/** Judges each post with the real engine and gives it the hash of its content. */
async function judgePosts(house: House, district: typeof districts.$inferInsert, tx: DistrictDb, made: readonly MadePost[]): Promise<readonly Judged[]> {
  house.rosters.forget(demoDistrict)
  const app = { ...enter(house, district as never, { kind: 'system', district: demoDistrict }), db: tx, editions: house.policies.inForce(district.settings.policies) }
  const judged: Judged[] = []
  for (const one of made) {
    const whole = { post: one.post, deliveries: [one.delivery], assets: one.asset ? [{ ...one.asset, people: one.people }] : [] } as unknown as WholePost
    const hash = contentHash(whole)
    one.post.contentHash = hash
    if (one.decision) one.decision.contentHash = hash
    judged.push({ made: one, review: await reviewPost(app, tx, whole) })
  }
  return judged
}

async function insertReviews(tx: DistrictDb, judged: readonly Judged[]): Promise<void> {
  for (const { made: { post }, review } of judged.filter((one) => one.made.post.state !== 'draft')) {
    const moment = post.state === 'published' ? 'published' as const : 'submitted' as const
    const at = post.publishedAt ?? post.savedAt
    const [saved] = await tx.sql.insert(reviews).values({ districtId: tx.district, postId: post.id, contentHash: post.contentHash, at, moment, outcome: review.verdict.outcome, findings: review.verdict.findings }).returning({ id: reviews.id })
    const rows = review.verdict.findings.flatMap((finding) => finding.clauses.map((clause) => ({
      districtId: tx.district, clauseId: clause.id, reviewId: saved!.id, postId: post.id, at, moment, rule: finding.rule, outcome: finding.outcome,
      met: finding.outcome === 'approve' ? 'approved' as const : finding.outcome === 'confirm' ? 'confirmed' as const : null,
    })))
    if (rows.length > 0) await tx.sql.insert(clauseFindings).values(rows).onConflictDoNothing()
  }
}

/** What the district's own feed shows of the posts that went there. */
function feedOf(made: readonly MadePost[], all: readonly { id: string; platform: string }[]): (typeof feedItems.$inferInsert)[] {
  const feeds = new Set(all.filter((one) => one.platform === 'feed').map((one) => one.id))
  return made.filter((one) => one.post.state === 'published' && feeds.has(one.delivery.presenceId)).map(({ post, delivery, asset }) => ({
    districtId: demoDistrict, presenceId: delivery.presenceId, key: delivery.id, title: post.title, text: post.words, language: post.language, publishedAt: post.publishedAt ?? post.savedAt,
    images: asset ? [{ file: asset.file, alt: asset.alt ?? '', type: asset.type, width: asset.width, height: asset.height, bytes: asset.bytes }] : [],
  }))
}

const AT_ONCE = 800

async function insertAll<Table extends PgTable>(tx: DistrictDb, table: Table, rows: readonly Table['$inferInsert'][]): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) await tx.sql.insert(table).values(rows.slice(from, from + AT_ONCE) as never)
}

