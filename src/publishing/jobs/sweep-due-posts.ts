import { and, eq, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import { LEFT_BEHIND_MS } from '../rules/due.ts'
import { deliveries, posts } from '../tables.ts'
import { publishPost } from './publish-post.ts'

/**
 * Finds posts whose hour has come, deliveries that want another visit, and what a process that ended
 * left behind, and sends them to the publish job. Runs when the house opens and every few seconds;
 * doing it twice is harmless, since one post waits in the queue once.
 */
export async function sweepDuePosts(app: App): Promise<number> {
  const now = app.now()
  const leftBehind = new Date(Math.max(now.getTime() - LEFT_BEHIND_MS, app.house.database.kind === 'pglite' ? app.house.openedAt.getTime() : 0))
  const due = await app.db.sql.selectDistinct({ id: posts.id }).from(posts)
    .innerJoin(deliveries, and(eq(deliveries.districtId, posts.districtId), eq(deliveries.postId, posts.id)))
    .where(and(
      eq(posts.districtId, app.district.id),
      inArray(posts.state, ['scheduled', 'published']),
      or(isNull(posts.goOutAt), lte(posts.goOutAt, now)),
      or(
        eq(deliveries.state, 'waiting'),
        and(eq(deliveries.state, 'publishing'), lt(deliveries.attemptedAt, leftBehind)),
        and(inArray(deliveries.state, ['unknown', 'failed']), lte(deliveries.nextAt, now)),
        // Every place has answered, and the process ended before the post itself was told.
        and(eq(posts.state, 'scheduled'), eq(deliveries.state, 'published')),
        and(eq(posts.state, 'scheduled'), eq(deliveries.state, 'failed'), sql`not exists (select 1 from deliveries o where o.district_id = ${deliveries.districtId} and o.post_id = ${deliveries.postId} and (o.state <> 'failed' or o.next_at is not null))`),
      ),
    )).limit(200)
  if (due.length === 0) return 0
  await app.write(async (tx) => {
    for (const { id } of due) await tx.enqueue(publishPost, { postId: id }, { singletonKey: id })
  })
  return due.length
}
