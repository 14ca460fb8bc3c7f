import { z } from 'zod'
import type { App } from '#src/app/app.ts'
import { defineJob } from '#src/app/job.ts'
import type { PostId } from '#src/kit/ids.ts'
import { deliver } from '../deliver.ts'
import { settlePost } from '../settle-post.ts'
import { getWholePost } from '../store.ts'

/**
 * Brings a scheduled post to each of its places, once. It can start again at any point: every step
 * is written down before and after, and what may have happened is looked up before it is repeated.
 * What wants another visit later is found by the sweep.
 */
export const publishPost = defineJob<{ postId: string }>({
  name: 'publishing.publish-post',
  payload: z.object({ postId: z.string() }),
  retries: 2,
  async run(app: App, payload): Promise<void> {
    const postId = payload.postId as PostId
    const whole = await getWholePost(app.db, postId)
    if (whole === null) return
    for (const delivery of whole.deliveries) await deliver(app, postId, delivery.id)
    await settlePost(app, postId)
  },
})
