import type { App, Tx } from '#src/app/app.ts'
import type { PostId } from '#src/kit/ids.ts'
import { presencesById } from '#src/presences/index.ts'
import { askSecondOpinionJob, wantsSecondOpinion } from './jobs/ask-second-opinion.ts'
import { movePost } from './move-post.ts'
import { previewsOf } from './previews.ts'
import { recordReview } from './record-review.ts'
import type { PostReview } from './review-post.ts'
import { reviewPost } from './review-post.ts'
import { mayWrite } from './rules/abilities.ts'
import { schedule } from './schedule.ts'
import type { Post, WholePost } from './store.ts'
import { lockWholePost } from './store.ts'

export type Submitted =
  | { readonly kind: 'sent-for-approval'; readonly review: PostReview }
  | { readonly kind: 'scheduled' }
  | { readonly kind: 'cannot-go'; readonly review: PostReview }
  | { readonly kind: 'needs-you'; readonly review: PostReview }
  /** A place cannot carry it; better said now than after an approval. */
  | { readonly kind: 'does-not-fit'; readonly why: string }
  | { readonly kind: 'hour-passed' }
  | { readonly kind: 'empty' } | { readonly kind: 'nowhere' }
  | { readonly kind: 'no-such-post' } | { readonly kind: 'not-yours' }
  | { readonly kind: 'not-a-draft'; readonly post: Post }

/**
 * The writer is done: the post is judged for real. A block or an unanswered question keeps it a
 * draft; otherwise it goes to an approver, or straight on its way where no clause asks for one. A
 * post that is approved and waits for an hour goes on its way at the hour it has now.
 */
export async function submitPost(app: App, id: PostId): Promise<Submitted> {
  return app.write(async (tx): Promise<Submitted> => {
    const whole = await lockWholePost(tx, id)
    if (whole === null) return { kind: 'no-such-post' }
    const { post } = whole
    if (!mayWrite(app.actor, post)) return { kind: 'not-yours' }
    if (post.state !== 'draft' && post.state !== 'approved') return { kind: 'not-a-draft', post }
    if (post.words.trim() === '' && whole.assets.length === 0) return { kind: 'empty' }
    if (whole.deliveries.length === 0) return { kind: 'nowhere' }
    if (post.goOutAt !== null && post.goOutAt < app.now()) return { kind: 'hour-passed' }
    if (post.state === 'approved') return await schedule(app, tx, id) ? { kind: 'scheduled' } : { kind: 'hour-passed' }
    const tooMuch = await whatDoesNotFit(app, tx, whole)
    if (tooMuch !== null) return { kind: 'does-not-fit', why: tooMuch }
    return judged(app, tx, whole)
  })
}

async function judged(app: App, tx: Tx, whole: WholePost): Promise<Submitted> {
  const { post } = whole
  const review = await reviewPost(app, tx, whole)
  await recordReview(tx, post, review, 'submitted', app.now(), false)
  if (review.readiness.state === 'cannot-go' || review.readiness.state === 'needs-you') {
    await tx.record({ event: 'post.refused', subject: { kind: 'post', id: post.id }, details: { outcome: review.verdict.outcome, content: post.contentHash } })
    return { kind: review.readiness.state, review }
  }
  const details = { content: post.contentHash, outcome: review.verdict.outcome }
  const submittedById = app.actor.kind === 'person' ? app.actor.id : null
  if (review.readiness.state === 'needs-approval') {
    await movePost(tx, post, 'in-review', { event: 'post.submitted', details }, { returnedNote: null, submittedById })
    if (wantsSecondOpinion(app)) await tx.enqueue(askSecondOpinionJob, { postId: post.id, content: post.contentHash }, { singletonKey: `${post.id} ${post.contentHash}` })
    return { kind: 'sent-for-approval', review }
  }
  await movePost(tx, post, 'approved', { event: 'post.approved', reason: 'No clause asks for an approval.', details }, { returnedNote: null, submittedById })
  await schedule(app, tx, post.id)
  return { kind: 'scheduled' }
}

async function whatDoesNotFit(app: App, tx: Tx, whole: WholePost): Promise<string | null> {
  const places = await presencesById(tx, whole.deliveries.map((one) => one.presenceId))
  return previewsOf(app, whole, [...places.values()]).find((place) => place.problem !== null)?.problem ?? null
}
