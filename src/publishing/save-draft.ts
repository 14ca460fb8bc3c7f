import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { App, Tx } from '#src/app/app.ts'
import { newId } from '#src/app/new-id.ts'
import type { PostId, PresenceId } from '#src/kit/ids.ts'
import { ownersOf, presencesById } from '#src/presences/index.ts'
import { maySpeakFor } from '#src/presences/rules/abilities.ts'
import { speaks } from '#src/presences/rules/presence.ts'
import { contentHash } from './content-hash.ts'
import { mayWrite } from './rules/abilities.ts'
import { canMovePost, editable } from './rules/post-states.ts'
import type { Post, WholePost } from './store.ts'
import { getWholePost, savePost } from './store.ts'
import { deliveries, posts } from './tables.ts'

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
  /** Somebody saved in between; theirs stands and yours is given back. */
  | { readonly kind: 'changed-since'; readonly post: Post }
  | { readonly kind: 'cannot-speak-there'; readonly presence: string }

/**
 * Saves a draft as the writer left it (autosave does this every few seconds). A change of what would
 * go out voids an approval or a pending request: the post is a draft again, and the ledger says so.
 */
export async function saveDraft(app: App, id: PostId, seenVersion: number, fields: DraftFields): Promise<Saved> {
  return app.write(async (tx) => {
    const before = await getWholePost(tx, id)
    if (before === null) return { kind: 'no-such-post' }
    const { post } = before
    if (!mayWrite(app.actor, post)) return { kind: 'not-yours' }
    if (!editable(post.state)) return { kind: 'already-out', post }
    if (post.version !== seenVersion) return { kind: 'changed-since', post }
    const refused = await setPlaces(app, tx, before, fields.presences as PresenceId[])
    if (refused !== null) return { kind: 'cannot-speak-there', presence: refused }
    return settle(app, tx, before, { title: fields.title, words: fields.words, language: fields.language, goOutAt: fields.goOutAt })
  })
}

/** Recomputes the content hash after a change, and voids an approval that it no longer matches. */
export async function settle(app: App, tx: Tx, before: WholePost, change: Partial<Pick<Post, 'title' | 'words' | 'language' | 'goOutAt'>>): Promise<Saved> {
  const { post } = before
  const now = await getWholePost(tx, post.id)
  if (now === null) return { kind: 'no-such-post' }
  const hash = contentHash({ ...now, post: { ...now.post, ...change } })
  const voided = hash !== post.contentHash && post.state !== 'draft' && canMovePost(post.state, 'draft')
  const saved = await savePost(tx, post, { ...change, contentHash: hash, savedAt: app.now(), ...(voided ? { state: 'draft' as const } : {}) })
  if (!saved) return { kind: 'changed-since', post }
  if (voided) await tx.record({ event: 'post.voided', subject: { kind: 'post', id: post.id }, details: { was: post.state, approved: post.contentHash, now: hash } })
  const whole = await getWholePost(tx, post.id)
  return whole === null ? { kind: 'no-such-post' } : { kind: 'saved', whole, voided }
}

/** Sets where the post goes; the name of a presence that this person may not speak for, else null. */
async function setPlaces(app: App, tx: Tx, { post, deliveries: current }: WholePost, wanted: readonly PresenceId[]): Promise<string | null> {
  const added = wanted.filter((id) => !current.some((one) => one.presenceId === id))
  const dropped = current.filter((one) => !wanted.includes(one.presenceId))
  const known = await presencesById(tx, wanted)
  for (const id of added) {
    const presence = known.get(id)
    if (!presence) return id
    if (!speaks(presence.state) || !maySpeakFor(app.actor, await ownersOf(tx, id))) return presence.name
  }
  if (dropped.length > 0) {
    await tx.sql.delete(deliveries).where(and(eq(deliveries.districtId, tx.district), inArray(deliveries.id, dropped.map((one) => one.id))))
  }
  if (added.length > 0) {
    await tx.sql.insert(deliveries).values(added.map((presenceId) => ({ districtId: tx.district, id: newId<'delivery'>(), postId: post.id, presenceId, state: 'waiting' as const })))
  }
  const first = known.get(wanted[0] ?? ('' as PresenceId))
  if (first && first.schoolId !== post.schoolId) {
    await tx.sql.update(posts).set({ schoolId: first.schoolId }).where(and(eq(posts.districtId, tx.district), eq(posts.id, post.id)))
  }
  return null
}
