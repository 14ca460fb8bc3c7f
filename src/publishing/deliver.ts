import type { App } from '#src/app/app.ts'
import type { DeliveryId, PostId } from '#src/kit/ids.ts'
import type { Account, Delivery as Named, Outgoing, Platform, PublishOutcome } from '#src/platforms/platform.ts'
import { presencesById } from '#src/presences/index.ts'
import type { Presence } from '#src/presences/index.ts'
import { speaks } from '#src/presences/rules/presence.ts'
import { accountOf } from './account-of.ts'
import { holdBack, lastCheck } from './check-before-going-out.ts'
import type { LastCheck } from './check-before-going-out.ts'
import { finishDelivery } from './finish-delivery.ts'
import { outgoing } from './outgoing.ts'
import { recordReview } from './record-review.ts'
import { mayBeOut, nextStep } from './rules/delivery.ts'
import { isDue } from './rules/due.ts'
import type { Delivery, WholePost } from './store.ts'
import { getWholePost, lockWholePost, saveDelivery } from './store.ts'

const TIMEOUT_MS = 20_000

/** Takes one delivery as far as it goes now; does nothing when it is not due. */
export async function deliver(app: App, postId: PostId, id: DeliveryId): Promise<void> {
  const whole = await getWholePost(app.db, postId)
  const delivery = whole?.deliveries.find((one) => one.id === id)
  if (!whole || !delivery || !isOnItsWay(app, whole) || !isDue(delivery, app.now(), app.house.database.kind === 'pglite' ? app.house.openedAt : null)) return
  const presence = (await presencesById(app.db, [delivery.presenceId])).get(delivery.presenceId)
  const platform = presence ? app.house.platforms[presence.platform] : undefined
  if (!presence || !platform) return finishDelivery(app, delivery, failed('This account is no longer in the register.'))
  const account = await accountOf(app, presence)
  const named = { key: delivery.id, createdAt: delivery.startedAt ?? app.now() }
  if (nextStep(delivery.state) === 'look') {
    const seen = await platform.look(account, named, AbortSignal.timeout(TIMEOUT_MS))
    if (seen.kind === 'found') return finishDelivery(app, delivery, { kind: 'published', ref: seen.ref, url: seen.url })
    if (seen.kind === 'cannot-tell') return finishDelivery(app, delivery, { kind: 'unknown', reason: seen.reason })
  }
  await publishThere(app, whole, delivery, { presence, platform, account, named })
}

const isOnItsWay = (app: App, { post }: WholePost): boolean =>
  post.state === 'published' || (post.state === 'scheduled' && (post.goOutAt === null || post.goOutAt <= app.now()))

const failed = (reason: string): PublishOutcome => ({ kind: 'failed', reason, again: false, afterSeconds: null })

interface There { readonly presence: Presence; readonly platform: Platform; readonly account: Account; readonly named: Named }

async function publishThere(app: App, whole: WholePost, delivery: Delivery, { presence, platform, account, named }: There): Promise<void> {
  // It may have been suspended since the post was scheduled; what is out there already was seen before.
  if (!speaks(presence.state)) return finishDelivery(app, delivery, failed(`${presence.name} is ${presence.state === 'suspended' ? 'suspended' : 'not open'}, so nothing is posted there.`))
  const check = await lastCheck(app, whole)
  const post = await outgoing(app, whole, named, platform.limits)
  if (post === null) return finishDelivery(app, delivery, failed('A picture of this post cannot be read any more. Add it again.'))
  const claimed = await claim(app, whole, delivery, named.createdAt, check)
  if (claimed) await finishDelivery(app, claimed, await attempt(platform, account, post))
}

/** An adapter that throws where it should answer leaves it unknown: it may have happened. */
async function attempt(platform: Platform, account: Account, post: Outgoing): Promise<PublishOutcome> {
  try {
    return await platform.publish(account, post, AbortSignal.timeout(TIMEOUT_MS))
  } catch {
    return { kind: 'unknown', reason: 'Something went wrong on our side while it was being sent.' }
  }
}

/**
 * Writes down that the platform is about to be asked, if the post is still exactly what was checked:
 * after a crash we then know that it may have happened. What may not go comes back to the writer,
 * or, when it is out at another place already, is left out here.
 */
async function claim(app: App, seen: WholePost, delivery: Delivery, startedAt: Date, check: LastCheck): Promise<Delivery | null> {
  return app.write(async (tx): Promise<Delivery | null> => {
    const whole = await lockWholePost(tx, seen.post.id)
    if (whole === null || !isOnItsWay(app, whole) || whole.post.contentHash !== seen.post.contentHash) return null
    const elsewhere = whole.deliveries.some((one) => one.id !== delivery.id && mayBeOut(one.state))
    if (check.reason !== null) {
      const itself = mayBeOut(delivery.state)
      if (elsewhere || itself || whole.post.state === 'published') await saveDelivery(tx, delivery, { state: 'failed', reason: check.reason, nextAt: null })
      else await holdBack(app, tx, whole, check)
      return null
    }
    if (!elsewhere && delivery.attempts === 0) await recordReview(tx, whole.post, check.review, 'published', app.now(), true)
    const change = { state: 'publishing' as const, attempts: delivery.attempts + 1, startedAt, attemptedAt: app.now(), nextAt: null, reason: null }
    return await saveDelivery(tx, delivery, change) ? { ...delivery, ...change } : null
  })
}
