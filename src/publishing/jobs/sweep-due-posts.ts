import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import { deliveries, posts } from '../tables.ts'
import { publishPost } from './publish-post.ts'

const HOUR_MS = 3_600_000

/**
 * Finds posts that should be on their way and are not (the process ended between two steps, a job was
 * lost) and sends them again. Runs when the house opens and every minute; doing it twice is harmless.
 */
export async function sweepDuePosts(app: App): Promise<number> {
  const now = app.now()
  const due = await app.db.sql.selectDistinct({ id: posts.id }).from(posts)
    .innerJoin(deliveries, and(eq(deliveries.districtId, posts.districtId), eq(deliveries.postId, posts.id)))
    .where(and(
      eq(posts.districtId, app.district.id),
      inArray(posts.state, ['scheduled', 'published']),
      or(isNull(posts.goOutAt), lte(posts.goOutAt, now)),
      or(
        inArray(deliveries.state, ['waiting', 'publishing']),
        and(inArray(deliveries.state, ['unknown', 'failed']), gt(deliveries.attemptedAt, new Date(now.getTime() - HOUR_MS))),
      ),
    ))
  if (due.length === 0) return 0
  await app.write(async (tx) => {
    for (const { id } of due) await tx.enqueue(publishPost, { postId: id }, { singletonKey: id })
  })
  return due.length
}
