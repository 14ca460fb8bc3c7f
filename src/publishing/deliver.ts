import type { App } from '#src/app/app.ts'
import type { PublishOutcome } from '#src/platforms/platform.ts'
import { sealedCredential, presencesById } from '#src/presences/index.ts'
import type { Presence } from '#src/presences/index.ts'
import { speaks } from '#src/presences/rules/presence.ts'
import { outgoing } from './outgoing.ts'
import { nextStep } from './rules/delivery.ts'
import { pauseBefore } from './rules/pauses.ts'
import type { Delivery, WholePost } from './store.ts'
import { saveDelivery } from './store.ts'

const TIMEOUT_MS = 20_000
/** Longer than any attempt lives: a `publishing` older than this was left behind by a process that ended. */
const LEFT_BEHIND_MS = 45_000

/**
 * Takes one delivery as far as it goes now. Returns the seconds after which to come back to it, or
 * null when nothing more will happen by itself.
 */
export async function deliver(app: App, whole: WholePost, delivery: Delivery): Promise<number | null> {
  const step = nextStep(delivery.state)
  if (step === 'nothing' || (delivery.state === 'failed' && delivery.attempts > 0 && pauseBefore(delivery.attempts) === null)) return null
  if (delivery.state === 'publishing' && stillAtWork(app, delivery)) return LEFT_BEHIND_MS / 1000
  const presence = (await presencesById(app.db, [delivery.presenceId])).get(delivery.presenceId)
  const platform = presence ? app.house.platforms[presence.platform] : undefined
  if (!presence || !platform) return finish(app, delivery, { kind: 'failed', reason: 'This account is no longer in the register.', again: false, afterSeconds: null })
  const account = { district: app.district.id, presence: presence.id, handle: presence.handle, service: presence.service, secret: await openSecret(app, presence) }
  const startedAt = delivery.startedAt ?? app.now()
  const named = { key: delivery.id, createdAt: startedAt }

  if (step === 'look') {
    const seen = await platform.look(account, named, AbortSignal.timeout(TIMEOUT_MS))
    if (seen.kind === 'found') return finish(app, delivery, { kind: 'published', ref: seen.ref, url: seen.url })
    if (seen.kind === 'cannot-tell') return finish(app, delivery, { kind: 'unknown', reason: seen.reason })
  }
  // It may have been suspended since the post was scheduled; what is out there already was seen above.
  if (!speaks(presence.state)) return finish(app, delivery, { kind: 'failed', reason: `${presence.name} is ${presence.state === 'suspended' ? 'suspended' : 'not open'}, so nothing is posted there.`, again: false, afterSeconds: null })
  // Written down before the platform is asked: after a crash we know that it may have happened.
  const claimed = { ...delivery, state: 'publishing' as const, attempts: delivery.attempts + 1, startedAt }
  const mine = await app.write(async (tx) => saveDelivery(tx, delivery, { state: 'publishing', attempts: claimed.attempts, startedAt, attemptedAt: app.now(), reason: null }))
  if (!mine) return null
  const post = await outgoing(app, whole, { ...named }, platform.limits)
  const outcome: PublishOutcome = post === null
    ? { kind: 'failed', reason: 'A picture of this post cannot be read any more. Add it again.', again: false, afterSeconds: null }
    : await platform.publish(account, post, AbortSignal.timeout(TIMEOUT_MS))
  return finish(app, claimed, outcome)
}

/** On the embedded engine we are the only process: whatever was at work before we opened is gone. */
function stillAtWork(app: App, delivery: Delivery): boolean {
  if (delivery.attemptedAt === null) return false
  const oldest = app.house.database.kind === 'pglite' ? app.house.openedAt.getTime() : app.now().getTime() - LEFT_BEHIND_MS
  return delivery.attemptedAt.getTime() >= oldest
}

async function openSecret(app: App, presence: Presence): Promise<string | null> {
  const sealed = await sealedCredential(app.db, presence.id)
  return sealed === null ? null : app.house.seal.open(sealed)
}

async function finish(app: App, delivery: Delivery, outcome: PublishOutcome): Promise<number | null> {
  const subject = { kind: 'post', id: delivery.postId } as const
  const details = { delivery: delivery.id, presence: delivery.presenceId, attempt: delivery.attempts }
  return app.write(async (tx) => {
    switch (outcome.kind) {
      case 'published': {
        const saved = await saveDelivery(tx, delivery, { state: 'published', ref: outcome.ref, url: outcome.url, reason: null, publishedAt: app.now() })
        if (saved) await tx.record({ event: delivery.state === 'unknown' ? 'post.resolved' : 'post.delivered', subject, details: { ...details, ref: outcome.ref } })
        return null
      }
      case 'by-hand': {
        await saveDelivery(tx, delivery, { state: 'by-hand' })
        return null
      }
      case 'failed': {
        const saved = await saveDelivery(tx, delivery, { state: 'failed', reason: outcome.reason })
        if (saved) await tx.record({ event: 'post.failed', subject, reason: outcome.reason, details })
        return outcome.again ? pauseBefore(delivery.attempts, outcome.afterSeconds) : null
      }
      case 'unknown': {
        const saved = await saveDelivery(tx, delivery, { state: 'unknown', reason: outcome.reason, attempts: delivery.attempts + 1 })
        if (saved && delivery.state !== 'unknown') await tx.record({ event: 'post.unknown', subject, reason: outcome.reason, details })
        return pauseBefore(delivery.attempts)
      }
    }
  })
}
