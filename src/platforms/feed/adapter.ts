import type { DistrictId, PresenceId } from '#src/kit/ids.ts'
import type { Account, Failed, Limits, Look, Outgoing, Platform, PublishOutcome, RemoveOutcome, Unknown } from '../platform.ts'
import { whyTooMuch } from '../rules/fits.ts'
import type { FeedItem } from './rules/feed.ts'

/** Where the items of one district's feed are kept. */
export interface FeedStore {
  /** Keeps an item; does nothing when one with its key is there. */
  putItem(item: FeedItem): Promise<void>
  getItem(key: string): Promise<FeedItem | null>
  /** Does nothing when there is none. */
  removeItem(key: string): Promise<void>
}

const LABEL = 'District feed'

/** No reader sets a limit; these keep one item from crowding out the rest. */
const limits: Limits = { text: { unit: 'utf16', max: 20_000 }, textBytes: null, images: 10, imageBytes: null, links: 'live', altText: true }

export interface FeedParts {
  readonly storeOf: (district: DistrictId) => FeedStore
  /** The page of an item, where the installation has one. */
  readonly pageOf: (item: { readonly district: DistrictId; readonly presence: PresenceId; readonly handle: string; readonly key: string }) => string | null | Promise<string | null>
}

/**
 * The district's own feed: publishing puts an item into its database, and the feed files and pages
 * are written from there. Never called inside a transaction: it waits on a connection of its own.
 */
export function feed(parts: FeedParts): Platform {
  const place = async (account: Account, key: string) => ({ ref: key, url: await parts.pageOf({ district: account.district, presence: account.presence, handle: account.handle, key }) })

  async function publish(account: Account, post: Outgoing, signal: AbortSignal): Promise<PublishOutcome> {
    const tooMuch = whyTooMuch(LABEL, limits, post)
    if (tooMuch !== null) return failed(tooMuch, false)
    if (signal.aborted) return failed('It took too long. Nothing was posted.', true)
    try {
      await parts.storeOf(account.district).putItem(itemOf(account, post))
      return { kind: 'published', ...await place(account, post.key) }
    } catch {
      return broken('The post may be on the feed, or not.')
    }
  }

  async function look(account: Account, { key }: { readonly key: string }): Promise<Look> {
    try {
      const item = await parts.storeOf(account.district).getItem(key)
      return item === null ? { kind: 'absent' } : { kind: 'found', ...await place(account, key) }
    } catch {
      return { kind: 'cannot-tell', reason: 'The database did not answer.' }
    }
  }

  async function remove(account: Account, { key }: { readonly key: string }, signal: AbortSignal): Promise<RemoveOutcome> {
    if (signal.aborted) return failed('It took too long. The post was not taken down.', true)
    try {
      await parts.storeOf(account.district).removeItem(key)
      return { kind: 'removed' }
    } catch {
      return broken('The post may be gone, or still on the feed.')
    }
  }

  return { name: 'feed', label: LABEL, mode: 'connected', limits, publish, look, remove }
}

const failed = (reason: string, again: boolean): Failed => ({ kind: 'failed', reason, again, afterSeconds: null })

/** A commit whose answer never came may still have happened. */
const broken = (inDoubt: string): Unknown => ({ kind: 'unknown', reason: `The database did not answer. ${inDoubt}` })

function itemOf(account: Account, post: Outgoing): FeedItem {
  return {
    presence: account.presence, key: post.key, title: post.title, text: post.text, language: post.language, publishedAt: post.createdAt,
    images: post.images.map(({ file, alt, type, width, height, bytes }) => ({ file, alt, type, width, height, bytes: bytes.length })),
  }
}
