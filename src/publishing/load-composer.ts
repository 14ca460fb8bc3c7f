import type { App } from '#src/app/app.ts'
import type { PostId } from '#src/kit/ids.ts'
import { clockIn } from '#src/kit/moment.ts'
import { listPresences, ownedBy } from '#src/presences/index.ts'
import { holdsAnywhere } from '#src/people/rules/actor.ts'
import { approverNames } from './approver-names.ts'
import { pictureViews } from './picture-views.ts'
import { previewsOf } from './previews.ts'
import { reviewPost } from './review-post.ts'
import { mayWrite } from './rules/abilities.ts'
import { decidersFor } from './rules/deciders.ts'
import { findingKey } from './rules/finding-key.ts'
import { groupFindings } from './rules/group-findings.ts'
import { takesAWord } from './rules/readiness.ts'
import { fixFor } from './fix-finding.ts'
import { getWholePost } from './store.ts'

/** All that the composer shows; null when there is no such post or it is somebody else's. */
export async function loadComposer(app: App, id: PostId) {
  const whole = await getWholePost(app.db, id)
  if (whole === null || !mayWrite(app.actor, whole.post)) return null
  const { post } = whole
  const review = await reviewPost(app, app.db, whole)
  const chosen = whole.deliveries.map((one) => one.presenceId)
  const { actor } = app
  const mine = actor.kind === 'person' ? await app.remember(`owned by ${actor.id}`, () => ownedBy(app.db, actor.id)) : []
  const owned = new Set(mine.map((one) => one.id))
  const own = holdsAnywhere(app.actor, ['communications']) ? await listPresences(app.db) : mine
  const places = [...new Map([...own.filter((one) => one.state === 'live'), ...review.gathered.presences.values()].map((one) => [one.id, one])).values()]
  const titles = new Map(app.editions.flatMap((edition) => edition.clauses.map((clause) => [clause.id, clause.title])))
  return {
    id, version: post.version, state: post.state, contentHash: post.contentHash, title: post.title, words: post.words, language: post.language,
    savedAt: post.savedAt, returnedNote: post.returnedNote,
    goOut: post.goOutAt ? clockIn(post.goOutAt, app.district.timezone) : null,
    places: places.map((one) => ({ id: one.id, name: one.name, platform: one.platform, label: app.house.platforms[one.platform]?.label ?? one.platform, handle: one.handle, chosen: chosen.includes(one.id), own: owned.has(one.id), byHand: app.house.platforms[one.platform]?.mode === 'manual' })),
    pictures: pictureViews(whole.assets, review.gathered.facts, places.find((one) => chosen.includes(one.id))?.platform ?? null, app.today()),
    outcome: review.readiness.state, approver: await approverNames(app, post, decidersFor(app.editions, review.readiness.forApproval)),
    findings: groupFindings(review.verdict.findings).map(({ first: finding, all }) => ({
      key: findingKey(finding), rule: finding.rule, outcome: finding.outcome, at: finding.at, why: [...new Set(all.map((one) => one.why))].join(' '), remedy: finding.remedy, count: all.length,
      clauses: finding.clauses.map((clause) => ({ id: clause.id, title: titles.get(clause.id) })),
      fix: fixFor(finding)?.kind ?? null,
      takesAWord: takesAWord(finding),
      answered: review.readiness.answered.some((one) => findingKey(one) === findingKey(finding)),
    })),
    counts: { blocking: groupFindings(review.readiness.blocking).length, unconfirmed: review.readiness.unconfirmed.length, advice: review.readiness.advice.length },
    previews: previewsOf(app, whole, places.filter((one) => chosen.includes(one.id))),
  }
}

export type ComposerView = NonNullable<Awaited<ReturnType<typeof loadComposer>>>
