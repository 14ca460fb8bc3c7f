import { and, count, countDistinct, eq, gte, inArray, lte, sql } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import type { Evidence, Figure, FigureOf } from '#src/app/capability.ts'
import { addDays } from '#src/kit/dates.ts'
import type { PostId } from '#src/kit/ids.ts'
import { listPresences } from '#src/presences/index.ts'
import { parseDuration } from '#src/kit/duration.ts'
import { mayRead } from './rules/abilities.ts'
import { clauseFindings, deliveries, posts, reviews } from './tables.ts'

const YEAR_DAYS = 365
const EVIDENCE = 25

/**
 * How a check's clause stands: of the posts that went out in a year, those whose last check found
 * nothing that the clause forbids, or had it answered by the person the policy names. A post that
 * went out with an open finding is a breach; a draft it holds back is the clause at work. A check of
 * what people write for themselves has no figure: those drafts are never seen (product.md, 4).
 */
export const checkFigure: FigureOf = async (app, clause, measure, once) => {
  if (measure.kind !== 'check' || !measure.on.some((voice) => voice === 'official' || voice === 'professional')) return null
  const since = new Date(`${addDays(app.today(), -YEAR_DAYS)}T00:00:00Z`)
  const total = await (once ? once('posts that went out', () => postsOut(app, since)) : postsOut(app, since))
  const tallies = await (once ? once('findings by clause', () => findingsByClause(app, since, null)) : findingsByClause(app, since, clause.id))
  const { open, lines } = tallies.get(checkKey(clause.id, measure.check)) ?? { open: 0, lines: [] }
  const clear = await (once ? once('newest posts', () => newestOut(app)) : newestOut(app))
  const named = new Set(lines.map((one) => one.href))
  return { holds: total - open, total, late: 0, breached: open, evidence: [...lines, ...clear.filter((one) => !named.has(one.href))].slice(0, EVIDENCE) }
}

interface CheckTally { readonly open: number; readonly lines: readonly Evidence[] }

const checkKey = (clause: string, rule: string): string => `${clause} ${rule}`

async function postsOut(app: App, since: Date): Promise<number> {
  const [all] = await app.db.sql.select({ n: countDistinct(reviews.postId) }).from(reviews)
    .where(and(eq(reviews.districtId, app.db.district), eq(reviews.moment, 'published'), gte(reviews.at, since)))
  return all?.n ?? 0
}

/** A few of the posts that stand behind "nothing was found": every number can be opened. */
async function newestOut(app: App): Promise<readonly Evidence[]> {
  const rows = await app.db.sql.select({ postId: reviews.postId, at: sql<Date>`max(${reviews.at})`.mapWith(reviews.at).as('at'), title: posts.title }).from(reviews)
    .innerJoin(posts, and(eq(posts.districtId, reviews.districtId), eq(posts.id, reviews.postId), eq(posts.state, 'published')))
    .where(and(eq(reviews.districtId, app.db.district), eq(reviews.moment, 'published')))
    .groupBy(reviews.postId, posts.title).orderBy(sql`max(${reviews.at}) desc`).limit(NEWEST)
  return rows.map((row) => ({ state: 'holds', says: `“${row.title || 'An untitled post'}” was checked when it went out.`, href: `/posts/${row.postId}`, at: row.at }))
}
const NEWEST = 5

/** For each clause and check: how many posts went out with it open, and the newest findings, the open ones first. */
async function findingsByClause(app: App, since: Date, clause: string | null): Promise<ReadonlyMap<string, CheckTally>> {
  const f = clauseFindings
  const isOpen = sql<boolean>`(${f.moment} = 'published' and ${f.met} is null and ${f.outcome} <> 'advise')`
  const wanted = and(eq(f.districtId, app.db.district), gte(f.at, since), clause === null ? undefined : eq(f.clauseId, clause))
  const counts = await app.db.sql.select({ clauseId: f.clauseId, rule: f.rule, open: sql<number>`(count(distinct ${f.postId}) filter (where ${isOpen}))::int` })
    .from(f).where(wanted).groupBy(f.clauseId, f.rule)
  const ranked = app.db.sql.select({
    clauseId: f.clauseId, rule: f.rule, postId: f.postId, moment: f.moment, met: f.met, at: f.at, open: isOpen.as('open'),
    place: sql<number>`row_number() over (partition by ${f.clauseId}, ${f.rule} order by ${isOpen} desc, (${f.moment} = 'submitted') desc, ${f.at} desc)`.as('place'),
  }).from(f).where(and(wanted, sql`(${f.moment} = 'submitted' or ${f.met} is not null or ${isOpen})`)).as('ranked')
  const rows = await app.db.sql.select({
    clauseId: ranked.clauseId, rule: ranked.rule, postId: ranked.postId, moment: ranked.moment, met: ranked.met, at: ranked.at, open: ranked.open,
    title: posts.title, state: posts.state, authorId: posts.authorId, schoolId: posts.schoolId,
  }).from(ranked)
    .innerJoin(posts, and(eq(posts.districtId, app.db.district), eq(posts.id, ranked.postId)))
    .where(lte(ranked.place, EVIDENCE)).orderBy(ranked.place)
  const lines = Map.groupBy(rows, (row) => checkKey(row.clauseId, row.rule))
  return new Map(counts.map(({ clauseId, rule, open }) => {
    const key = checkKey(clauseId, rule)
    return [key, { open, lines: (lines.get(key) ?? []).map((row) => checkLine(row, row.state === 'published' || mayRead(app.actor, row) ? row.title : null)) }]
  }))
}

