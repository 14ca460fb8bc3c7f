import type { App } from '#src/app/app.ts'
import type { PostId } from '#src/kit/ids.ts'
import { movePost } from './move-post.ts'
import { recordReview } from './record-review.ts'
import type { PostReview } from './review-post.ts'
import { reviewPost } from './review-post.ts'
import { mayWrite } from './rules/abilities.ts'
import { schedule } from './schedule.ts'
import type { Post } from './store.ts'
import { getWholePost } from './store.ts'

export type Submitted =
  | { readonly kind: 'sent-for-approval'; readonly review: PostReview }
  | { readonly kind: 'scheduled'; readonly review: PostReview }
  | { readonly kind: 'cannot-go'; readonly review: PostReview }
  | { readonly kind: 'needs-you'; readonly review: PostReview }
  | { readonly kind: 'empty' } | { readonly kind: 'nowhere' }
  | { readonly kind: 'no-such-post' } | { readonly kind: 'not-yours' }
  | { readonly kind: 'not-a-draft'; readonly post: Post } | { readonly kind: 'changed-since' }

/**
 * The writer is done: the post is judged for real. A block or an unanswered question keeps it a
 * draft; otherwise it goes to an approver, or straight on its way where no clause asks for one.
 */
export async function submitPost(app: App, id: PostId): Promise<Submitted> {
  return app.write(async (tx): Promise<Submitted> => {
    const whole = await getWholePost(tx, id)
    if (whole === null) return { kind: 'no-such-post' }
    const { post } = whole
    if (!mayWrite(app.actor, post)) return { kind: 'not-yours' }
    if (post.state !== 'draft') return { kind: 'not-a-draft', post }
    if (post.words.trim() === '' && whole.assets.length === 0) return { kind: 'empty' }
    if (whole.deliveries.length === 0) return { kind: 'nowhere' }
    const review = await reviewPost(app, tx, whole)
    if (review.readiness.state === 'cannot-go' || review.readiness.state === 'needs-you') {
      await recordReview(tx, post, review, 'submitted', app.now(), false)
      await tx.record({ event: 'post.refused', subject: { kind: 'post', id }, details: { outcome: review.verdict.outcome, content: post.contentHash } })
      return { kind: review.readiness.state, review }
    }
    await recordReview(tx, post, review, 'submitted', app.now(), false)
    const needsApproval = review.readiness.state === 'needs-approval'
    const moved = await movePost(tx, post, needsApproval ? 'in-review' : 'approved', {
      event: needsApproval ? 'post.submitted' : 'post.approved',
      ...(needsApproval ? {} : { reason: 'No clause asks for an approval.' }),
      details: { content: post.contentHash, outcome: review.verdict.outcome },
    }, { returnedNote: null })
    if (!moved) return { kind: 'changed-since' }
    if (needsApproval) return { kind: 'sent-for-approval', review }
    await schedule(app, tx, id)
    return { kind: 'scheduled', review }
  })
}
