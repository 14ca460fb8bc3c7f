import type { App } from '#src/app/app.ts'
import type { PostId } from '#src/kit/ids.ts'
import { movePost } from './move-post.ts'
import { mayDecide, mayWrite } from './rules/abilities.ts'
import { getPost } from './store.ts'
import { decisions } from './tables.ts'

export type Returned = { readonly kind: 'returned' } | { readonly kind: 'needs-reason' } | { readonly kind: 'not-yours' } | { readonly kind: 'no-such-post' } | { readonly kind: 'not-in-review' }

/** The approver sends it back with what should change; the words are kept as they are. */
export async function returnPost(app: App, id: PostId, note: string): Promise<Returned> {
  return app.write(async (tx): Promise<Returned> => {
    const post = await getPost(tx, id)
    if (post === null) return { kind: 'no-such-post' }
    if (app.actor.kind !== 'person' || !mayDecide(app.actor, post)) return { kind: 'not-yours' }
    if (post.state !== 'in-review') return { kind: 'not-in-review' }
    if (note.trim() === '') return { kind: 'needs-reason' }
    await tx.sql.insert(decisions).values({ districtId: tx.district, postId: id, contentHash: post.contentHash, byId: app.actor.id, role: 'decider', decision: 'returned', note, at: app.now() })
    return await movePost(tx, post, 'draft', { event: 'post.returned', reason: note, details: { content: post.contentHash } }, { returnedNote: note })
      ? { kind: 'returned' } : { kind: 'not-in-review' }
  })
}

/** The writer takes it back before it goes out: undo for sending and for scheduling. */
export async function recallPost(app: App, id: PostId): Promise<Returned> {
  return app.write(async (tx): Promise<Returned> => {
    const post = await getPost(tx, id)
    if (post === null) return { kind: 'no-such-post' }
    if (!mayWrite(app.actor, post)) return { kind: 'not-yours' }
    if (post.state !== 'in-review' && post.state !== 'approved' && post.state !== 'scheduled') return { kind: 'not-in-review' }
    return await movePost(tx, post, 'draft', { event: 'post.recalled', details: { was: post.state } }) ? { kind: 'returned' } : { kind: 'not-in-review' }
  })
}
