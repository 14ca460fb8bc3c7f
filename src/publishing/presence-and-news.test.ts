import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { RouterContextProvider } from 'react-router'
import type { App } from '#src/app/app.ts'
import { appContext } from '#src/app/context.ts'
import { loader as csv } from '#src/app/screens/csv.ts'
import type { TestHouse } from '#src/app/testing.ts'
import { emptyTables, testHouse } from '#src/app/testing.ts'
import type { DeliveryId, PersonId, PostId } from '#src/kit/ids.ts'
import { fakePlatform } from '#src/platforms/fake/fake.ts'
import { feedItem } from '#src/platforms/index.ts'
import { feedFile } from '#src/platforms/feed/serve.ts'
import { connectPresence, movePresence } from '#src/presences/index.ts'
import { band, news, smallDistrict } from '#src/presences/fixtures.ts'
import { eq } from 'drizzle-orm'
import { contentHash } from './content-hash.ts'
import { deliver } from './deliver.ts'
import { loadPresence } from './load-presence.ts'
import { newsAddresses, newsItemOf, newsPage, newsPlaces } from './news.ts'
import { doOnPresence } from './presence-intents.ts'
import { getWholePost } from './store.ts'
import { deliveries, posts } from './tables.ts'

let opened: TestHouse
let as: (person: string | null) => Promise<App>
beforeAll(async () => { opened = await testHouse({ platforms: (standard) => ({ ...standard, bluesky: { ...fakePlatform('bluesky').platform, label: 'Bluesky' } }) }) })
afterAll(() => opened.close())
beforeEach(async () => {
  await emptyTables(opened.house.database)
  opened.at('2026-10-05T15:00:00Z')
  as = await smallDistrict(opened.house)
})

/** A post on its way to a presence; nothing was sent yet. */
async function onItsWay(id: string, to = news, words = 'Doors open at 6. See https://tworivers.example/band.') {
  const app = await as('dana')
  const at = app.now()
  const row = { districtId: app.district.id, id: id as PostId, schoolId: 'lincoln' as never, authorId: 'dana' as PersonId, title: '', words, language: 'en', state: 'scheduled' as const, contentHash: 'x' as never, version: 1, goOutAt: null, returnedNote: null, createdAt: at, savedAt: at, publishedAt: null }
  await app.db.sql.insert(posts).values(row)
  await app.db.sql.insert(deliveries).values({ districtId: app.district.id, id: `${id}-1` as DeliveryId, postId: row.id, presenceId: to, state: 'waiting', attempts: 0 })
  const whole = (await getWholePost(app.db, row.id))!
  await app.db.sql.update(posts).set({ contentHash: contentHash(whole) }).where(eq(posts.id, row.id))
  await deliver(app, whole.post.id, whole.deliveries[0]!.id)
  return (await getWholePost(app.db, row.id))!.deliveries[0]!
}

const form = (fields: Record<string, string>) => { const data = new FormData(); for (const [name, value] of Object.entries(fields)) data.set(name, value); return data }

test('what goes out on our own feed leads to its own page, for anybody, until it is taken down', async () => {
  const delivery = await onItsWay('p1')
  expect(delivery).toMatchObject({ state: 'published', url: '/news/lincoln-news/p1-1' })
  const anybody = await as(null)
  const [place] = await newsPlaces(anybody)
  expect(await newsItemOf(anybody, place!, 'p1-1')).toMatchObject({ title: 'Doors open at 6. See https://tworivers.example/band.', place: { slug: 'lincoln-news' } })
  expect(await newsItemOf(anybody, { ...place!, id: band }, 'p1-1')).toBeNull()
  expect(await newsItemOf(anybody, place!, 'p2-1')).toBeNull()
  const file = await feedFile(anybody, 'lincoln-news.feed.json', 'https://tworivers.example', await newsAddresses(anybody))
  expect(JSON.parse(String(file?.bytes))).toMatchObject({ title: 'Lincoln News', items: [{ url: 'https://tworivers.example/news/lincoln-news/p1-1' }] })
  await opened.house.platforms['feed']!.remove({ district: anybody.district.id, presence: news, handle: '', service: null, secret: null }, { key: 'p1-1', createdAt: anybody.now() }, AbortSignal.timeout(1000))
  expect(await newsItemOf(anybody, place!, 'p1-1')).toBeNull()
})

test('news goes on page by page, newest first, each item once', async () => {
  for (let n = 1; n <= 5; n++) {
    opened.at(`2026-10-0${n}T15:00:00Z`)
    await onItsWay(`p${n}`)
  }
  const anybody = await as(null)
  const places = await newsPlaces(anybody)
  const seen: string[] = []
  for (let after: string | null = null, pages = 0; pages < 5; pages++) {
    const page = await newsPage(anybody, places, null, after, 2)
    seen.push(...page.items.map((item) => item.key))
    after = page.next
    if (after === null) break
  }
  expect(seen).toEqual(['p5-1', 'p4-1', 'p3-1', 'p2-1', 'p1-1'])
})

test('a suspended account posts nothing, whatever was on its way', async () => {
  await movePresence(await as('ortiz'), news, 'suspended', 'Somebody else got in')
  expect(await onItsWay('p1')).toMatchObject({ state: 'failed' })
  expect(await feedItem((await as('dana')).db, 'p1-1')).toBeNull()
})

