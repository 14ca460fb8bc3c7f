import { and, count, countDistinct, eq, gte, inArray, sql } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import type { Evidence, Figure, FigureOf } from '#src/app/capability.ts'
import { addDays } from '#src/kit/dates.ts'
import type { PostId } from '#src/kit/ids.ts'
import { listPresences } from '#src/presences/index.ts'
import { parseDuration } from '#src/kit/duration.ts'
import { clauseFindings, deliveries, posts, reviews } from './tables.ts'

const YEAR_DAYS = 365
const EVIDENCE = 25

/**
 * How a check's clause stands: of the posts that went out in a year, those whose last check found
 * nothing that the clause forbids, or had it answered by the person the policy names. A post that
 * went out with an open finding is a breach; a draft it holds back is the clause at work.
 */
export const checkFigure: FigureOf = async (app, clause, measure) => {
  if (measure.kind !== 'check') return null
  const { db } = app
  const since = new Date(`${addDays(app.today(), -YEAR_DAYS)}T00:00:00Z`)
  const [all] = await db.sql.select({ n: countDistinct(reviews.postId) }).from(reviews)
    .where(and(eq(reviews.districtId, db.district), eq(reviews.moment, 'published'), gte(reviews.at, since)))
  const found = await db.sql.select({ postId: clauseFindings.postId, moment: clauseFindings.moment, outcome: clauseFindings.outcome, met: clauseFindings.met, at: clauseFindings.at, title: posts.title })
    .from(clauseFindings)
    .innerJoin(posts, and(eq(posts.districtId, clauseFindings.districtId), eq(posts.id, clauseFindings.postId)))
    .where(and(eq(clauseFindings.districtId, db.district), eq(clauseFindings.clauseId, clause.id), eq(clauseFindings.rule, measure.check), gte(clauseFindings.at, since)))
    .orderBy(sql`${clauseFindings.at} desc`)
  const out = found.filter((row) => row.moment === 'published')
  const open = new Set(out.filter((row) => row.met === null && row.outcome !== 'advise').map((row) => row.postId))
  const held = found.filter((row) => row.moment === 'submitted')
  const total = all?.n ?? 0
  const evidence = [
    ...out.filter((row) => open.has(row.postId)).map((row) => line('breached', `“${row.title}” went out with this open.`, row)),
    ...held.map((row) => line('holds', `“${row.title}” was kept back by this check.`, row)),
    ...out.filter((row) => row.met !== null).map((row) => line('holds', `“${row.title}” went out with it ${row.met}.`, row)),
  ]
  return { holds: total - open.size, total, late: 0, breached: open.size, evidence: evidence.slice(0, EVIDENCE) }
}

const line = (state: Evidence['state'], says: string, row: { readonly postId: PostId; readonly at: Date }): Evidence => ({ state, says, href: `/posts/${row.postId}`, at: row.at })

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
    .where(and(eq(deliveries.districtId, app.db.district), inArray(deliveries.state, ['published', 'taken-down']))).groupBy(deliveries.presenceId)
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
