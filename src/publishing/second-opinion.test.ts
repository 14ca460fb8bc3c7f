import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { emptyTables, testHouse, type TestHouse } from '#src/app/testing.ts'
import { enter } from '#src/app/app.ts'
import type { PostId } from '#src/kit/ids.ts'
import { entriesAbout } from '#src/ledger/index.ts'
import { findDistrict } from '#src/people/index.ts'
import { districts } from '#src/people/tables.ts'
import { fakePlatform } from '#src/platforms/fake/fake.ts'
import { json, moderated, opinionServer, type OpinionServer } from '#src/screening/second-opinion/fixtures.ts'
import { approvePost } from './approve-post.ts'
import { aDistrict, as, asSystem, band, district, principal, writer } from './fixtures.ts'
import { askSecondOpinionJob } from './jobs/ask-second-opinion.ts'
import { loadPost } from './load-post.ts'
import { recallPost } from './return-post.ts'
import { saveDraft } from './save-draft.ts'
import { startPost } from './start-post.ts'
import { getPost, opinionOf } from './store.ts'
import { submitPost } from './submit-post.ts'
import { secondOpinions } from './tables.ts'

let t: TestHouse
let server: OpinionServer
beforeAll(async () => {
  server = await opinionServer()
  const fake = fakePlatform()
  t = await testHouse({ platforms: () => ({ fake: fake.platform }), env: { CHALKLINE_SECOND_OPINION_URL: server.url, CHALKLINE_SECOND_OPINION_MODEL: 'small-1', CHALKLINE_SECOND_OPINION_KEY: 'sk-secret' } })
})
afterAll(async () => { await t.close(); await server.close() })
let before = 0
beforeEach(async () => {
  t.at('2026-10-05T15:00:00Z')
  await emptyTables(t.house.database)
  await aDistrict(t.house)
  await setting('on')
  server.answers(moderated({ 'harassment': 0.93, 'sexual': 0.01 }))
  before = server.received.length
})

const asked = () => server.received.slice(before)
const setting = async (secondOpinion: 'on' | 'off') => {
  const { settings } = (await findDistrict(t.house.database.db, district))!
  await t.house.database.db.update(districts).set({ settings: { ...settings, secondOpinion } })
}

async function sent(words: string): Promise<PostId> {
  const app = await as(t.house, writer)
  const started = await startPost(app, band)
  if (started.kind !== 'started') throw new Error(started.kind)
  const { version } = (await getPost(app.db, started.id))!
  await saveDraft(app, started.id, version, { title: 'Concert', words, language: 'en', presences: [band], goOutAt: null })
  expect((await submitPost(app, started.id)).kind).toBe('sent-for-approval')
  return started.id
}

const contentOf = async (id: PostId) => (await getPost((await asSystem(t.house)).db, id))!.contentHash
const run = async (id: PostId, content?: string) => askSecondOpinionJob.run(await asSystem(t.house), { postId: id, content: content ?? await contentOf(id) })
const seen = async (id: PostId) => (await loadPost(await as(t.house, principal), id))?.opinion
const entries = async (id: PostId) => (await entriesAbout((await asSystem(t.house)).db, { kind: 'post', id })).filter((one) => one.event.startsWith('post.opinion'))
const waiting = async (id: PostId) => {
  const { rows } = await t.house.database.execute(`select data from pgboss.job where name = 'publishing.ask-second-opinion' and data->>'postId' = '${id}'`)
  return rows.length
}

const plain = 'Mia Torres sings at 7 p.m., and Owen drums. Call the school office at 405-555-0147 or write to band@test.example.'

test('a post that is sent is asked about once, without a name, and its approver reads what came back beside our own check', async () => {
  const id = await sent(plain)
  expect(await waiting(id)).toBe(1)
  expect(await seen(id)).toBeNull()
  await run(id)
  await run(id)
  expect(asked()).toHaveLength(1)
  const opinion = await seen(id)
  expect(opinion).toMatchObject({ kind: 'said', who: expect.stringMatching(/^small-1 at 127\.0\.0\.1:/), findings: [{ rule: 'insult', why: expect.stringMatching(/93 of 100.*Nobody decides by that alone/) }] })
  expect(opinion?.kind === 'said' && opinion.findings[0]?.clauses.length).toBeGreaterThan(0)
  expect((await loadPost(await as(t.house, principal), id))?.findings.map(({ rule }) => rule)).not.toContain('insult')
})

