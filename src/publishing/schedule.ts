import { and, eq, inArray } from 'drizzle-orm'
import type { App, Tx } from '#src/app/app.ts'
import type { PostId } from '#src/kit/ids.ts'
import { publishPost } from './jobs/publish-post.ts'
import { movePost } from './move-post.ts'
import { getPost } from './store.ts'
import { deliveries } from './tables.ts'

/**
 * Sends an approved post on its way: at its hour, or now when it has none. An hour that passed while
 * it waited for approval does not publish it late behind the writer's back: it stays approved, and
 * the writer says when. A place that refused it before is asked anew. True when it is on its way.
 */
export async function schedule(app: App, tx: Tx, id: PostId): Promise<boolean> {
  const post = await getPost(tx, id)
  if (post === null) return false
  const now = app.now()
  if (post.goOutAt !== null && post.goOutAt < now) return false
  await tx.sql.update(deliveries).set({ state: 'waiting', attempts: 0, nextAt: null, reason: null })
    .where(and(eq(deliveries.districtId, tx.district), eq(deliveries.postId, id), inArray(deliveries.state, ['failed', 'cancelled'])))
  await movePost(tx, post, 'scheduled', { event: 'post.scheduled', details: { at: (post.goOutAt ?? now).toISOString(), content: post.contentHash } })
  // One with an hour to come is found by the sweep when the hour comes.
  if (post.goOutAt === null) await tx.enqueue(publishPost, { postId: id }, { singletonKey: id })
  return true
}
