import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { App } from '#src/app/app.ts'
import type { TestHouse } from '#src/app/testing.ts'
import { emptyTables, testHouse } from '#src/app/testing.ts'
import { entriesAbout } from '#src/ledger/index.ts'
import { fakePlatform } from '#src/platforms/fake/fake.ts'
import { connectPresence, disconnectPresence } from './connect-presence.ts'
import { band, news, smallDistrict } from './fixtures.ts'
import { movePresence } from './move-presence.ts'
import { publicLines, registerLines } from './register.ts'
import { reviewSettings } from './review-settings.ts'
import type { SettingSeen } from './review-settings.ts'
import { connectedSince, latestReviewOf, presenceBySlug, presencesById, sealedCredential } from './store.ts'

let opened: TestHouse
let as: (person: string | null) => Promise<App>
const there = fakePlatform('bluesky')
beforeAll(async () => { opened = await testHouse({ platforms: (standard) => ({ ...standard, bluesky: { ...there.platform, label: 'Bluesky' } }) }) })
afterAll(() => opened.close())
beforeEach(async () => {
  await emptyTables(opened.house.database)
  as = await smallDistrict(opened.house)
})

const happened = async (id: typeof band) => (await entriesAbout((await as('dana')).db, { kind: 'presence', id })).map((one) => [one.event, one.reason ?? null])
const stateOf = async () => (await presencesById((await as('dana')).db, [band])).get(band)?.state
const all = (state: SettingSeen['state'], is = '') => (): SettingSeen => ({ state, is })

test.each([
  ['dana', 'not-yours'], ['castillo', 'not-yours'], ['raman', 'not-yours'], [null, 'not-yours'], ['okafor', 'moved'], ['ortiz', 'moved'],
])('%s who wants to suspend the band of Lincoln: %s', async (person, kind) => {
  expect((await movePresence(await as(person), band, 'suspended', 'Somebody else has the password')).kind).toBe(kind)
  expect(await stateOf()).toBe(kind === 'moved' ? 'suspended' : 'live')
  expect(await happened(band)).toEqual(kind === 'moved' ? [['presence.suspended', 'Somebody else has the password']] : [])
})

test('it comes back from a pause, ends once, and never comes back from the end', async () => {
  const okafor = await as('okafor')
  expect((await movePresence(okafor, band, 'live', 'x')).kind).toBe('cannot-move')
  expect((await movePresence(okafor, band, 'suspended', '  ')).kind).toBe('needs-reason')
  await movePresence(okafor, band, 'suspended', 'Summer')
  expect((await movePresence(okafor, band, 'suspended', 'Summer')).kind).toBe('cannot-move')
  expect((await movePresence(okafor, band, 'live', 'School began')).kind).toBe('moved')
  expect((await movePresence(okafor, band, 'retired', 'The band has a new account')).kind).toBe('moved')
  for (const to of ['live', 'suspended', 'retired'] as const) expect((await movePresence(okafor, band, to, 'x')).kind).toBe('cannot-move')
  expect((await happened(band)).map(([event]) => event)).toEqual(['presence.suspended', 'presence.resumed', 'presence.retired'])
})

test('a retired account keeps no password here, and takes none', async () => {
  await connectPresence(await as('dana'), band, 'app-password')
  await movePresence(await as('ortiz'), band, 'retired', 'Closed')
  expect((await connectPresence(await as('dana'), band, 'app-password')).kind).toBe('cannot-connect')
  expect(await sealedCredential((await as('dana')).db, band)).toBeNull()
  expect((await happened(band)).map(([event]) => event)).toEqual(['presence.connected', 'presence.retired', 'presence.disconnected'])
})

test('an account that is not live for the first time does not go live by "resume"', async () => {
  const { presences } = await import('./tables.ts')
  await opened.house.database.db.update(presences).set({ state: 'approved' })
  expect((await movePresence(await as('ortiz'), band, 'live', 'x')).kind).toBe('cannot-move')
})

const its = { handle: 'band.tworivers.example', service: null, openDeliveries: 0 }
const another = { ...its, handle: 'a.example' }

test('connecting keeps the secret sealed, says since when, and names nothing of it in the ledger', async () => {
  const dana = await as('dana')
  expect((await connectPresence(dana, band, '', its)).kind).toBe('needs-secret')
  expect((await connectPresence(dana, band, 'secret-1', { ...its, service: 'ftp://x' })).kind).toBe('bad-service')
  expect((await connectPresence(dana, band, 'secret-1', { ...its, service: 'https://10.0.0.1' })).kind).toBe('bad-service')
  expect(await connectedSince(dana.db, band)).toBeNull()
  expect((await connectPresence(dana, band, 'secret-1', its)).kind).toBe('connected')
  const sealed = await sealedCredential(dana.db, band)
  expect(sealed).not.toContain('secret-1')
  expect(opened.house.seal.open(sealed ?? '')).toBe('secret-1')
  expect(await connectedSince(dana.db, band)).toEqual(dana.now())
  const about = await entriesAbout(dana.db, { kind: 'presence', id: band })
  expect(about.map(({ event, details }) => [event, details])).toEqual([['presence.connected', { handle: 'band.tworivers.example', service: null }]])
  expect(JSON.stringify(about)).not.toContain('secret-1')
  expect((await connectPresence(await as('castillo'), band, 'x')).kind).toBe('not-yours')
  expect((await disconnectPresence(dana, band)).kind).toBe('disconnected')
  expect((await disconnectPresence(dana, band)).kind).toBe('not-connected')
})