test('of all that left the district, no byte tells who anybody is', async () => {
  await run(await sent(plain))
  const { wire, body } = asked()[0]!
  expect(JSON.parse(body)).toEqual({ model: 'small-1', input: 'Concert\n[student] sings at 7 p.m., and [name] drums. Call the school office at [number] or write to [email].' })
  for (const secret of ['mia', 'torres', 'owen', '0147', 'band@', 'lincoln', 'whitfield']) expect(wire.toLowerCase()).not.toContain(secret)
})

test('the ledger says that it was asked, before, and what came back, after, and holds no word of the post', async () => {
  const id = await sent(plain)
  await run(id)
  const content = await contentOf(id)
  const [first, second, ...more] = await entries(id)
  expect(more).toEqual([])
  expect(first).toMatchObject({ event: 'post.opinion-asked', actor: { kind: 'system' }, details: { content, who: expect.stringContaining('small-1') } })
  expect(second).toMatchObject({ event: 'post.opinion-came', details: { content, scores: { harassment: 93, sexual: 1 } } })
  expect(JSON.stringify([first, second])).not.toMatch(/concert|mia|sk-secret/i)
})

test('it decides nothing: the post is approved as it would be, and nothing of it is changed', async () => {
  server.answers(moderated({ 'hate': 1, 'harassment': 1, 'harassment/threatening': 1, 'sexual': 1 }))
  const id = await sent(plain)
  const was = await getPost((await asSystem(t.house)).db, id)
  await run(id)
  expect(await getPost((await asSystem(t.house)).db, id)).toEqual(was)
  expect((await approvePost(await as(t.house, principal), id, await contentOf(id))).kind).toBe('on-its-way')
})

describe('nobody is asked', () => {
  test('when the district has it off, which is how it begins', async () => {
    await setting('off')
    const id = await sent(plain)
    await run(id)
    expect([await waiting(id), asked().length, await seen(id)]).toEqual([0, 0, null])
  })

  test('when the installation names no program', async () => {
    const found = (await findDistrict(t.house.database.db, district))!
    const app = enter({ ...t.house, secondOpinion: null }, found, { kind: 'system', district })
    const id = await sent(plain)
    await askSecondOpinionJob.run(app, { postId: id, content: await contentOf(id) })
    expect(asked()).toEqual([])
  })

  test('about a post that was taken back, or changed since', async () => {
    const id = await sent(plain)
    const content = await contentOf(id)
    await run(id, 'another')
    await recallPost(await as(t.house, writer), id)
    await run(id, content)
    expect([asked().length, await entries(id)]).toEqual([0, []])
  })

  test('while its page is read', async () => {
    const id = await sent(plain)
    for (let time = 0; time < 3; time++) await seen(id)
    expect(asked()).toEqual([])
  })

  test('when no roster tells which names are students’: it says so, and that nothing was sent', async () => {
    const id = await sent(plain)
    await t.house.database.execute('truncate students cascade')
    t.house.rosters.forget(district)
    await run(id)
    expect([asked().length, await seen(id)]).toMatchObject([0, { kind: 'silent', why: expect.stringMatching(/no roster, so nothing was sent/) }])
    expect((await entries(id)).map(({ event, details }) => ({ event, details }))).toMatchObject([{ event: 'post.opinion-came', details: { silent: 'names-not-known' } }])
  })
})

test('a program that does not answer is said to the approver in words, and kept', async () => {
  server.answers(json({ error: 'sk-secret is wrong' }, 401))
  const id = await sent(plain)
  await run(id)
  expect(await seen(id)).toMatchObject({ kind: 'silent', why: 'the program did not accept the district’s key, or none was given.' })
  expect((await entries(id)).at(-1)).toMatchObject({ details: { silent: 'not-let-in' } })
})

test('two workers at once ask once; a question that a process left behind is asked again', async () => {
  const id = await sent(plain)
  await Promise.all([run(id), run(id), run(id)])
  expect(asked()).toHaveLength(1)
  const db = t.house.database.db
  await db.update(secondOpinions).set({ said: null })
  await run(id)
  expect([asked().length, await seen(id)]).toEqual([1, { kind: 'asking' }])
  t.at('2026-10-05T15:10:00Z')
  expect(await seen(id)).toMatchObject({ kind: 'silent', why: expect.stringContaining('did not arrive') })
  await run(id)
  expect(asked()).toHaveLength(2)
  expect((await opinionOf((await asSystem(t.house)).db, id, await contentOf(id)))?.said).toMatchObject({ kind: 'said' })
})
