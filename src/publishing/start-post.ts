import type { App } from '#src/app/app.ts'
import { newId } from '#src/app/new-id.ts'
import type { PostId, PresenceId } from '#src/kit/ids.ts'
import { ownersOf, presencesById } from '#src/presences/index.ts'
import { maySpeakFor } from '#src/presences/rules/abilities.ts'
import { speaks } from '#src/presences/rules/presence.ts'
import { contentHash } from './content-hash.ts'
import { deliveries, posts } from './tables.ts'

export type Started = { readonly kind: 'started'; readonly id: PostId } | { readonly kind: 'cannot-speak-there' }

/** Begins an empty draft for a presence that this person may speak for. */
export async function startPost(app: App, presenceId: PresenceId): Promise<Started> {
  return app.write(async (tx) => {
    const presence = (await presencesById(tx, [presenceId])).get(presenceId)
    if (app.actor.kind !== 'person' || !presence || !speaks(presence.state)) return { kind: 'cannot-speak-there' }
    if (!maySpeakFor(app.actor, await ownersOf(tx, presenceId))) return { kind: 'cannot-speak-there' }
    const now = app.now()
    const delivery = { districtId: tx.district, id: newId<'delivery'>(), postId: newId<'post'>(), presenceId, state: 'waiting' as const, attempts: 0, startedAt: null, attemptedAt: null, nextAt: null, ref: null, url: null, reason: null, publishedAt: null }
    const post = {
      districtId: tx.district, id: delivery.postId, schoolId: presence.schoolId, authorId: app.actor.id, changedById: null, submittedById: null, title: '', words: '', language: 'en',
      state: 'draft' as const, contentHash: '' as never, version: 1, goOutAt: null, returnedNote: null, createdAt: now, savedAt: now, publishedAt: null,
    }
    await tx.sql.insert(posts).values({ ...post, contentHash: contentHash({ post, deliveries: [delivery], assets: [] }) })
    await tx.sql.insert(deliveries).values(delivery)
    await tx.record({ event: 'post.drafted', subject: { kind: 'post', id: post.id }, details: { presence: presenceId } })
    return { kind: 'started', id: post.id }
  })
}
