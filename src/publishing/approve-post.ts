import type { App } from '#src/app/app.ts'
import type { ContentHash, PostId } from '#src/kit/ids.ts'
import type { RoleName } from '#src/people/rules/role.ts'
import { contentHash } from './content-hash.ts'
import { movePost } from './move-post.ts'
import { recordReview } from './record-review.ts'
import { reviewPost } from './review-post.ts'
import type { PostReview } from './review-post.ts'
import { isOwn, mayDecide } from './rules/abilities.ts'
import { decidersFor } from './rules/deciders.ts'
import { schedule } from './schedule.ts'
import { schoolsOf } from './schools-of.ts'
import type { Post } from './store.ts'
import { lockWholePost } from './store.ts'
import { decisions } from './tables.ts'

export type Approval =
  | { readonly kind: 'on-its-way' }
  /** Approved, but its hour has passed: the writer says when it goes out. */
  | { readonly kind: 'approved-late' }
  | { readonly kind: 'changed-since-seen'; readonly post: Post }
  | { readonly kind: 'cannot-go'; readonly review: PostReview }
  /** The clause that asks for an approval names who gives it, and this person is not. */
  | { readonly kind: 'needs-role'; readonly roles: readonly RoleName[] }
  | { readonly kind: 'own-post' } | { readonly kind: 'not-yours' } | { readonly kind: 'no-such-post' }
  | { readonly kind: 'not-in-review'; readonly post: Post }

/**
 * A second person says yes to exactly what they saw: `seen` is the content hash of the page they
 * read. It is judged once more, since a release may have been withdrawn while it waited.
 */
export async function approvePost(app: App, id: PostId, seen: ContentHash): Promise<Approval> {
  return app.write(async (tx): Promise<Approval> => {
    const whole = await lockWholePost(tx, id)
    if (whole === null) return { kind: 'no-such-post' }
    const { post } = whole
    if (isOwn(app.actor, post)) return { kind: 'own-post' }
    if (app.actor.kind !== 'person' || !mayDecide(app.actor, post, await schoolsOf(tx, whole))) return { kind: 'not-yours' }
    if (post.contentHash !== seen || contentHash(whole) !== seen) return { kind: 'changed-since-seen', post }
    if (post.state !== 'in-review') return { kind: 'not-in-review', post }
    const review = await reviewPost(app, tx, whole)
    if (review.readiness.state === 'cannot-go' || review.readiness.state === 'needs-you') return { kind: 'cannot-go', review }
    const roles = decidersFor(app.editions, review.readiness.forApproval)
    if (!mayDecide(app.actor, post, await schoolsOf(tx, whole), roles)) return { kind: 'needs-role', roles }
    const held = app.actor.roles.find((one) => roles.includes(one.role) && one.places.has(post.schoolId))
    await tx.sql.insert(decisions).values({
      districtId: tx.district, postId: id, contentHash: seen, byId: app.actor.id, role: held?.role ?? 'principal', decision: 'approved', note: null, at: app.now(),
    })
    await recordReview(tx, post, review, 'submitted', app.now(), true)
    await movePost(tx, post, 'approved', { event: 'post.approved', details: { content: seen } })
    return { kind: await schedule(app, tx, id) ? 'on-its-way' : 'approved-late' }
  })
}
