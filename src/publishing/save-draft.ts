import { z } from 'zod'
import type { App, Tx } from '#src/app/app.ts'
import type { PostId, PresenceId } from '#src/kit/ids.ts'
import { contentHash } from './content-hash.ts'
import { mayWrite } from './rules/abilities.ts'
import { mayBeOut } from './rules/delivery.ts'
import { canMovePost, editable } from './rules/post-states.ts'
import { setPlaces } from './set-places.ts'
import type { Post, WholePost } from './store.ts'
import { getWholePost, lockWholePost, savePost } from './store.ts'

/** The longest text that is taken in; longer is refused with words, not cut (1 MB is checked in linear time). */
export const MAX_WORDS = 1_000_000

export const draftFields = z.object({
  title: z.string().max(200),
  words: z.string().max(MAX_WORDS),
  language: z.enum(['en', 'es']),
  presences: z.array(z.string()),
  goOutAt: z.date().nullable(),
})
export type DraftFields = z.infer<typeof draftFields>

export type Saved =
  | { readonly kind: 'saved'; readonly whole: WholePost; readonly voided: boolean }
  | { readonly kind: 'no-such-post' } | { readonly kind: 'not-yours' }
  | { readonly kind: 'already-out'; readonly post: Post }
  /** It is, or may be, out at a place already: nothing may change until that is known. */
  | { readonly kind: 'under-way'; readonly post: Post }
  /** Somebody saved in between; theirs stands and yours is given back. */
  | { readonly kind: 'changed-since'; readonly post: Post }
  | { readonly kind: 'cannot-speak-there'; readonly presence: string }

/**
 * Saves a draft as the writer left it (autosave does this every few seconds). A change of what would
 * go out voids an approval or a pending request: the post is a draft again, and the ledger says so.
 */
export async function saveDraft(app: App, id: PostId, seenVersion: number, fields: DraftFields): Promise<Saved> {
  return app.write(async (tx): Promise<Saved> => {
    const before = await lockWholePost(tx, id)
    if (before === null) return { kind: 'no-such-post' }
    const { post } = before
    if (!mayWrite(app.actor, post)) return { kind: 'not-yours' }
    const fixed = notEditable(before)
    if (fixed) return fixed
    if (post.version !== seenVersion) return { kind: 'changed-since', post }
    const refused = await setPlaces(app, tx, before, [...new Set(fields.presences as PresenceId[])])
    if (refused !== null) return { kind: 'cannot-speak-there', presence: refused }
    return settle(app, tx, before, { title: fields.title, words: fields.words, language: fields.language, goOutAt: fields.goOutAt })
  })
}

/** Why a post may not be changed any more; null while it may. */
export function notEditable({ post, deliveries }: WholePost): Extract<Saved, { kind: 'already-out' | 'under-way' }> | null {
  if (!editable(post.state)) return { kind: 'already-out', post }
  return deliveries.some((one) => mayBeOut(one.state)) ? { kind: 'under-way', post } : null
}

/**
 * Recomputes the content hash after a change, and voids an approval that it no longer matches. The
 * caller holds the post (`lockWholePost`); nothing is written before it is known that all may be.
 */
export async function settle(app: App, tx: Tx, before: WholePost, change: Partial<Pick<Post, 'title' | 'words' | 'language' | 'goOutAt'>>): Promise<Saved> {
  const { post } = before
  const now = await getWholePost(tx, post.id)
  if (now === null) throw new Error('A post vanished while it was held.')
  const hash = contentHash({ ...now, post: { ...now.post, ...change } })
  const changed = hash !== post.contentHash
  const voided = changed && post.state !== 'draft' && canMovePost(post.state, 'draft')
  const changedById = changed && app.actor.kind === 'person' ? app.actor.id : post.changedById
  const saved = await savePost(tx, now.post, { ...change, contentHash: hash, changedById, savedAt: app.now(), ...(voided ? { state: 'draft' as const, submittedById: null } : {}) })
  if (!saved) throw new Error('A post was changed while it was held.')
  if (voided) await tx.record({ event: 'post.voided', subject: { kind: 'post', id: post.id }, details: { was: post.state, approved: post.contentHash, now: hash } })
  await recordHour(tx, post, change, voided)
  const whole = await getWholePost(tx, post.id)
  if (whole === null) throw new Error('A post vanished while it was held.')
  return { kind: 'saved', whole, voided }
}

/** A new hour for a post that somebody has approved, or is about to, is a decision of its own (invariant 10). */
async function recordHour(tx: Tx, post: Post, change: Partial<Pick<Post, 'goOutAt'>>, voided: boolean): Promise<void> {
  if (change.goOutAt === undefined || voided || post.state === 'draft' || change.goOutAt?.getTime() === post.goOutAt?.getTime()) return
  await tx.record({
    event: change.goOutAt === null ? 'post.unscheduled' : 'post.scheduled', subject: { kind: 'post', id: post.id },
    details: { at: change.goOutAt?.toISOString() ?? null, was: post.goOutAt?.toISOString() ?? null, content: post.contentHash },
  })
}