test('its page says what is next, and shows the settings only to those who keep it or watch over it', async () => {
  const view = async (person: string) => (await loadPresence(await as(person), 'lincoln-band'))!
  expect((await view('dana')).next).toEqual({ kind: 'connect' })
  await connectPresence(await as('dana'), band, 'app-password')
  expect((await view('dana')).next).toEqual({ kind: 'settings', why: 'never' })
  const done = await doOnPresence(await as('dana'), 'lincoln-band', form({ 'intent': 'review', 'state:Who can tag us': 'matches', 'state:Comments': 'differs', 'is:Comments': 'Everyone' }))
  expect(done).toMatchObject({ said: 'reviewed-open', ok: true })
  expect((await view('dana')).next).toEqual({ kind: 'settings', why: 'unfinished' })
  expect((await view('raman')).settings.answers).toHaveLength(7)
  expect((await view('castillo')).settings).toMatchObject({ answers: [], by: 'A dana' })
  expect((await view('castillo')).may).toEqual({ speak: false, keep: false, seesSettings: false, connect: false, suspend: false, resume: false, retire: false })
  expect((await view('okafor')).may).toMatchObject({ speak: false, keep: true, suspend: true, resume: false, retire: true })
  expect(await loadPresence(await as('dana'), 'nothing')).toBeNull()
})

test('what was typed stays after an error, but never the password', async () => {
  const dana = await as('dana')
  const failed = await doOnPresence(dana, 'lincoln-band', form({ intent: 'connect', handle: '@a.example', service: 'nonsense', secret: 'app-password' }))
  expect(failed).toMatchObject({ said: 'bad-service', ok: false, asked: { handle: '@a.example', service: 'nonsense' } })
  expect(JSON.stringify(failed)).not.toContain('app-password')
  expect(await doOnPresence(dana, 'lincoln-band', form({ 'intent': 'review', 'state:Comments': 'differs' }))).toMatchObject({ said: 'say-what', about: ['Comments'], asked: { 'state:Comments': 'differs' } })
  expect(await doOnPresence(dana, 'lincoln-band', form({ intent: 'move', to: 'retired', reason: 'x' }))).toBeNull()
  expect(await doOnPresence(await as('okafor'), 'lincoln-band', form({ intent: 'move', to: 'retired', reason: ' ' }))).toMatchObject({ said: 'needs-reason', ok: false })
  expect(await doOnPresence(await as('okafor'), 'lincoln-band', form({ intent: 'move', to: 'approved', reason: 'x' }))).toMatchObject({ said: 'cannot-move' })
  expect(await doOnPresence(dana, 'lincoln-band', form({ intent: 'nothing' }))).toBeNull()
})

test.each([
  ['waiting', 'connected'], ['publishing', 'still-going-out'], ['unknown', 'still-going-out'], ['failed', 'connected'], ['published', 'connected'],
] as const)('invariant 9: it becomes another account only when no post of it is in doubt: %s: %s', async (state, said) => {
  await onItsWay('p1', band)
  const ortiz = await as('ortiz')
  await ortiz.db.sql.update(deliveries).set({ state })
  expect(await doOnPresence(ortiz, 'lincoln-band', form({ intent: 'connect', handle: 'a.example', service: '', secret: 'app-password' }))).toMatchObject({ said })
})

test('why it was not connected is said to the person who typed it', async () => {
  const connect = async (person: string, fields: Readonly<Record<string, string>>) => doOnPresence(await as(person), 'lincoln-band', form({ intent: 'connect', handle: 'band.tworivers.example', service: '', secret: 'app-password', ...fields }))
  expect(await connect('dana', { handle: 'a.example' })).toMatchObject({ said: 'needs-communications', ok: false, asked: { handle: 'a.example' } })
  expect(await connect('dana', { secret: 'wrong' })).toMatchObject({ said: 'not-let-in', ok: false, about: [expect.stringContaining('refused the password')] })
  expect(await connect('castillo', {})).toBeNull()
  expect(await connect('dana', {})).toMatchObject({ said: 'connected', ok: true })
})

test('lists as CSV: the public list for anybody, the others only for those who are signed in', async () => {
  const get = async (person: string | null, path: string) => {
    const context = new RouterContextProvider()
    context.set(appContext, await as(person))
    const url = `http://localhost/csv/${path}`
    return csv({ request: new Request(url), context, params: { list: new URL(url).pathname.split('/')[2] }, pattern: '/csv/:list', url: new URL(url) })
  }
  await onItsWay('p1')
  const accounts = await get(null, 'accounts?platform=bluesky')
  expect(accounts.headers.get('content-disposition')).toBe('attachment; filename="accounts-2026-10-05.csv"')
  // text() takes the mark of UTF-8 away.
  expect((await accounts.text()).split('\r\n').slice(1)).toEqual([`Lincoln Band,Bluesky,band.tworivers.example,https://bsky.app/profile/band.tworivers.example,Lincoln Middle School,live,2026-01-10T12:00:00.000Z,`, ''])
  expect(await (await get('dana', 'posts')).text()).toContain('Doors open at 6. See https://tworivers.example/band.,scheduled,,Lincoln News,A dana,')
  expect((await (await get('dana', 'presences?q=news')).text()).split('\r\n')).toHaveLength(3)
  await expect(get('dana', 'releases')).rejects.toMatchObject({ init: { status: 404 } })
  expect((await get('ortiz', 'releases')).status).toBe(200)
  for (const list of ['posts', 'presences', 'board', 'releases']) await expect(get(null, list)).rejects.toMatchObject({ status: 302 })
  for (const list of ['nothing', 'constructor', '__proto__']) await expect(get('dana', list)).rejects.toMatchObject({ init: { status: 404 } })
})
