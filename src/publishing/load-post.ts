import { asc, and, eq, inArray } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import { isDefined } from '#src/kit/defined.ts'
import type { PersonId, PostId } from '#src/kit/ids.ts'
import { entriesAbout } from '#src/ledger/index.ts'
import { comments } from '#src/monitoring/tables.ts'
import { peopleById } from '#src/people/index.ts'
import { presencesById } from '#src/presences/index.ts'
import { approverNames } from './approver-names.ts'
import { askedToComeDown } from './asked-to-come-down.ts'
import { pictureViews } from './picture-views.ts'
import { reviewPost } from './review-post.ts'
import { mayDecide, mayOverride, mayRead, mayTakeDown, mayWrite } from './rules/abilities.ts'
import { gatherReview } from './gather-review.ts'
import { loadOpinion } from './load-opinion.ts'
import { decidersFor } from './rules/deciders.ts'
import { mayBeOut } from './rules/delivery.ts'
import { findingKey } from './rules/finding-key.ts'
import { groupFindings } from './rules/group-findings.ts'
import { schoolsOf } from './schools-of.ts'
import { getWholePost, reviewsOf } from './store.ts'

/** All that a post's page shows; null when there is none or this person may not read it. */
export async function loadPost(app: App, id: PostId) {
  const whole = await getWholePost(app.db, id)
  if (whole === null) return null
  const { post } = whole
  if (post.state !== 'published' && !mayRead(app.actor, post)) return null
  const internal = mayRead(app.actor, post)
  const presences = await presencesById(app.db, whole.deliveries.map((one) => one.presenceId))
  const entries = internal ? await entriesAbout(app.db, { kind: 'post', id }) : []
  const people = await peopleById(app.db, [post.authorId, ...entries.map((one) => (one.actor.kind === 'person' ? one.actor.id as PersonId : undefined)).filter(isDefined)])
  const nameOf = (person: string) => { const one = people.get(person as PersonId); return one ? [one.title, one.family].filter(Boolean).join(' ') : null }
  const open = post.state === 'draft' || post.state === 'in-review' || post.state === 'approved' || post.state === 'scheduled'
  const underWay = whole.deliveries.some((one) => mayBeOut(one.state))
  // A post that is out shows the check of its day; one that is not is checked now.
  const review = internal && open ? await reviewPost(app, app.db, whole) : null
  const findings = review ? review.verdict.findings : internal ? (await reviewsOf(app.db, id))[0]?.findings ?? [] : []
  const titles = new Map(app.editions.flatMap((edition) => edition.clauses.map((clause) => [clause.id, clause.title])))
  const said = whole.deliveries.length === 0 ? [] : await app.db.sql.select().from(comments)
    .where(and(eq(comments.districtId, app.db.district), inArray(comments.deliveryId, whole.deliveries.map((one) => one.id)))).orderBy(asc(comments.at)).limit(50)
  return {
    id, title: post.title, words: post.words, language: post.language, state: post.state, contentHash: post.contentHash, goOutAt: post.goOutAt, returnedNote: post.returnedNote,
    author: nameOf(post.authorId) ?? '', own: app.actor.kind === 'person' && app.actor.id === post.authorId, approver: await approverNames(app, post, decidersFor(app.editions, review?.readiness.forApproval ?? [])),
    may: { write: mayWrite(app.actor, post) && open && !underWay, decide: post.state === 'in-review' && mayDecide(app.actor, post, await schoolsOf(app.db, whole)), override: mayOverride(app.actor, post) && open, takeDown: mayTakeDown(app.actor, post) && post.state === 'published', send: mayWrite(app.actor, post) && post.state === 'approved', recall: mayWrite(app.actor, post) && !underWay && (post.state === 'in-review' || post.state === 'approved' || post.state === 'scheduled') },
    outcome: review?.readiness.state ?? null,
    places: whole.deliveries.map((one) => ({ id: one.id, state: one.state, reason: one.reason, url: one.url, at: one.publishedAt, name: presences.get(one.presenceId)?.name ?? '', slug: presences.get(one.presenceId)?.slug ?? '', platform: presences.get(one.presenceId)?.platform ?? '', byHand: app.house.platforms[presences.get(one.presenceId)?.platform ?? '']?.mode === 'manual' })),
    // Who a picture shows is for whoever writes or decides, not for every colleague.
    pictures: pictureViews(internal ? whole.assets : whole.assets.map((asset) => ({ ...asset, people: [] })), (review?.gathered ?? await gatherReview(app, app.db, whole)).facts, [...presences.values()][0]?.platform ?? null, app.today()),
    findings: groupFindings(findings).map(({ first: finding, all }) => ({
      key: findingKey(finding), rule: finding.rule, outcome: finding.outcome, why: [...new Set(all.map((one) => one.why))].join(' '), remedy: finding.remedy,
      quote: finding.at.kind === 'text' ? finding.at.quote : null, clauses: finding.clauses.map((clause) => ({ id: clause.id, title: titles.get(clause.id) })),
      answered: review?.readiness.answered.some((one) => findingKey(one) === findingKey(finding)) ?? false,
    })),
    opinion: internal ? await loadOpinion(app, whole, findings) : null,
    happenings: entries.toReversed().map((one) => ({ id: one.id, at: one.at, event: one.event, who: one.actor.kind === 'person' ? nameOf(one.actor.id) : null, reason: one.reason ?? null, details: one.details ?? null, index: one.index })),
    comments: said.map((one) => ({ id: one.id, author: one.author, words: one.words, at: one.at, relation: one.relation })),
    mustComeDown: internal && post.state === 'published' ? (await askedToComeDown(app)).filter((one) => one.postId === id).map((one) => ({ given: one.given, because: one.because.kind })) : [],
  }
}

export type PostView = NonNullable<Awaited<ReturnType<typeof loadPost>>>
