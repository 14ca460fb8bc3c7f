import type { Tx } from '#src/app/app.ts'
import { severity } from '#src/kit/outcome.ts'
import type { Finding } from '#src/screening/rules/finding.ts'
import type { PostReview } from './review-post.ts'
import { findingKey } from './rules/finding-key.ts'
import type { Answers } from './rules/readiness.ts'
import type { Post } from './store.ts'
import { answersTo } from './store.ts'
import { clauseFindings, reviews } from './tables.ts'

/** Findings that a review keeps word for word; of a very long text the strictest are enough. */
const MOST_KEPT = 200

/** Keeps a check that counted: the findings as they were, and by clause and rule for the board. */
export async function recordReview(tx: Tx, post: Post, review: PostReview, moment: 'submitted' | 'published', at: Date, approved: boolean): Promise<void> {
  const [saved] = await tx.sql.insert(reviews).values({
    districtId: tx.district, postId: post.id, contentHash: post.contentHash, at, moment,
    outcome: review.verdict.outcome, findings: review.verdict.findings.slice(0, MOST_KEPT),
  }).returning({ id: reviews.id })
  if (!saved) throw new Error('The review was not saved.')
  const rows = byClause(review.verdict.findings, await answersTo(tx, post.id, post.contentHash), approved)
    .map((row) => ({ ...row, districtId: tx.district, reviewId: saved.id, postId: post.id, at, moment }))
  if (rows.length > 0) await tx.sql.insert(clauseFindings).values(rows)
}

type ByClause = Pick<typeof clauseFindings.$inferInsert, 'clauseId' | 'rule' | 'outcome'> & { readonly met: 'confirmed' | 'approved' | 'overridden' | null }

/** One row a clause and rule: the strictest finding, and among those one that nobody has met. */
function byClause(findings: readonly Finding[], { confirmed, overridden }: Answers, approved: boolean): readonly ByClause[] {
  const rows = new Map<string, ByClause>()
  for (const finding of findings) {
    const key = findingKey(finding)
    const met = overridden.has(key) ? 'overridden' : confirmed.has(key) ? 'confirmed' : approved && finding.outcome === 'approve' ? 'approved' : null
    for (const { id: clauseId } of finding.clauses) {
      const row = { clauseId, rule: finding.rule, outcome: finding.outcome, met } as const
      const before = rows.get(`${clauseId} ${finding.rule}`)
      const stricter = !before || severity(row.outcome) > severity(before.outcome) || (row.outcome === before.outcome && row.met === null)
      if (stricter) rows.set(`${clauseId} ${finding.rule}`, row)
    }
  }
  return [...rows.values()]
}
