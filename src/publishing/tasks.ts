import { and, eq, inArray } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import type { Task } from '#src/app/capability.ts'
import { ownedBy, presencesById } from '#src/presences/index.ts'
import { isDefined } from '#src/kit/defined.ts'
import type { MustComeDown } from './asked-to-come-down.ts'
import { askedToComeDown } from './asked-to-come-down.ts'
import { lastPosts } from './figures.ts'
import { mayDecide, mayTakeDown } from './rules/abilities.ts'
import { freshnessOf } from './rules/freshness.ts'
import { listPosts } from './store.ts'
import { deliveries, posts } from './tables.ts'
import { publishingWords } from './words.ts'
import { postName } from './rules/post-name.ts'

const words = publishingWords.en

/** A family that takes a release back may expect it gone the same school day. */
const WORKING_DAY_MS = 8 * 3_600_000

/** What waits for this person because of posts: take-downs first, then decisions, then their own posts. */
export async function publishingTasks(app: App): Promise<readonly Task[]> {
  if (app.actor.kind !== 'person') return []
  return [
    ...await takeDowns(app), ...await toDecide(app), ...await ownPosts(app), ...await openDeliveries(app), ...await stalePresences(app),
  ]
}

async function takeDowns(app: App): Promise<Task[]> {
  const clauses = clausesWith(app, 'student-release')
  const mine = (await askedToComeDown(app)).filter((one) => mayTakeDown(app.actor, one))
  return [...Map.groupBy(mine, (one) => one.postId).values()].map((shown): Task => {
    const [first] = shown as [MustComeDown, ...MustComeDown[]]
    const since = shown.map((one) => one.since?.getTime()).filter(isDefined).toSorted((a, b) => a - b)[0]
    const given = [...new Set(shown.map((one) => one.given))]
    return {
      key: `take-down:${first.postId}`,
      title: words.mustComeDown(given, shown.every((one) => one.because.kind === 'withdrawn')),
      why: words.mustComeDownWhy(first.title, [...new Set(shown.map((one) => one.presence))]),
      clauses, by: since === undefined ? null : new Date(since + WORKING_DAY_MS), late: true,
      action: { label: words.openPicture, href: `/posts/${first.postId}#take-down` },
      image: { src: `/pictures/${first.assetId}`, alt: '' },
    }
  })
}

async function toDecide(app: App): Promise<Task[]> {
  const waiting = await listPosts(app.db, { states: ['in-review'] }, null, 100)
  return waiting.filter((post) => mayDecide(app.actor, post)).map((post) => ({
    key: `decide:${post.id}`, title: words.readPost(postName(post)), why: words.readPostWhy, clauses: [],
    by: post.goOutAt, late: post.goOutAt !== null && post.goOutAt < app.now(),
    action: { label: words.readIt, href: `/posts/${post.id}` },
  }))
}

async function ownPosts(app: App): Promise<Task[]> {
  if (app.actor.kind !== 'person') return []
  const mine = await listPosts(app.db, { author: app.actor.id, states: ['draft', 'approved', 'in-review'] }, null, 50)
  return mine.flatMap((post): Task[] => {
    const href = `/posts/${post.id}/write`
    const base = { key: `own:${post.id}`, clauses: [], by: null, late: false }
    if (post.state === 'in-review') return [{ ...base, title: words.waitsForApproval(postName(post)), why: words.waitsForApprovalWhy, waitingOn: words.anApprover, action: { label: words.open, href: `/posts/${post.id}` } }]
    if (post.state === 'approved') return [{ ...base, title: words.sayWhen(postName(post)), why: words.sayWhenWhy, action: { label: words.open, href: `/posts/${post.id}` } }]
    if (post.returnedNote !== null) return [{ ...base, title: words.cameBack(postName(post)), why: post.returnedNote, action: { label: words.change, href } }]
    return []
  })
}

async function openDeliveries(app: App): Promise<Task[]> {
  if (app.actor.kind !== 'person') return []
  const rows = await app.db.sql.select({ delivery: deliveries, post: posts }).from(deliveries)
    .innerJoin(posts, and(eq(posts.districtId, deliveries.districtId), eq(posts.id, deliveries.postId)))
    .where(and(eq(deliveries.districtId, app.db.district), inArray(deliveries.state, ['by-hand', 'unknown', 'failed']), eq(posts.authorId, app.actor.id), inArray(posts.state, ['scheduled', 'published', 'approved'])))
  const presences = await presencesById(app.db, rows.map((row) => row.delivery.presenceId))
  return rows.map(({ delivery, post }): Task => {
    const presence = presences.get(delivery.presenceId)?.name ?? delivery.presenceId
    const title = delivery.state === 'by-hand' ? words.postByHand(postName(post), presence) : delivery.state === 'unknown' ? words.lookWhetherOut(postName(post), presence) : words.didNotGo(postName(post), presence)
    return { key: `delivery:${delivery.id}`, title, why: delivery.reason ?? words.postByHandWhy, clauses: [], by: null, late: delivery.state !== 'by-hand', action: { label: words.open, href: `/posts/${post.id}#places` } }
  })
}

async function stalePresences(app: App): Promise<Task[]> {
  if (app.actor.kind !== 'person') return []
  const clauses = app.editions.flatMap((edition) => edition.clauses.filter((clause) => clause.measures.some((measure) => measure.kind === 'cadence' && measure.name === 'freshness')).map((clause) => clause.id))
  if (clauses.length === 0) return []
  const last = await lastPosts(app)
  return (await ownedBy(app.db, app.actor.id)).filter((presence) => presence.state === 'live').flatMap((presence): Task[] => {
    const fresh = freshnessOf(last.get(presence.id) ?? null, app.now(), 7)
    if (fresh.state === 'fresh') return []
    return [{
      key: `fresh:${presence.id}`, title: words.postSomething(presence.name), why: words.postSomethingWhy(fresh.days), clauses,
      by: null, late: fresh.state === 'stale', action: { label: words.writePost, href: `/write?presence=${presence.slug}` },
    }]
  })
}

/** The clauses in force that ask for a check. */
const clausesWith = (app: App, check: string): readonly string[] => app.editions.flatMap((edition) =>
  edition.clauses.filter((clause) => clause.measures.some((measure) => measure.kind === 'check' && measure.check === check)).map((clause) => clause.id))
