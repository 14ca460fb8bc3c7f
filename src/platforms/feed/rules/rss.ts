import type { Entry, Feed } from './feed.ts'
import { lastChange, titleOf } from './feed.ts'
import { entryHtml } from './html.ts'
import type { Xml } from './xml.ts'
import { document, element } from './xml.ts'

/** A feed as RSS 2.0 (rssboard.org/rss-specification) with Media RSS for pictures and their alternative text. */
export function rss(feed: Feed): string {
  return document(element('rss', {
    'version': '2.0',
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:media': 'http://search.yahoo.com/mrss/',
  }, element('channel', {},
    element('title', {}, feed.title),
    element('link', {}, feed.home),
    element('description', {}, feed.description),
    element('language', {}, feed.language),
    element('lastBuildDate', {}, lastChange(feed).toUTCString()),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.self }),
    ...feed.entries.map(item))))
}

function item(entry: Entry): Xml {
  const [first] = entry.images
  return element('item', {},
    element('title', {}, titleOf(entry)),
    entry.url === null ? null : element('link', {}, entry.url),
    element('guid', { isPermaLink: 'false' }, entry.id),
    element('pubDate', {}, entry.publishedAt.toUTCString()),
    element('dc:language', {}, entry.language),
    element('description', {}, entryHtml(entry)),
    // One enclosure an item is all that readers agree on; the others follow as media.
    first ? element('enclosure', { url: first.url, length: first.bytes, type: first.type }) : null,
    ...entry.images.map((image) => element('media:content',
      { url: image.url, type: image.type, medium: 'image', fileSize: image.bytes, width: image.width, height: image.height },
      image.alt === '' ? null : element('media:description', { type: 'plain' }, image.alt))))
}
