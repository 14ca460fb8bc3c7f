import type { App } from '#src/app/app.ts'
import type { PostId } from '#src/kit/ids.ts'
import { movePost } from './move-post.ts'
import { mayDecide, mayWrite } from './rules/abilities.ts'
import { mayBeOut } from './rules/delivery.ts'
import { schoolsOf } from './schools-of.ts'
import { lockWholePost } from './store.ts'
import { decisions } from './tables.ts'

export type Returned =
  | { readonly kind: 'returned' } | { readonly kind: 'needs-reason' } | { readonly kind: 'not-yours' } | { readonly kind: 'no-such-post' } | { readonly kind: 'not-in-review' }
  /** It is, or may be, out at a place already: take it down instead. */
  | { readonly kind: 'under-way' }

/** The approver sends it back with what should change; the words are kept as they are. */
export async function returnPost(app: App, id: PostId, note: string): Promise<Returned> {
  return app.write(async (tx): Promise<Returned> => {
    const whole = await lockWholePost(tx, id)
    if (whole === null) return { kind: 'no-such-post' }
    const { post } = whole
    if (app.actor.kind !== 'person' || !mayDecide(app.actor, post, await schoolsOf(tx, whole))) return { kind: 'not-yours' }
    if (post.state !== 'in-review') return { kind: 'not-in-review' }
    if (note.trim() === '') return { kind: 'needs-reason' }
    const role = app.actor.roles.find((held) => held.role !== 'employee' && held.places.has(post.schoolId))?.role ?? 'principal'
    await tx.sql.insert(decisions).values({ districtId: tx.district, postId: id, contentHash: post.contentHash, byId: app.actor.id, role, decision: 'returned', note, at: app.now() })
    await movePost(tx, post, 'draft', { event: 'post.returned', reason: note, details: { content: post.contentHash } }, { returnedNote: note, submittedById: null })
    return { kind: 'returned' }
  })
}

/** The writer takes it back before it goes out: undo for sending and for scheduling. */
export async function recallPost(app: App, id: PostId): Promise<Returned> {
  return app.write(async (tx): Promise<Returned> => {
    const whole = await lockWholePost(tx, id)
    if (whole === null) return { kind: 'no-such-post' }
    const { post } = whole
    if (!mayWrite(app.actor, post)) return { kind: 'not-yours' }
    if (post.state !== 'in-review' && post.state !== 'approved' && post.state !== 'scheduled') return { kind: 'not-in-review' }
    if (whole.deliveries.some((one) => mayBeOut(one.state))) return { kind: 'under-way' }
    await movePost(tx, post, 'draft', { event: 'post.recalled', details: { was: post.state } }, { submittedById: null })
    return { kind: 'returned' }
  })
}