test.each([
  ['the owner, the account on the register', 'dana', its, 'connected'],
  ['the owner, written with an @ and in capitals', 'dana', { ...its, handle: '@Band.TwoRivers.example' }, 'connected'],
  ['the owner, another name', 'dana', another, 'needs-communications'],
  ['the owner, another server', 'dana', { ...its, service: 'https://pds.example' }, 'needs-communications'],
  ['the principal, another name', 'okafor', another, 'needs-communications'],
  ['communications, another name', 'ortiz', another, 'connected'],
  ['communications, another name while a post is on its way', 'ortiz', { ...another, openDeliveries: 1 }, 'still-going-out'],
  ['the owner, a new password while a post is in doubt: it takes one to find out', 'dana', { ...its, openDeliveries: 1 }, 'connected'],
  ['a principal of another school', 'castillo', its, 'not-yours'],
  ['a monitor', 'raman', its, 'not-yours'],
  ['nobody signed in', null, its, 'not-yours'],
] as const)('who may connect it as which account: %s', async (_name, person, to, kind) => {
  expect((await connectPresence(await as(person), band, 'secret-1', to)).kind).toBe(kind)
  expect(await sealedCredential((await as('dana')).db, band) !== null).toBe(kind === 'connected')
})

test('to become another account stands in the ledger with the old name and the new', async () => {
  const ortiz = await as('ortiz')
  await connectPresence(ortiz, band, 'secret-1', { ...another, handle: ' @a.example ' })
  expect(await presenceBySlug(ortiz.db, 'lincoln-band')).toMatchObject({ handle: 'a.example', service: null, url: 'https://bsky.app/profile/a.example' })
  expect((await entriesAbout(ortiz.db, { kind: 'presence', id: band })).map(({ event, details }) => [event, details])).toEqual([
    ['presence.changed', { was: { handle: 'band.tworivers.example', service: null }, is: { handle: 'a.example', service: null } }],
    ['presence.connected', { handle: 'a.example', service: null }],
  ])
  await connectPresence(ortiz, band, 'secret-1', { ...another, service: 'https://pds.example' })
  expect(await presenceBySlug(ortiz.db, 'lincoln-band')).toMatchObject({ service: 'https://pds.example', url: null })
})

test('what the platform does not let in is not kept, and the register stays as it was', async () => {
  const ortiz = await as('ortiz')
  expect(await connectPresence(ortiz, band, 'wrong', another)).toMatchObject({ kind: 'not-let-in', reason: expect.stringContaining('refused the password') })
  there.always('down')
  expect(await connectPresence(ortiz, band, 'secret-1', another)).toMatchObject({ kind: 'not-let-in', reason: expect.stringContaining('could not be reached') })
  there.always(null)
  expect(await connectedSince(ortiz.db, band)).toBeNull()
  expect(await presenceBySlug(ortiz.db, 'lincoln-band')).toMatchObject({ handle: 'band.tworivers.example' })
  expect(await happened(band)).toEqual([])
})

test('a review records each setting as it should be and as it is (CRS-B7), by whoever keeps the account', async () => {
  const dana = await as('dana')
  expect((await reviewSettings(await as('castillo'), band, all('matches'))).kind).toBe('not-yours')
  expect((await reviewSettings(await as('raman'), band, all('matches'))).kind).toBe('not-yours')
  expect((await reviewSettings(dana, band, all('open'))).kind).toBe('nothing-seen')
  expect(await reviewSettings(dana, band, (setting) => ({ state: setting === 'Comments' ? 'differs' : 'matches', is: ' ' }))).toEqual({ kind: 'say-what', settings: ['Comments'] })
  expect(await latestReviewOf(dana.db, band)).toBeNull()
  expect(await reviewSettings(dana, band, (setting) => (setting === 'Comments' ? { state: 'differs', is: 'Everyone' } : setting === 'Who gets messages' ? { state: 'open', is: '' } : { state: 'matches', is: 'ignored' }))).toEqual({ kind: 'reviewed', differs: 1, open: 1 })
  const review = await latestReviewOf(dana.db, band)
  expect(review?.answers).toContainEqual({ setting: 'Comments', shouldBe: 'From followers', is: 'Everyone', state: 'differs' })
  expect(review?.answers).toContainEqual({ setting: 'Two-step sign-in', shouldBe: 'On, all owners', is: 'On, all owners', state: 'matches' })
  expect(review?.answers).toContainEqual({ setting: 'Who gets messages', shouldBe: 'Off', is: null, state: 'open' })
  expect(await happened(band)).toEqual([['settings.reviewed', null]])
})

test('the register says how each stands; the public list holds what speaks, pauses or once spoke', async () => {
  const ortiz = await as('ortiz')
  await reviewSettings(await as('dana'), news, all('matches'))
  await movePresence(ortiz, band, 'suspended', 'Pause')
  const lines = await registerLines(ortiz, new Map([[news, new Date('2026-10-01T12:00:00Z')]]))
  expect(lines.map(({ slug, label, school, state, freshness, settings, owners, url }) => ({ slug, label, school, state, freshness, settings, owners, url }))).toEqual([
    { slug: 'lincoln-band', label: 'Bluesky', school: 'Lincoln Middle School', state: 'suspended', freshness: null, settings: null, owners: ['A dana'], url: 'https://bsky.app/profile/band.tworivers.example' },
    { slug: 'lincoln-news', label: 'District feed', school: 'Lincoln Middle School', state: 'live', freshness: 'fresh', settings: 'good', owners: ['A dana'], url: '/news/lincoln-news' },
  ])
  const { presences } = await import('./tables.ts')
  expect((await publicLines(await as(null))).map((one) => [one.slug, one.standing])).toEqual([['lincoln-band', 'paused'], ['lincoln-news', 'ours']])
  await opened.house.database.db.update(presences).set({ state: 'requested' })
  expect(await publicLines(await as(null))).toEqual([])
})
