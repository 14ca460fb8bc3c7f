import type { Tx } from '#src/app/app.ts'
import { findingKey } from './rules/finding-key.ts'
import type { PostReview } from './review-post.ts'
import type { Post } from './store.ts'
import { answersTo } from './store.ts'
import { clauseFindings, reviews } from './tables.ts'

/** Keeps a check that counted: the findings as they were, and by clause for the board. */
export async function recordReview(tx: Tx, post: Post, review: PostReview, moment: 'submitted' | 'published', at: Date, approved: boolean): Promise<void> {
  const [saved] = await tx.sql.insert(reviews).values({
    districtId: tx.district, postId: post.id, contentHash: post.contentHash, at, moment,
    outcome: review.verdict.outcome, findings: review.verdict.findings,
  }).returning({ id: reviews.id })
  if (!saved) throw new Error('The review was not saved.')
  const { confirmed, overridden } = await answersTo(tx, post.id, post.contentHash)
  const rows = review.verdict.findings.flatMap((finding) => {
    const key = findingKey(finding)
    const met = overridden.has(key) ? 'overridden' as const : confirmed.has(key) ? 'confirmed' as const : approved && finding.outcome === 'approve' ? 'approved' as const : null
    return finding.clauses.map((clause) => ({
      districtId: tx.district, clauseId: clause.id, reviewId: saved.id, postId: post.id, at, moment, rule: finding.rule, outcome: finding.outcome, met,
    }))
  })
  if (rows.length > 0) await tx.sql.insert(clauseFindings).values(rows).onConflictDoNothing()
}
