import type { App } from '#src/app/app.ts'
import { isDefined } from '#src/kit/defined.ts'
import type { PostId } from '#src/kit/ids.ts'
import { clockIn } from '#src/kit/moment.ts'
import { peopleById, studentsById } from '#src/people/index.ts'
import { listPresences, ownedBy, presencesById } from '#src/presences/index.ts'
import { holdsAnywhere } from '#src/people/rules/actor.ts'
import { releasesOf } from '#src/releases/index.ts'
import { coverage } from '#src/releases/rules/coverage.ts'
import { purposeOf } from '#src/releases/rules/purpose-of.ts'
import { approverNames } from './approver-names.ts'
import { previewsOf } from './previews.ts'
import { reviewPost } from './review-post.ts'
import { mayWrite } from './rules/abilities.ts'
import { findingKey } from './rules/finding-key.ts'
import { groupFindings } from './rules/group-findings.ts'
import { fixFor } from './fix-finding.ts'
import { getWholePost } from './store.ts'

/** All that the composer shows; null when there is no such post or it is somebody else's. */
export async function loadComposer(app: App, id: PostId) {
  const whole = await getWholePost(app.db, id)
  if (whole === null || !mayWrite(app.actor, whole.post)) return null
  const { post } = whole
  const review = await reviewPost(app, app.db, whole)
  const chosen = whole.deliveries.map((one) => one.presenceId)
  const mine = app.actor.kind === 'person' ? await ownedBy(app.db, app.actor.id) : []
  const owned = new Set(mine.map((one) => one.id))
  const own = holdsAnywhere(app.actor, ['communications']) ? await listPresences(app.db) : mine
  const places = [...new Map([...own.filter((one) => one.state === 'live'), ...(await presencesById(app.db, chosen)).values()].map((one) => [one.id, one])).values()]
  const titles = new Map(app.editions.flatMap((edition) => edition.clauses.map((clause) => [clause.id, clause.title])))
  return {
    id, version: post.version, state: post.state, contentHash: post.contentHash, title: post.title, words: post.words, language: post.language,
    savedAt: post.savedAt, returnedNote: post.returnedNote,
    goOut: post.goOutAt ? clockIn(post.goOutAt, app.district.timezone) : null,
    places: places.map((one) => ({ id: one.id, name: one.name, platform: one.platform, handle: one.handle, chosen: chosen.includes(one.id), own: owned.has(one.id), byHand: app.house.platforms[one.platform]?.mode === 'manual' })),
    pictures: await pictures(app, whole.assets, places.find((one) => chosen.includes(one.id))?.platform ?? null),
    outcome: review.readiness.state, approver: await approverNames(app, post),
    findings: groupFindings(review.verdict.findings).map(({ first: finding, all }) => ({
      key: findingKey(finding), rule: finding.rule, outcome: finding.outcome, at: finding.at, why: [...new Set(all.map((one) => one.why))].join(' '), remedy: finding.remedy, count: all.length,
      clauses: finding.clauses.map((clause) => ({ id: clause.id, title: titles.get(clause.id) })),
      fix: fixFor(finding)?.kind ?? null,
      answered: review.readiness.answered.some((one) => findingKey(one) === findingKey(finding)),
    })),
    counts: { blocking: groupFindings(review.readiness.blocking).length, unconfirmed: review.readiness.unconfirmed.length, advice: review.readiness.advice.length },
    previews: previewsOf(app, whole, places.filter((one) => chosen.includes(one.id))),
  }
}

export type ComposerView = NonNullable<Awaited<ReturnType<typeof loadComposer>>>

async function pictures(app: App, assets: NonNullable<Awaited<ReturnType<typeof getWholePost>>>['assets'], platform: string | null) {
  const studentIds = assets.flatMap((asset) => asset.people.map((one) => one.studentId)).filter(isDefined)
  const students = await studentsById(app.db, studentIds)
  const releases = await releasesOf(app.db, studentIds)
  const people = await peopleById(app.db, assets.flatMap((asset) => asset.people.map((one) => one.personId)).filter(isDefined))
  return assets.map((asset) => ({
    id: asset.id, width: asset.width, height: asset.height, alt: asset.alt, rights: asset.rights, credit: asset.credit, visibleText: asset.visibleText, logo: asset.logo,
    nobody: asset.nobody, removed: asset.removed, namedInFile: asset.namedInFile,
    people: asset.people.map((one, index) => {
      const student = one.studentId === null ? undefined : students.get(one.studentId)
      const person = one.personId === null ? undefined : people.get(one.personId)
      const answers = one.studentId === null ? [] : releases.get(one.studentId) ?? []
      return {
        n: index + 1, id: one.id, recognisable: one.recognisable, box: one.box,
        name: student ? `${student.preferred ?? student.given} ${student.family.slice(0, 1)}.` : person ? `${person.title ?? ''} ${person.family}`.trim() : null,
        kind: student ? 'student' as const : person ? 'adult' as const : 'unknown' as const,
        release: student ? coverage(answers, { purpose: purposeOf(platform), channel: platform }, app.today(), student.adultSince) : null,
        student: student?.id ?? null,
      }
    }),
  }))
}
