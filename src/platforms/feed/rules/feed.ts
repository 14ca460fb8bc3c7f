import type { FileHash, PresenceId } from '#src/kit/ids.ts'

/** A post on the district's own feed, as it is kept. */
export interface FeedItem {
  readonly presence: PresenceId
  /** The delivery's key: names the item in the district, for ever. */
  readonly key: string
  readonly title: string | null
  readonly text: string
  readonly language: string
  readonly images: readonly FeedImage[]
  readonly publishedAt: Date
}

export interface FeedImage {
  readonly file: FileHash
  readonly alt: string
  readonly type: string
  readonly width: number
  readonly height: number
  /** The size of the file in bytes: an enclosure must say it. */
  readonly bytes: number
}

/** A feed as its readers see it: everything a writer needs, with addresses in full. */
export interface Feed {
  readonly title: string
  readonly description: string
  readonly language: string
  /** The page that the feed is of. */
  readonly home: string
  /** Where this feed itself is. */
  readonly self: string
  /** Newest first. */
  readonly entries: readonly Entry[]
}

export interface Entry {
  /** The same for ever and in every format, so that a reader shows it once. */
  readonly id: string
  /** Its page; null when it has none. */
  readonly url: string | null
  readonly title: string | null
  readonly text: string
  readonly language: string
  readonly publishedAt: Date
  readonly images: readonly (Omit<FeedImage, 'file'> & { readonly url: string })[]
}

/** When a feed last changed: its newest entry; a feed without entries has not begun. */
export const lastChange = (feed: Feed): Date => new Date(Math.max(0, ...feed.entries.map((entry) => entry.publishedAt.getTime())))

const LONGEST_TITLE = 80

/** A title for formats that demand one: the post's own, or the beginning of its words. */
export function titleOf(entry: Pick<Entry, 'title' | 'text' | 'language'>): string {
  if (entry.title !== null) return entry.title
  const line = entry.text.trim().split('\n', 1)[0] ?? ''
  if (line.length <= LONGEST_TITLE) return line
  const words = line.slice(0, LONGEST_TITLE).toWellFormed().replace(/\ufffd$/u, '')
  const lastSpace = words.lastIndexOf(' ')
  return `${(lastSpace > LONGEST_TITLE / 2 ? words.slice(0, lastSpace) : words).trimEnd()}…`
}
