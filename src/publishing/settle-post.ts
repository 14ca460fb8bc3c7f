import { and, eq } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import type { PostId } from '#src/kit/ids.ts'
import { movePost } from './move-post.ts'
import { lockWholePost } from './store.ts'
import { assets } from './tables.ts'

/**
 * After its deliveries moved: the post is published once one place has it, and approved again (so
 * that the writer may try again) when every place refused it for good.
 */
export async function settlePost(app: App, id: PostId): Promise<void> {
  await app.write(async (tx) => {
    const whole = await lockWholePost(tx, id)
    if (whole?.post.state !== 'scheduled') return
    const { post, deliveries } = whole
    if (deliveries.some((one) => one.state === 'published')) {
      await movePost(tx, post, 'published', { event: 'post.published', details: { content: post.contentHash } }, { publishedAt: app.now() })
      // The names that a file carried were for the writer; nobody needs them any more.
      await tx.sql.update(assets).set({ namedInFile: [], boxesInFile: [] }).where(and(eq(assets.districtId, tx.district), eq(assets.postId, id)))
    } else if (deliveries.every((one) => one.state === 'failed' && one.nextAt === null)) {
      await movePost(tx, post, 'approved', { event: 'post.not-published', details: { content: post.contentHash } })
    }
  })
}
