import { z } from 'zod'
import type { App } from '#src/app/app.ts'
import { defineJob } from '#src/app/job.ts'
import type { PostId } from '#src/kit/ids.ts'
import { checkBeforeGoingOut } from '../check-before-going-out.ts'
import { deliver } from '../deliver.ts'
import { settlePost } from '../settle-post.ts'
import { getWholePost } from '../store.ts'

/**
 * Brings a scheduled post to each of its places, once. It can start again at any point: every step
 * is written down before and after, and what may have happened is looked up before it is repeated.
 */
export const publishPost = defineJob<{ postId: string }>({
  name: 'publishing.publish-post',
  payload: z.object({ postId: z.string() }),
  retries: 5,
  async run(app: App, payload): Promise<void> {
    const postId = payload.postId as PostId
    const whole = await getWholePost(app.db, postId)
    if (whole === null || (whole.post.state !== 'scheduled' && whole.post.state !== 'published')) return
    if (whole.post.goOutAt !== null && whole.post.goOutAt > app.now()) return
    if (!await checkBeforeGoingOut(app, whole)) return
    let again: number | null = null
    for (const delivery of whole.deliveries) {
      const wait = await deliver(app, whole, delivery)
      if (wait !== null) again = again === null ? wait : Math.min(again, wait)
    }
    await settlePost(app, postId, again, publishPost)
  },
})
