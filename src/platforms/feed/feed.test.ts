import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '#src/app/testing.ts'
import type { DistrictId, FileHash, PresenceId } from '#src/kit/ids.ts'
import { aPost, anAccount, onePixel, platformContract } from '../platform.contract.ts'
import type { FeedStore } from './adapter.ts'
import { feed } from './adapter.ts'
import { entryId } from './entry-id.ts'
import type { FeedItem } from './rules/feed.ts'
import { all, readXml, textOf } from './rules/xml-reader.ts'
import { feedFile } from './serve.ts'
import { feedStore, newestItems } from './store.ts'

let opened: Awaited<ReturnType<typeof testDatabase>>
beforeAll(async () => { opened = await testDatabase() })
afterAll(async () => {
  await opened.database.close()
  await opened.drop()
})

const pageOf = ({ key }: { key: string }) => `https://d.example/news/${key}`
const { signal } = new AbortController()
const district = (id: string) => ({ sql: opened.database.db, district: id as DistrictId })
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex') as FileHash

/** A store whose next write reaches the database and whose answer is lost, or that is down. */
function troubled(store: FeedStore, next: { trouble: 'cut-after-send' | 'server-error'; struck: () => void } | null) {
  const strike = async (write: () => Promise<void>) => {
    const due = next
    next = null
    if (due?.trouble !== 'server-error') await write()
    due?.struck()
    if (due) throw new Error('connection terminated')
  }
  const wrapped: FeedStore = {
    getItem: (key) => store.getItem(key),
    putItem: (item) => strike(() => store.putItem(item)),
    removeItem: (key) => strike(() => store.removeItem(key)),
  }
  return { wrapped, cause: (trouble: 'cut-after-send' | 'server-error') => new Promise<void>((struck) => { next = { trouble, struck } }) }
}

platformContract({
  name: 'the district feed', troubles: ['cut-after-send', 'server-error'], skipped: null,
  async open() {
    const account = anAccount({ district: 'contract' as DistrictId })
    const { wrapped, cause } = troubled(feedStore(district('contract')), null)
    return {
      platform: feed({ storeOf: () => wrapped, pageOf }), account, refused: null,
      posts: async () => (await newestItems(district('contract'), null, 100)).map((item) => ({ ref: item.key, text: item.text, alts: item.images.map(({ alt }) => alt) })),
      cause: (trouble) => (trouble === 'cut-after-send' || trouble === 'server-error' ? cause(trouble) : Promise.reject(new Error(trouble))),
      calm: async () => {},
      close: async () => {},
    }
  },
})

test('an item keeps everything of the post, in its own district and presence only (invariant 6)', async () => {
  const platform = feed({ storeOf: (id) => feedStore(district(id)), pageOf })
  const post = aPost({ title: 'Band', language: 'es', images: [onePixel] })
  await platform.publish(anAccount({ district: 'a' as DistrictId, presence: 'band' as PresenceId }), post, signal)
  expect(await newestItems(district('a'), 'band' as PresenceId, 10)).toEqual([{
    presence: 'band', key: post.key, title: 'Band', text: post.text, language: 'es', publishedAt: post.createdAt,
    images: [{ file: onePixel.file, alt: onePixel.alt, type: 'image/png', width: 1, height: 1, bytes: onePixel.bytes.length }],
  }])
  expect(await newestItems(district('a'), 'choir' as PresenceId, 10)).toEqual([])
  expect(await newestItems(district('b'), null, 10)).toEqual([])
  expect(await platform.look(anAccount({ district: 'b' as DistrictId }), post, signal)).toEqual({ kind: 'absent' })
  await platform.remove(anAccount({ district: 'b' as DistrictId }), post, signal)
  expect(await newestItems(district('a'), null, 10)).toHaveLength(1)
})

const gone = async () => { throw new Error('connect ECONNREFUSED 127.0.0.1:5432') }
test('a database that is gone: what was not sent, cannot be told or is unknown is said so', async () => {
  const platform = feed({ storeOf: () => ({ putItem: gone, getItem: gone, removeItem: gone }), pageOf })
  expect([await platform.publish(anAccount({}), aPost(), signal), await platform.look(anAccount({}), aPost(), signal), await platform.remove(anAccount({}), aPost(), signal)].map(({ kind }) => kind))
    .toEqual(['unknown', 'cannot-tell', 'unknown'])
})

test('the feed\'s files: every format, newest first, pictures while their post stands', async () => {
  const bytes = Buffer.from(onePixel.bytes)
  const file = hashOf(bytes)
  const source = { db: district('files'), district: { name: 'Two Rivers', locale: 'en-US' }, house: { files: { put: async () => file, get: async (hash: FileHash) => (hash === file ? bytes : null), remove: async () => {} } } }
  const platform = feed({ storeOf: (id) => feedStore(district(id)), pageOf })
  const account = anAccount({ district: 'files' as DistrictId, presence: 'band' as PresenceId })
  const [older, newer] = [aPost(), aPost({ images: [{ ...onePixel, file }] })]
  await platform.publish(account, newer, signal)
  await platform.publish(account, older, signal)

  const read = async (name: string) => {
    const found = await feedFile(source, name, 'https://d.example')
    return found && { ...found, text: String(found.bytes) }
  }
  const channel = readXml((await read('rss.xml'))?.text ?? '')
  expect(all(channel, 'guid').map(({ text }) => text)).toEqual([newer, older].map(({ key }) => entryId('files' as DistrictId, key)))
  expect(all(channel, 'media:content').map(({ attributes }) => attributes['url'])).toEqual([`https://d.example/feeds/${file}.png`])
  expect(textOf(readXml((await read('band.atom.xml'))?.text ?? ''), 'id')).toBe('https://d.example/feeds/band.atom.xml')
  expect(JSON.parse((await read('feed.json'))?.text ?? '')).toMatchObject({ title: 'Two Rivers', items: [{ content_text: newer.text }, { content_text: older.text }] })
  expect([(await read('rss.xml'))?.type, (await read('atom.xml'))?.type, (await read('feed.json'))?.type])
    .toEqual(['application/rss+xml; charset=utf-8', 'application/atom+xml; charset=utf-8', 'application/feed+json; charset=utf-8'])

  const addresses = { presenceCalled: (name: string) => (name === 'lincoln-band' ? { id: 'band' as PresenceId, title: 'Lincoln Band' } : null), pageOf: ({ key }: FeedItem) => `/news/lincoln-band/${key}` }
  const called = await feedFile(source, 'lincoln-band.feed.json', 'https://d.example', addresses)
  expect(JSON.parse(String(called?.bytes))).toMatchObject({ title: 'Lincoln Band', home_page_url: 'https://d.example/news/lincoln-band', items: [{ url: `https://d.example/news/lincoln-band/${newer.key}` }, {}] })
  expect(await feedFile(source, 'band.feed.json', 'https://d.example', addresses)).toBeNull()

  expect(await read(`${file}.png`)).toMatchObject({ type: 'image/png', bytes })
  for (const nothing of ['choir.rss.xml', 'rss.xml.bak', '../rss.xml', `${'0'.repeat(64)}.png`, '', 'constructor']) expect(await read(nothing), nothing).toBeNull()
  await platform.remove(account, newer, signal)
  expect(await read(`${file}.png`)).toBeNull()
})

test('an item\'s id is a UUID that depends on the district and the key alone', () => {
  const id = entryId('d' as DistrictId, 'k')
  expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set([id, entryId('d' as DistrictId, 'k'), entryId('d' as DistrictId, 'l'), entryId('e' as DistrictId, 'k')]).size).toBe(3)
})
