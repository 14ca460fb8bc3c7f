import type { Entry, Feed } from './feed.ts'
import { lastChange, titleOf } from './feed.ts'
import { entryHtml } from './html.ts'
import type { Xml } from './xml.ts'
import { document, element } from './xml.ts'

/** A feed as Atom 1.0 (RFC 4287) with Media RSS for the alternative text of pictures. */
export function atom(feed: Feed): string {
  return document(element('feed', {
    'xmlns': 'http://www.w3.org/2005/Atom',
    'xmlns:media': 'http://search.yahoo.com/mrss/',
    'xml:lang': feed.language,
  },
    element('title', {}, feed.title),
    element('subtitle', {}, feed.description),
    element('id', {}, feed.self),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
    element('updated', {}, lastChange(feed).toISOString()),
    // Named here for all entries (§4.1.1).
    element('author', {}, element('name', {}, feed.title)),
    ...feed.entries.map(entryElement)))
}

function entryElement(entry: Entry): Xml {
  return element('entry', { 'xml:lang': entry.language },
    element('title', {}, titleOf(entry)),
    element('id', {}, entry.id),
    entry.url === null ? null : element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    element('published', {}, entry.publishedAt.toISOString()),
    element('updated', {}, entry.publishedAt.toISOString()),
    element('content', { type: 'html' }, entryHtml(entry)),
    ...entry.images.flatMap((image) => [
      element('link', { rel: 'enclosure', type: image.type, length: image.bytes, href: image.url }),
      element('media:content', { url: image.url, type: image.type, medium: 'image', width: image.width, height: image.height },
        image.alt === '' ? null : element('media:description', { type: 'plain' }, image.alt)),
    ]))
}
