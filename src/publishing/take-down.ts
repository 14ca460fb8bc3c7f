import type { App } from '#src/app/app.ts'
import type { PostId } from '#src/kit/ids.ts'
import type { RemoveOutcome } from '#src/platforms/platform.ts'
import { presencesById } from '#src/presences/index.ts'
import type { Presence } from '#src/presences/index.ts'
import { accountOf } from './account-of.ts'
import { movePost } from './move-post.ts'
import { mayTakeDown } from './rules/abilities.ts'
import { mayBeOut } from './rules/delivery.ts'
import type { Delivery } from './store.ts'
import { getWholePost, lockWholePost, saveDelivery } from './store.ts'

export type TakenDown =
  | { readonly kind: 'taken-down' }
  /** Some places would not do it; which, and why. What came down stays down. */
  | { readonly kind: 'partly'; readonly left: readonly { readonly presence: string; readonly reason: string }[] }
  | { readonly kind: 'needs-reason' } | { readonly kind: 'not-yours' } | { readonly kind: 'not-out' }

/**
 * Takes a post down everywhere it is or may be, and stops what has not gone yet; the words, the
 * reason and the proof stay on record. The post is down when no place may show it any more.
 */
export async function takeDown(app: App, id: PostId, reason: string): Promise<TakenDown> {
  const whole = await getWholePost(app.db, id)
  if (whole === null || !mayTakeDown(app.actor, whole.post)) return { kind: 'not-yours' }
  if (whole.post.state !== 'published') return { kind: 'not-out' }
  if (reason.trim() === '') return { kind: 'needs-reason' }
  await stopTheRest(app, id, reason)
  const presences = await presencesById(app.db, whole.deliveries.map((one) => one.presenceId))
  const left: { presence: string; reason: string }[] = []
  for (const delivery of whole.deliveries.filter((one) => mayBeOut(one.state))) {
    const presence = presences.get(delivery.presenceId)
    const outcome = await removeThere(app, presence, delivery, whole.post.createdAt)
    if (outcome.kind === 'removed') await noteRemoved(app, id, delivery, reason)
    else left.push({ presence: presence?.name ?? delivery.presenceId, reason: outcome.kind === 'by-hand' ? 'Take it down there by hand, then say so here.' : outcome.reason })
  }
  return await closeIfDown(app, id, reason) ? { kind: 'taken-down' } : { kind: 'partly', left }
}

async function removeThere(app: App, presence: Presence | undefined, delivery: Delivery, createdAt: Date): Promise<RemoveOutcome> {
  const platform = presence ? app.house.platforms[presence.platform] : undefined
  if (!presence || !platform || delivery.state === 'by-hand') return { kind: 'by-hand' }
  return platform.remove(await accountOf(app, presence), { key: delivery.id, createdAt: delivery.startedAt ?? createdAt }, AbortSignal.timeout(20_000))
}

/** What has not gone yet does not go any more. */
async function stopTheRest(app: App, id: PostId, reason: string): Promise<void> {
  await app.write(async (tx) => {
    const whole = await lockWholePost(tx, id)
    for (const one of whole?.deliveries ?? []) if (one.state === 'waiting' || one.state === 'failed') await saveDelivery(tx, one, { state: 'cancelled', nextAt: null })
    await tx.record({ event: 'takedown.asked', subject: { kind: 'post', id }, reason })
  })
}

async function noteRemoved(app: App, id: PostId, delivery: Delivery, reason: string): Promise<void> {
  await app.write(async (tx) => {
    // Whatever an attempt under way made of it meanwhile, it was seen to be gone after.
    const now = (await lockWholePost(tx, id))?.deliveries.find((one) => one.id === delivery.id)
    if (!now || now.state === 'publishing') return
    await saveDelivery(tx, now, { state: 'taken-down', nextAt: null })
    await tx.record({ event: 'post.removed-from', subject: { kind: 'post', id }, reason, details: { delivery: delivery.id } })
  })
}

async function closeIfDown(app: App, id: PostId, reason: string): Promise<boolean> {
  return app.write(async (tx) => {
    const whole = await lockWholePost(tx, id)
    if (whole?.post.state !== 'published' || whole.deliveries.some((one) => mayBeOut(one.state))) return false
    await movePost(tx, whole.post, 'taken-down', { event: 'post.taken-down', reason })
    return true
  })
}
