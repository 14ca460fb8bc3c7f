import type { App } from '#src/app/app.ts'
import type { Job } from '#src/app/job.ts'
import type { PostId } from '#src/kit/ids.ts'
import { movePost } from './move-post.ts'
import { getWholePost } from './store.ts'

/**
 * After its deliveries moved: the post is published once one place has it, and approved again (so
 * that the writer may try again) when every place refused it. `again`: seconds until the job `look` comes by next.
 */
export async function settlePost(app: App, id: PostId, again: number | null, look: Job<{ postId: string }>): Promise<void> {
  await app.write(async (tx) => {
    const whole = await getWholePost(tx, id)
    if (whole === null) return
    const { post, deliveries } = whole
    if (post.state === 'scheduled' && deliveries.some((one) => one.state === 'published')) {
      await movePost(tx, post, 'published', { event: 'post.published', details: { content: post.contentHash } }, { publishedAt: app.now() })
    } else if (post.state === 'scheduled' && again === null && deliveries.every((one) => one.state === 'failed')) {
      await movePost(tx, post, 'approved', { event: 'post.not-published', reason: deliveries[0]?.reason ?? 'Every place refused it.' })
    }
    if (again !== null) await tx.enqueue(look, { postId: id }, { startAfter: new Date(app.now().getTime() + again * 1000) })
  })
}
