import type { App } from '#src/app/app.ts'
import type { PublishOutcome } from '#src/platforms/platform.ts'
import { pauseBefore } from './rules/pauses.ts'
import type { Delivery } from './store.ts'
import { saveDelivery } from './store.ts'

/** Writes down what came of an attempt or a look, and when to come back to it. */
export async function finishDelivery(app: App, delivery: Delivery, outcome: PublishOutcome): Promise<void> {
  const subject = { kind: 'post', id: delivery.postId } as const
  const details = { delivery: delivery.id, presence: delivery.presenceId, attempt: delivery.attempts }
  const after = (seconds: number | null) => (seconds === null ? null : new Date(app.now().getTime() + seconds * 1000))
  await app.write(async (tx) => {
    switch (outcome.kind) {
      case 'published':
        if (!await saveDelivery(tx, delivery, { state: 'published', ref: outcome.ref, url: outcome.url, reason: null, nextAt: null, publishedAt: app.now() })) return
        return tx.record({ event: delivery.state === 'unknown' ? 'post.resolved' : 'post.delivered', subject, details: { ...details, ref: outcome.ref } })
      case 'by-hand':
        await saveDelivery(tx, delivery, { state: 'by-hand', nextAt: null })
        return
      case 'failed':
        if (!await saveDelivery(tx, delivery, { state: 'failed', reason: outcome.reason, nextAt: outcome.again ? after(pauseBefore(delivery.attempts, outcome.afterSeconds)) : null })) return
        return tx.record({ event: 'post.failed', subject, reason: outcome.reason, details })
      case 'unknown': {
        // Looking counts as an attempt too: after enough of them a person has to look.
        const attempts = delivery.state === 'unknown' ? delivery.attempts + 1 : delivery.attempts
        if (!await saveDelivery(tx, delivery, { state: 'unknown', reason: outcome.reason, attempts, nextAt: after(pauseBefore(attempts)) })) return
        if (delivery.state !== 'unknown') await tx.record({ event: 'post.unknown', subject, reason: outcome.reason, details })
      }
    }
  })
}