/** A post that this reader may not open is counted, and neither named nor linked. */
function checkLine(found: { readonly postId: PostId; readonly open: boolean; readonly moment: 'submitted' | 'published'; readonly met: string | null; readonly at: Date }, title: string | null): Evidence {
  const post = title === null ? 'A post that is not yours to open' : `“${title || 'An untitled post'}”`
  const says = found.open ? 'went out with this open.' : found.moment === 'submitted' ? 'was kept back by this check.' : `went out with it ${found.met}.`
  return { state: found.open ? 'breached' : 'holds', says: `${post} ${says}`, href: title === null ? null : `/posts/${found.postId}`, at: found.at }
}

/** Freshness: how many live presences had a post within the policy's period (CIN-3a: a week). */
export const freshnessFigure: FigureOf = async (app, _clause, measure) => {
  const period = measure.kind === 'check' ? null : parseDuration(String(measure.settings['every'] ?? 'P7D'))
  const days = period ? period.days + period.months * 30 : 7
  const last = await lastPosts(app)
  const live = (await listPresences(app.db)).filter((presence) => presence.state === 'live')
  const now = app.now().getTime()
  const rows = live.map((presence): Evidence & { readonly age: number } => {
    const at = last.get(presence.id) ?? null
    const age = at === null ? Number.POSITIVE_INFINITY : (now - at.getTime()) / 86_400_000
    return {
      age, at, href: `/presences/${presence.slug}`,
      state: age <= days ? 'holds' : age <= days * 2 ? 'late' : 'breached',
      says: at === null ? `${presence.name} has no post yet.` : `${presence.name}: the last post is ${Math.floor(age)} days old.`,
    }
  })
  return tally(rows.toSorted((a, b) => b.age - a.age))
}

/** Counts rows by state; the worst are the evidence. */
export function tally(rows: readonly Evidence[]): Figure {
  const by = (state: Evidence['state']) => rows.filter((row) => row.state === state).length
  return {
    holds: by('holds'), total: rows.length, late: by('late'), breached: by('breached'),
    evidence: rows.slice(0, EVIDENCE).map(({ state, says, href, at }) => ({ state, says, href, at })),
  }
}

/** When each presence last had a post. */
export async function lastPosts(app: App): Promise<ReadonlyMap<string, Date>> {
  const rows = await app.db.sql.select({ presenceId: deliveries.presenceId, at: sql<string>`max(${deliveries.publishedAt})` }).from(deliveries)
    .where(and(eq(deliveries.districtId, app.db.district), eq(deliveries.state, 'published'))).groupBy(deliveries.presenceId)
  return new Map(rows.map((row) => [row.presenceId, new Date(row.at)]))
}

/** Every post that went out had the approval it needed. */
export const approvalFigure: FigureOf = async (app) => {
  const { db } = app
  const [out] = await db.sql.select({ n: count() }).from(posts).where(and(eq(posts.districtId, db.district), inArray(posts.state, ['published', 'taken-down'])))
  const [approved] = await db.sql.select({ n: count() }).from(posts).where(and(
    eq(posts.districtId, db.district), inArray(posts.state, ['published', 'taken-down']),
    sql`exists (select 1 from decisions d where d.district_id = ${posts.districtId} and d.post_id = ${posts.id} and d.decision = 'approved' and d.content_hash = ${posts.contentHash})`,
  ))
  const total = out?.n ?? 0
  const holds = approved?.n ?? 0
  return { holds, total, late: 0, breached: total - holds, evidence: [] }
}
