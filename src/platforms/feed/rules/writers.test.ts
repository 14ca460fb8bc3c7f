import { expect, test } from 'vitest'
import { atom } from './atom.ts'
import type { Entry, Feed } from './feed.ts'
import { titleOf } from './feed.ts'
import { entryHtml } from './html.ts'
import { jsonFeed } from './json-feed.ts'
import { rss } from './rss.ts'
import { all, readXml, textOf } from './xml-reader.ts'

const publishedAt = new Date('2026-11-16T08:00:00Z')
const picture = { url: 'https://d.example/feeds/abc.jpg?a=1&b=2', alt: 'Snow on "the" <playground> & more', type: 'image/jpeg', width: 640, height: 480, bytes: 1234 }
const entry = (change: Partial<Entry> = {}): Entry =>
  ({ id: 'tag:d.example,2026-11-16:1', url: 'https://d.example/news/1', title: 'Snow day', text: 'No school.', language: 'en', publishedAt, images: [], ...change })
const feed = (...entries: Entry[]): Feed =>
  ({ title: 'Arts & Crafts <District>', description: 'News', language: 'en-US', home: 'https://d.example/?x&y', self: 'https://d.example/feeds/rss.xml', entries })

/** Words that break careless writers. */
const hard = [
  'Arts & Crafts <b>bold</b> ]]> &amp; &nbsp; "quoted" \'single\'',
  'Café, niño, 日本, 👩‍👩‍👧‍👦',
  'a control \u0000\u0008\u000b\u001b mark, a \ufffe non-character and a lone \ud83d half',
  '<script>alert(1)</script>',
  'lines\r\nof every\rkind\n\n\nand a gap',
  '',
]

test.each(hard)('RSS 2.0 holds %j', (text) => {
  const item = all(readXml(rss(feed(entry({ title: text, text, images: [{ ...picture, alt: text }] })))), 'item')[0]
  if (!item) throw new Error('no item')
  expect(textOf(item, 'title')).toBe(clean(text))
  expect(textOf(item, 'description')).not.toMatch(/<(?!\/?p>|br\/>|img )/)
  expect(textOf(item, 'media:description') ?? '').toBe(clean(text))
})

test.each(hard)('Atom 1.0 holds %j', (text) => {
  const read = all(readXml(atom(feed(entry({ title: text, text, images: [{ ...picture, alt: text }] })))), 'entry')[0]
  if (!read) throw new Error('no entry')
  expect(textOf(read, 'title')).toBe(clean(text))
  expect(textOf(read, 'content')).not.toMatch(/<(?!\/?p>|br\/>|img )/)
})

test.each(hard)('JSON Feed 1.1 holds %j', (text) => {
  const { items: [item] } = JSON.parse(jsonFeed(feed(entry({ text })))) as { items: { content_text: string }[] }
  expect(item?.content_text).toBe(text.toWellFormed())
})

const clean = (text: string) => ['\u0000', '\u0008', '\u000b', '\u001b', '\ufffe'].reduce((left, mark) => left.replaceAll(mark, ''), text.toWellFormed())

test('RSS: what the channel and an item must have, in the formats that the specification names', () => {
  const channel = all(readXml(rss(feed(entry({ images: [picture, picture] })))), 'channel')[0]
  const item = all(channel ?? readXml(''), 'item')[0]
  if (!channel || !item) throw new Error('no item')
  expect(channel.children.filter(({ name }) => name !== 'item').map(({ name, text }) => [name, text])).toEqual([
    ['title', 'Arts & Crafts <District>'], ['link', 'https://d.example/?x&y'], ['description', 'News'], ['language', 'en-US'],
    ['lastBuildDate', 'Mon, 16 Nov 2026 08:00:00 GMT'], ['atom:link', ''],
  ])
  expect(all(item, 'guid')[0]).toMatchObject({ text: 'tag:d.example,2026-11-16:1', attributes: { isPermaLink: 'false' } })
  expect(textOf(item, 'pubDate')).toBe('Mon, 16 Nov 2026 08:00:00 GMT')
  expect(textOf(item, 'dc:language')).toBe('en')
  expect(all(item, 'enclosure').map(({ attributes }) => attributes)).toEqual([{ url: picture.url, length: '1234', type: 'image/jpeg' }])
  expect(all(item, 'media:content')).toHaveLength(2)
  expect(textOf(item, 'media:description')).toBe(picture.alt)
})

test('Atom: every entry has what RFC 4287 §4.1.2 demands, also without a page or a title', () => {
  const root = readXml(atom(feed(entry({ url: null, title: null, text: 'No school.\nStay warm.', images: [picture] }))))
  expect(root.attributes).toMatchObject({ 'xmlns': 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-US' })
  for (const name of ['id', 'title', 'updated']) expect(root.children.filter((child) => child.name === name)).toHaveLength(1)
  const read = all(root, 'entry')[0]
  if (!read) throw new Error('no entry')
  for (const name of ['id', 'title', 'updated']) expect(read.children.filter((child) => child.name === name)).toHaveLength(1)
  expect(textOf(read, 'title')).toBe('No school.')
  expect(all(read, 'link').map(({ attributes }) => attributes['rel'])).toEqual(['enclosure'])
})

test('JSON Feed: pictures are attachments with their alternative text, and absent things are absent', () => {
  const { items } = JSON.parse(jsonFeed(feed(entry({ images: [picture] }), entry({ url: null, title: null })))) as { items: object[] }
  expect(items[0]).toMatchObject({ image: picture.url, attachments: [{ url: picture.url, mime_type: 'image/jpeg', size_in_bytes: 1234, title: picture.alt }] })
  expect(Object.keys(items[1] ?? {})).toEqual(['id', 'content_text', 'content_html', 'date_published', 'language'])
})

test('a feed with nothing in it is still a feed', () => {
  expect(textOf(readXml(rss(feed())), 'lastBuildDate')).toBe('Thu, 01 Jan 1970 00:00:00 GMT')
  expect(textOf(readXml(atom(feed())), 'updated')).toBe('1970-01-01T00:00:00.000Z')
  expect(JSON.parse(jsonFeed(feed()))).toMatchObject({ items: [] })
})

test.each([
  ['a link', 'See https://d.example/a?b=1&c=2.', '<p>See <a href="https://d.example/a?b=1&amp;c=2">https://d.example/a?b=1&amp;c=2</a>.</p>'],
  ['a link with a quote', 'https://d.example/"onclick="x', '<p><a href="https://d.example/">https://d.example/</a>&quot;onclick=&quot;x</p>'],
  ['no other scheme', 'javascript:alert(1)', '<p>javascript:alert(1)</p>'],
  ['paragraphs and breaks', 'a\nb\r\n\r\nc', '<p>a<br/>b</p>\n<p>c</p>'],
])('HTML: %s', (_, text, expected) => {
  expect(entryHtml({ text, images: [] })).toBe(expected)
})

test.each([
  [null, 'Short words', 'Short words'],
  ['Its own', 'Short words', 'Its own'],
  [null, 'First line\nsecond', 'First line'],
  [null, `${'word '.repeat(15)}end of it all`, `${'word '.repeat(15)}end…`],
  [null, `${'x'.repeat(79)}😀${'x'.repeat(20)}`, `${'x'.repeat(79)}…`],
])('a title: %j of %j is %j', (title, text, expected) => {
  expect(titleOf({ title, text, language: 'en' })).toBe(expected)
})
