import type { App } from '#src/app/app.ts'
import type { DeliveryId } from '#src/kit/ids.ts'
import { publishPost } from './jobs/publish-post.ts'
import { movePost } from './move-post.ts'
import { mayWrite } from './rules/abilities.ts'
import { getDelivery, getPost, saveDelivery } from './store.ts'

export type Resolved = { readonly kind: 'published' } | { readonly kind: 'trying-again' } | { readonly kind: 'bad-link' } | { readonly kind: 'not-yours' } | { readonly kind: 'not-open' }

/**
 * A person says what no program can know: the post is there (with its link), as after posting by hand
 * or when a platform did not answer; or it is not, and is to be tried again.
 */
export async function resolveDelivery(app: App, id: DeliveryId, said: { readonly there: true; readonly url: string } | { readonly there: false }): Promise<Resolved> {
  return app.write(async (tx): Promise<Resolved> => {
    const delivery = await getDelivery(tx, id)
    const post = delivery ? await getPost(tx, delivery.postId) : null
    if (!delivery || !post || !mayWrite(app.actor, post)) return { kind: 'not-yours' }
    if (delivery.state !== 'by-hand' && delivery.state !== 'unknown' && delivery.state !== 'failed') return { kind: 'not-open' }
    const subject = { kind: 'post', id: post.id } as const
    if (said.there) {
      if (delivery.state === 'failed') return { kind: 'not-open' }
      const url = URL.canParse(said.url) ? new URL(said.url) : null
      if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return { kind: 'bad-link' }
      await saveDelivery(tx, delivery, { state: 'published', ref: url.href, url: url.href, reason: null, publishedAt: app.now() })
      await tx.record({ event: 'post.resolved', subject, details: { delivery: id, url: url.href } })
      if (post.state === 'scheduled') await movePost(tx, post, 'published', { event: 'post.published', details: { content: post.contentHash } }, { publishedAt: app.now() })
      return { kind: 'published' }
    }
    if (delivery.state === 'by-hand') return { kind: 'not-open' }
    await saveDelivery(tx, delivery, { state: 'waiting', attempts: 0, reason: null })
    await tx.record({ event: 'post.resolved', subject, details: { delivery: id, there: false } })
    if (post.state === 'approved') await movePost(tx, post, 'scheduled', { event: 'post.scheduled', details: { again: true, content: post.contentHash } })
    await tx.enqueue(publishPost, { postId: post.id })
    return { kind: 'trying-again' }
  })
}
