import type { Entry, Feed } from './feed.ts'
import { entryHtml } from './html.ts'

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self,
    description: feed.description,
    language: feed.language,
    authors: [{ name: feed.title }],
    items: feed.entries.map(item),
  })
}

function item(entry: Entry) {
  const [first] = entry.images
  return {
    id: entry.id,
    ...(entry.url === null ? {} : { url: entry.url }),
    ...(entry.title === null ? {} : { title: entry.title }),
    content_text: entry.text.toWellFormed(),
    content_html: entryHtml(entry),
    date_published: entry.publishedAt.toISOString(),
    language: entry.language,
    ...(first ? { image: first.url } : {}),
    ...(entry.images.length === 0 ? {} : {
      attachments: entry.images.map((image) => ({
        url: image.url, mime_type: image.type, size_in_bytes: image.bytes, ...(image.alt === '' ? {} : { title: image.alt.toWellFormed() }),
      })),
    }),
  }
}
