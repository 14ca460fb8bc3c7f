import type { DistrictDb } from '#src/db/client.ts'
import type { Files } from '#src/files/files.ts'
import type { DistrictId, FileHash, PresenceId } from '#src/kit/ids.ts'
import { entryId } from './entry-id.ts'
import { atom } from './rules/atom.ts'
import type { Entry, Feed, FeedItem } from './rules/feed.ts'
import { jsonFeed } from './rules/json-feed.ts'
import { rss } from './rules/rss.ts'
import { newestItems, typeOfPublicPicture } from './store.ts'

/** What the feed's files are made of; the house's `App` is one. */
export interface FeedSource {
  readonly db: DistrictDb
  readonly district: { readonly name: string; readonly locale: string }
  readonly house: { readonly files: Files }
}

/** How the installation calls presences and pages; without it, a presence goes by its id and items have no page. */
export interface FeedAddresses {
  /** The presence that a file's name begins with, e.g. by its slug. */
  presenceCalled(name: string): { readonly id: PresenceId; readonly title: string } | null
  /** The path of an item's page. */
  pageOf(item: FeedItem): string | null
}

export interface FeedFile { readonly bytes: Uint8Array | string; readonly type: string; readonly cache: string }

/** How many items a feed shows. */
const SHOWN = 50

const formats: Readonly<Record<string, { readonly type: string; readonly write: (feed: Feed) => string }>> = {
  'rss.xml': { type: 'application/rss+xml; charset=utf-8', write: rss },
  'atom.xml': { type: 'application/atom+xml; charset=utf-8', write: atom },
  'feed.json': { type: 'application/feed+json; charset=utf-8', write: jsonFeed },
}

const byId = (from: FeedSource): FeedAddresses => ({
  presenceCalled: (name) => ({ id: name as PresenceId, title: from.district.name }),
  pageOf: () => null,
})

const extensions: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/gif': 'gif', 'image/avif': 'avif' }

/**
 * One public file of the feed: `rss.xml`, `atom.xml` or `feed.json` of the whole district,
 * `PRESENCE.rss.xml` and so on of one presence, or a picture of an item by the hash of its file.
 * Null when there is none.
 */
export async function feedFile(from: FeedSource, name: string, origin: string, addresses: FeedAddresses = byId(from)): Promise<FeedFile | null> {
  const picture = /^([0-9a-f]{64})\.[a-z]+$/.exec(name)
  if (picture?.[1] !== undefined) return pictureFile(from, picture[1] as FileHash)
  const asked = /^(?:([A-Za-z0-9_-]+)\.)?(rss\.xml|atom\.xml|feed\.json)$/.exec(name)
  const format = formats[asked?.[2] ?? '']
  if (!format) return null
  const called = asked?.[1] ?? null
  const presence = called === null ? null : addresses.presenceCalled(called)
  if (called !== null && presence === null) return null
  const items = await newestItems(from.db, presence?.id ?? null, SHOWN)
  // A presence that never posted has no feed to guess at.
  if (presence !== null && items.length === 0) return null
  const title = presence?.title ?? from.district.name
  const feed: Feed = {
    title, description: title, language: from.district.locale,
    home: new URL(called === null ? '/news' : `/news/${called}`, origin).href,
    self: new URL(`/feeds/${name}`, origin).href,
    entries: items.map((item) => entryOf(from.db.district, item, origin, addresses.pageOf(item))),
  }
  return { bytes: format.write(feed), type: format.type, cache: 'public, max-age=60' }
}

async function pictureFile(from: FeedSource, file: FileHash): Promise<FeedFile | null> {
  const type = await typeOfPublicPicture(from.db, file)
  const bytes = type === null || !(type in extensions) ? null : await from.house.files.get(file)
  // Not for ever, though its name is its content: what is taken down must leave caches too.
  return bytes === null || type === null ? null : { bytes, type, cache: 'public, max-age=300' }
}

function entryOf(district: DistrictId, item: FeedItem, origin: string, page: string | null): Entry {
  return {
    id: entryId(district, item.key), url: page === null ? null : new URL(page, origin).href, title: item.title, text: item.text, language: item.language, publishedAt: item.publishedAt,
    images: item.images.map(({ file, ...image }) => ({ ...image, url: new URL(`/feeds/${file}.${extensions[image.type] ?? 'bin'}`, origin).href })),
  }
}
