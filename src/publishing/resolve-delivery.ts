import type { App, Tx } from '#src/app/app.ts'
import type { DeliveryId } from '#src/kit/ids.ts'
import { publishPost } from './jobs/publish-post.ts'
import { movePost } from './move-post.ts'
import { reviewPost } from './review-post.ts'
import { mayTakeDown, mayWrite } from './rules/abilities.ts'
import { mayBeOut } from './rules/delivery.ts'
import type { Delivery, WholePost } from './store.ts'
import { getDelivery, lockWholePost, saveDelivery } from './store.ts'

export type Said = { readonly there: true; readonly url: string } | { readonly there: false } | { readonly down: true }
export type Resolved =
  | { readonly kind: 'published' } | { readonly kind: 'trying-again' } | { readonly kind: 'not-sent' } | { readonly kind: 'is-down' }
  | { readonly kind: 'bad-link' } | { readonly kind: 'not-yours' } | { readonly kind: 'not-open' }
  /** It may not go there as it is now. */
  | { readonly kind: 'cannot-go'; readonly why: string }

/**
 * A person says what no program can know: the post is there (with its link), as after posting by hand
 * or when a platform did not answer; it is not there; or they took it down by hand.
 */
export async function resolveDelivery(app: App, id: DeliveryId, said: Said): Promise<Resolved> {
  return app.write(async (tx): Promise<Resolved> => {
    const postId = (await getDelivery(tx, id))?.postId
    const whole = postId ? await lockWholePost(tx, postId) : null
    const delivery = whole?.deliveries.find((one) => one.id === id)
    if (!whole || !delivery || !mayTakeDown(app.actor, whole.post)) return { kind: 'not-yours' }
    if ('down' in said) return isDown(app, tx, whole, delivery)
    if (!mayWrite(app.actor, whole.post)) return { kind: 'not-yours' }
    return said.there ? isThere(app, tx, whole, delivery, said.url) : isNotThere(app, tx, whole, delivery)
  })
}

async function isThere(app: App, tx: Tx, { post }: WholePost, delivery: Delivery, link: string): Promise<Resolved> {
  if (delivery.state !== 'by-hand' && delivery.state !== 'unknown') return { kind: 'not-open' }
  const url = URL.canParse(link) ? new URL(link) : null
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return { kind: 'bad-link' }
  await saveDelivery(tx, delivery, { state: 'published', ref: url.href, url: url.href, reason: null, nextAt: null, publishedAt: app.now() })
  await tx.record({ event: 'post.resolved', subject: { kind: 'post', id: post.id }, details: { delivery: delivery.id, there: true, url: url.href } })
  if (post.state === 'scheduled') await movePost(tx, post, 'published', { event: 'post.published', details: { content: post.contentHash } }, { publishedAt: app.now() })
  return { kind: 'published' }
}

async function isNotThere(app: App, tx: Tx, whole: WholePost, delivery: Delivery): Promise<Resolved> {
  const { post } = whole
  if (delivery.state !== 'by-hand' && delivery.state !== 'unknown' && delivery.state !== 'failed') return { kind: 'not-open' }
  await tx.record({ event: 'post.resolved', subject: { kind: 'post', id: post.id }, details: { delivery: delivery.id, there: false } })
  if (delivery.state === 'by-hand') {
    // Nothing was posted: unless another place has it, the writer may change it again.
    await saveDelivery(tx, delivery, { state: 'cancelled', reason: null, nextAt: null })
    if (post.state === 'scheduled' && !whole.deliveries.some((one) => one.id !== delivery.id && (mayBeOut(one.state) || one.state === 'waiting'))) {
      await movePost(tx, post, 'approved', { event: 'post.not-published', details: { content: post.contentHash } })
    }
    return { kind: 'not-sent' }
  }
  const { readiness } = await reviewPost(app, tx, whole)
  const [stop] = [...readiness.blocking, ...readiness.unconfirmed]
  if (stop) return { kind: 'cannot-go', why: stop.why }
  await saveDelivery(tx, delivery, { state: 'waiting', attempts: 0, reason: null, nextAt: null })
  if (post.state === 'approved') await movePost(tx, post, 'scheduled', { event: 'post.scheduled', details: { again: true, content: post.contentHash } }, { goOutAt: null })
  await tx.enqueue(publishPost, { postId: post.id }, { singletonKey: post.id })
  return { kind: 'trying-again' }
}

async function isDown(app: App, tx: Tx, whole: WholePost, delivery: Delivery): Promise<Resolved> {
  const { post } = whole
  if (!mayBeOut(delivery.state) || delivery.state === 'publishing') return { kind: 'not-open' }
  await saveDelivery(tx, delivery, { state: 'taken-down', nextAt: null })
  await tx.record({ event: 'post.removed-from', subject: { kind: 'post', id: post.id }, details: { delivery: delivery.id, byHand: true } })
  if (post.state === 'published' && !whole.deliveries.some((one) => one.id !== delivery.id && mayBeOut(one.state))) {
    await movePost(tx, post, 'taken-down', { event: 'post.taken-down', details: { content: post.contentHash } })
  }
  return { kind: 'is-down' }
}
