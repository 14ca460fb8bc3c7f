import type { App } from '#src/app/app.ts'
import type { ContentHash, PostId } from '#src/kit/ids.ts'
import { movePost } from './move-post.ts'
import { recordReview } from './record-review.ts'
import { reviewPost } from './review-post.ts'
import type { PostReview } from './review-post.ts'
import { mayDecide } from './rules/abilities.ts'
import { schedule } from './schedule.ts'
import type { Post } from './store.ts'
import { getWholePost } from './store.ts'
import { decisions } from './tables.ts'

export type Approval =
  | { readonly kind: 'on-its-way' }
  /** Approved, but its hour has passed: the writer says when it goes out. */
  | { readonly kind: 'approved-late' }
  | { readonly kind: 'changed-since-seen'; readonly post: Post }
  | { readonly kind: 'cannot-go'; readonly review: PostReview }
  | { readonly kind: 'own-post' } | { readonly kind: 'not-yours' } | { readonly kind: 'no-such-post' }
  | { readonly kind: 'not-in-review'; readonly post: Post }

/**
 * A second person says yes to exactly what they saw: `seen` is the content hash of the page they
 * read. It is judged once more, since a release may have been withdrawn while it waited.
 */
export async function approvePost(app: App, id: PostId, seen: ContentHash): Promise<Approval> {
  return app.write(async (tx): Promise<Approval> => {
    const whole = await getWholePost(tx, id)
    if (whole === null) return { kind: 'no-such-post' }
    const { post } = whole
    if (app.actor.kind === 'person' && app.actor.id === post.authorId) return { kind: 'own-post' }
    if (app.actor.kind !== 'person' || !mayDecide(app.actor, post)) return { kind: 'not-yours' }
    if (post.contentHash !== seen) return { kind: 'changed-since-seen', post }
    if (post.state !== 'in-review') return { kind: 'not-in-review', post }
    const review = await reviewPost(app, tx, whole)
    if (review.readiness.state === 'cannot-go' || review.readiness.state === 'needs-you') return { kind: 'cannot-go', review }
    await tx.sql.insert(decisions).values({
      districtId: tx.district, postId: id, contentHash: seen, byId: app.actor.id, role: roleFor(app, post), decision: 'approved', note: null, at: app.now(),
    })
    await recordReview(tx, post, review, 'submitted', app.now(), true)
    if (!await movePost(tx, post, 'approved', { event: 'post.approved', details: { content: seen } })) return { kind: 'changed-since-seen', post }
    return { kind: await schedule(app, tx, id) ? 'on-its-way' : 'approved-late' }
  })
}

/** The role this person decides with, for the record: the nearest that allows it. */
function roleFor(app: App, post: Post): string {
  if (app.actor.kind !== 'person') return app.actor.kind
  return app.actor.roles.find((held) => ['principal', 'supervisor', 'communications'].includes(held.role) && held.places.has(post.schoolId))?.role ?? 'employee'
}
