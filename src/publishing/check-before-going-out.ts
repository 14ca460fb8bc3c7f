import type { App, Tx } from '#src/app/app.ts'
import { contentHash } from './content-hash.ts'
import { movePost } from './move-post.ts'
import { recordReview } from './record-review.ts'
import { reviewPost } from './review-post.ts'
import type { PostReview } from './review-post.ts'
import type { WholePost } from './store.ts'
import { decisionsOf } from './store.ts'

export interface LastCheck { readonly review: PostReview; readonly reason: string | null }

/**
 * The last look, each time it is about to go to a place (invariants 1 and 2): a release may have been
 * withdrawn or a policy changed since the approval. `reason`: why it may not go, for the writer.
 */
export async function lastCheck(app: App, whole: WholePost): Promise<LastCheck> {
  const review = await reviewPost(app, app.db, whole)
  const { readiness } = review
  const [first] = [...readiness.blocking, ...readiness.unconfirmed]
  if (first) return { review, reason: first.why }
  if (contentHash(whole) !== whole.post.contentHash) return { review, reason: 'What would go out is not what was approved.' }
  if (readiness.state !== 'needs-approval') return { review, reason: null }
  const approved = (await decisionsOf(app.db, whole.post.id)).some((one) => one.decision === 'approved' && one.contentHash === whole.post.contentHash)
  return { review, reason: approved ? null : 'It has no approval for exactly these words and pictures.' }
}

/** Brings a post that may not go back to its writer, before anything of it went out. The ledger names clauses, not children. */
export async function holdBack(app: App, tx: Tx, { post }: WholePost, { review, reason }: LastCheck): Promise<void> {
  await recordReview(tx, post, review, 'submitted', app.now(), false)
  const clauses = [...new Set(review.readiness.blocking.concat(review.readiness.unconfirmed).flatMap((finding) => finding.clauses.map((clause) => clause.id)))]
  await movePost(tx, post, 'draft', { event: 'post.held', details: { content: post.contentHash, outcome: review.verdict.outcome, clauses } }, { returnedNote: reason, submittedById: null })
}
