import type { App } from '#src/app/app.ts'
import { readCursor } from '#src/kit/cursor.ts'
import type { Db } from '#src/db/client.ts'
import type { DistrictId, PresenceId } from '#src/kit/ids.ts'
import { schoolTree } from '#src/people/index.ts'
import type { FeedAddresses, FeedItem } from '#src/platforms/index.ts'
import { feedItem, newestItems } from '#src/platforms/index.ts'
import { titleOf } from '#src/platforms/feed/rules/feed.ts'
import { listPresences, presencesById } from '#src/presences/index.ts'
import { publicWord } from '#src/presences/rules/presence.ts'
import { beginning } from './rules/linked-words.ts'

/** A presence whose posts stand on our own pages. */
export interface NewsPlace { readonly id: PresenceId; readonly slug: string; readonly name: string; readonly school: string; readonly standing: 'ours' | 'paused' | 'retired'; readonly purpose: string | null }

/** Every feed presence that the public may know of. */
export async function newsPlaces(app: App): Promise<readonly NewsPlace[]> {
  const schools = new Map((await schoolTree(app.db)).map((one) => [one.id, one.name]))
  return (await listPresences(app.db)).flatMap((one): NewsPlace[] => {
    const standing = publicWord(one.state)
    return one.platform !== 'feed' || standing === null ? [] : [{ id: one.id, slug: one.slug, name: one.name, school: schools.get(one.schoolId) ?? '', standing, purpose: one.purpose }]
  })
}

export interface NewsItem {
  readonly key: string
  readonly title: string
  readonly text: string
  readonly begins: string
  readonly language: string
  readonly at: Date
  readonly place: { readonly slug: string; readonly name: string }
  readonly pictures: readonly { readonly src: string; readonly alt: string; readonly width: number; readonly height: number }[]
}

const BEGINS = 240
const extensions: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'image/gif': 'gif', 'image/avif': 'avif' }

/** A page of news, newest first, of one place or of all; `next` is the cursor of the page after. */
export async function newsPage(app: App, places: readonly NewsPlace[], of: NewsPlace | null, after: string | null, size: number): Promise<{ readonly items: readonly NewsItem[]; readonly next: string | null }> {
  const byId = new Map(places.map((place) => [place.id, place]))
  const found = await newestItems(app.db, of?.id ?? null, size + 1, cursorOf(after))
  const last = found.length > size ? found[size - 1] : undefined
  return { items: found.slice(0, size).flatMap((item) => { const place = byId.get(item.presence); return place ? [newsItem(item, place)] : [] }), next: last ? `${last.publishedAt.toISOString()}~${last.key}` : null }
}

/** One item of a place; null when it was never there or was taken down. */
export async function newsItemOf(app: App, place: NewsPlace, key: string): Promise<NewsItem | null> {
  const item = await feedItem(app.db, key)
  return item === null || item.presence !== place.id ? null : newsItem(item, place)
}

const newsItem = (item: FeedItem, place: NewsPlace): NewsItem => ({
  key: item.key, title: titleOf(item), text: item.text, begins: beginning(item.text, BEGINS), language: item.language, at: item.publishedAt, place: { slug: place.slug, name: place.name },
  pictures: item.images.map(({ file, type, alt, width, height }) => ({ src: `/feeds/${file}.${extensions[type] ?? 'bin'}`, alt, width, height })),
})

export const newsPath = (slug: string, key: string): string => `/news/${encodeURIComponent(slug)}/${encodeURIComponent(key)}`

/** How the feed's files call places and items: a place by its slug, an item by its page. */
export async function newsAddresses(app: App): Promise<FeedAddresses> {
  const places = await newsPlaces(app)
  return {
    presenceCalled: (name) => { const place = places.find((one) => one.slug === name); return place ? { id: place.id, title: place.name } : null },
    pageOf: (item) => { const place = places.find((one) => one.id === item.presence); return place ? newsPath(place.slug, item.key) : null },
  }
}

/** The address of an item that a delivery made: whole where the installation knows its own, else a path on it. */
export async function newsPageOf(sql: Db, origin: string | null, item: { readonly district: DistrictId; readonly presence: PresenceId; readonly key: string }): Promise<string | null> {
  const presence = (await presencesById({ sql, district: item.district }, [item.presence])).get(item.presence)
  if (!presence) return null
  const path = newsPath(presence.slug, item.key)
  return origin === null ? path : new URL(path, origin).href
}

const cursorOf = (after: string | null): { readonly at: Date; readonly key: string } | null => {
  const cursor = readCursor(after)
  return cursor && { at: cursor.at, key: cursor.id }
}
