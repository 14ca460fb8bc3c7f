import type { App } from '#src/app/app.ts'
import { movePost } from './move-post.ts'
import { recordReview } from './record-review.ts'
import { reviewPost } from './review-post.ts'
import type { PostReview } from './review-post.ts'
import type { WholePost } from './store.ts'
import { decisionsOf, getPost } from './store.ts'

/**
 * The last look, on the day it goes out (invariants 1 and 2): a release may have been withdrawn or a
 * policy changed since the approval. What may not go comes back to the writer with the reason, and
 * nothing is sent. True when it may go.
 */
export async function checkBeforeGoingOut(app: App, whole: WholePost): Promise<boolean> {
  const { post } = whole
  if (whole.deliveries.some((one) => one.state === 'published')) return post.state === 'published' || post.state === 'scheduled'
  const review = await reviewPost(app, app.db, whole)
  const reason = await reasonToStop(app, whole, review)
  return app.write(async (tx) => {
    const now = await getPost(tx, post.id)
    if (now === null || now.version !== post.version) return false
    if (reason === null) {
      await recordReview(tx, post, review, 'published', app.now(), true)
      return true
    }
    await recordReview(tx, post, review, 'submitted', app.now(), false)
    await movePost(tx, post, 'draft', { event: 'post.held', reason, details: { content: post.contentHash, outcome: review.verdict.outcome } }, { returnedNote: reason })
    return false
  })
}

async function reasonToStop(app: App, { post }: WholePost, { readiness }: PostReview): Promise<string | null> {
  const [first] = [...readiness.blocking, ...readiness.unconfirmed]
  if (first) return first.why
  if (readiness.state !== 'needs-approval') return null
  const approved = (await decisionsOf(app.db, post.id)).some((one) => one.decision === 'approved' && one.contentHash === post.contentHash)
  return approved ? null : 'It has no approval for exactly these words and pictures.'
}
