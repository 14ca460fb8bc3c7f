import type { App } from '#src/app/app.ts'
import type { PostId } from '#src/kit/ids.ts'
import { presencesById, sealedCredential } from '#src/presences/index.ts'
import { movePost } from './move-post.ts'
import { mayTakeDown } from './rules/abilities.ts'
import { getWholePost, saveDelivery } from './store.ts'

export type TakenDown =
  | { readonly kind: 'taken-down' }
  /** Some places would not do it; which, and why. What came down stays down. */
  | { readonly kind: 'partly'; readonly left: readonly { readonly presence: string; readonly reason: string }[] }
  | { readonly kind: 'needs-reason' } | { readonly kind: 'not-yours' } | { readonly kind: 'not-out' }

/** Takes a published post down everywhere it is; the words, the reason and the proof stay on record. */
export async function takeDown(app: App, id: PostId, reason: string): Promise<TakenDown> {
  const whole = await getWholePost(app.db, id)
  if (whole === null || !mayTakeDown(app.actor, whole.post)) return { kind: 'not-yours' }
  if (whole.post.state !== 'published') return { kind: 'not-out' }
  if (reason.trim() === '') return { kind: 'needs-reason' }
  const presences = await presencesById(app.db, whole.deliveries.map((one) => one.presenceId))
  const left: { presence: string; reason: string }[] = []
  for (const delivery of whole.deliveries.filter((one) => one.state === 'published')) {
    const presence = presences.get(delivery.presenceId)
    const platform = presence ? app.house.platforms[presence.platform] : undefined
    const sealed = presence ? await sealedCredential(app.db, presence.id) : null
    const outcome = presence && platform
      ? await platform.remove({ district: app.district.id, presence: presence.id, handle: presence.handle, service: presence.service, secret: sealed === null ? null : app.house.seal.open(sealed) }, { key: delivery.id, createdAt: delivery.startedAt ?? whole.post.createdAt }, AbortSignal.timeout(20_000))
      : { kind: 'by-hand' as const }
    if (outcome.kind === 'removed') {
      await app.write(async (tx) => {
        await saveDelivery(tx, delivery, { state: 'taken-down' })
        await tx.record({ event: 'post.removed-from', subject: { kind: 'post', id }, reason, details: { delivery: delivery.id } })
      })
    } else {
      left.push({ presence: presence?.name ?? delivery.presenceId, reason: outcome.kind === 'by-hand' ? 'Take it down there by hand, then say so here.' : outcome.reason })
    }
  }
  if (left.length > 0) return { kind: 'partly', left }
  await app.write((tx) => movePost(tx, whole.post, 'taken-down', { event: 'post.taken-down', reason }))
  return { kind: 'taken-down' }
}
