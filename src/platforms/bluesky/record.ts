import type { Outgoing, OutgoingImage } from '../platform.ts'
import type { Facet } from './facets.ts'
import { facets } from './facets.ts'

export const collection = 'app.bsky.feed.post'

/** A picture as the server knows it, with what the post says of it. */
export interface Uploaded { readonly blob: object; readonly image: OutgoingImage }

/** The part of lexicon `app.bsky.feed.post` that we write. */
export interface PostRecord {
  readonly $type: typeof collection
  readonly text: string
  readonly facets?: readonly Facet[]
  readonly langs: readonly string[]
  readonly createdAt: string
  readonly embed?: object
}

/**
 * The record of a post. It holds nothing of the attempt, no clock and no chance, so that a repeat
 * is the same record to the byte.
 */
export function postRecord(post: Outgoing, pictures: readonly Uploaded[]): PostRecord {
  const text = post.text.toWellFormed()
  const found = facets(text)
  return {
    $type: collection,
    text,
    ...(found.length > 0 ? { facets: found } : {}),
    langs: [post.language],
    createdAt: post.createdAt.toISOString(),
    ...(pictures.length > 0 ? { embed: { $type: 'app.bsky.embed.images', images: pictures.map(embedded) } } : {}),
  }
}

function embedded({ blob, image }: Uploaded): object {
  const { width, height } = image
  return { image: blob, alt: image.alt.toWellFormed(), ...(width > 0 && height > 0 ? { aspectRatio: { width, height } } : {}) }
}
