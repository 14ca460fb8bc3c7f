import type { App, Tx } from '#src/app/app.ts'
import type { PostId } from '#src/kit/ids.ts'
import { publishPost } from './jobs/publish-post.ts'
import { movePost } from './move-post.ts'
import { getPost } from './store.ts'

/**
 * Sends an approved post on its way: at its hour, or now when it has none. An hour that passed while
 * it waited for approval does not publish it late behind the writer's back: it stays approved, and
 * the writer says when. True when it is on its way.
 */
export async function schedule(app: App, tx: Tx, id: PostId): Promise<boolean> {
  const post = await getPost(tx, id)
  if (post === null) return false
  const now = app.now()
  if (post.goOutAt !== null && post.goOutAt < now) return false
  const at = post.goOutAt ?? now
  const moved = await movePost(tx, post, 'scheduled', { event: 'post.scheduled', details: { at: at.toISOString(), content: post.contentHash } })
  if (moved) await tx.enqueue(publishPost, { postId: id }, { startAfter: at })
  return moved
}
