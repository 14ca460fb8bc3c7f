import { and, eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { emptyTables, testHouse } from '#src/app/testing.ts'
import type { TestHouse } from '#src/app/testing.ts'
import type { PostId } from '#src/kit/ids.ts'
import { entriesAbout } from '#src/ledger/index.ts'
import { connectPresence } from '#src/presences/index.ts'
import { approvePost } from '#src/publishing/approve-post.ts'
import { aDistrict, as, asSystem, band, communications, district, principal, writer } from '#src/publishing/fixtures.ts'
import { publishPost } from '#src/publishing/jobs/publish-post.ts'
import { saveDraft } from '#src/publishing/save-draft.ts'
import { startPost } from '#src/publishing/start-post.ts'
import { getPost, getWholePost } from '#src/publishing/store.ts'
import { submitPost } from '#src/publishing/submit-post.ts'
import { posts } from '#src/publishing/tables.ts'
import { faultProxy } from '../contract/fault-proxy.ts'
import type { Fault, FaultProxy } from '../contract/fault-proxy.ts'
import { recordsOf } from '../e2e/records.ts'
import { startAtproto } from '../networks/atproto/network.ts'

// The whole way of a post to a real AT Protocol server that is down, slow, broken or busy at the
// worst moment: whatever happened, it ends published, and one record is there.

const network = await startAtproto()
const pds = 'skipped' in network ? null : network
afterAll(async () => { await pds?.stop() })

const RECORD = /putRecord/

describe.skipIf(pds === null)(`publishing to a real server in trouble${'skipped' in network ? ` (skipped: ${network.skipped})` : ''}`, () => {
  let t: TestHouse
  let proxy: FaultProxy
  let did: string
  let n = 0
  let minutes = 0
  beforeAll(async () => { t = await testHouse() })
  afterAll(() => t.close())
  beforeEach(async () => {
    await emptyTables(t.house.database)
    await aDistrict(t.house, ['bluesky'])
    proxy = await faultProxy(pds!.url)
    const account = await pds!.createAccount(`trouble${++n}.test`)
    did = account.did
    expect(await connectPresence(await as(t.house, communications), band, account.appPassword, { handle: account.handle, service: proxy.url, openDeliveries: 0 })).toMatchObject({ kind: 'connected' })
  })
  afterEach(() => proxy.close())

  /** A post that is approved and on its way. */
  async function onItsWay(words: string): Promise<PostId> {
    const dana = await as(t.house, writer)
    const started = await startPost(dana, band)
    if (started.kind !== 'started') throw new Error(started.kind)
    await saveDraft(dana, started.id, 1, { title: '', words, language: 'en', presences: [band], goOutAt: null })
    expect((await submitPost(dana, started.id)).kind).toBe('sent-for-approval')
    const okafor = await as(t.house, principal)
    expect(await approvePost(okafor, started.id, (await getPost(okafor.db, started.id))!.contentHash)).toEqual({ kind: 'on-its-way' })
    return started.id
  }
  /** The job as the queue runs it: the next time only after the pause that the last trouble asked for. */
  const run = async (id: PostId) => {
    minutes += 15
    t.at(new Date(Date.UTC(2026, 9, 5, 15, minutes)).toISOString())
    return publishPost.run(await asSystem(t.house), { postId: id })
  }
  const delivery = async (id: PostId) => (await getWholePost((await asSystem(t.house)).db, id))!.deliveries[0]!
  const events = async (id: PostId) => (await entriesAbout((await asSystem(t.house)).db, { kind: 'post', id })).map((one) => one.event)
  const out = async (words: string) => (await recordsOf(pds!.url, did)).filter((one) => one.value.text === words).map((one) => one.uri)
  const endsPublishedOnce = async (id: PostId, words: string) => {
    const { state, ref } = await delivery(id)
    expect({ state, post: (await getPost((await asSystem(t.house)).db, id))?.state, out: await out(words) }).toEqual({ state: 'published', post: 'published', out: [ref] })
    // Once more, as after a job that was sent twice: nothing new happens.
    await run(id)
    expect(await out(words)).toHaveLength(1)
  }

  test('down: nothing is sent, the writer reads why, and it goes out once the server is there again', async () => {
    const words = 'Rehearsal on Monday at 4 p.m. in the gym.'
    const id = await onItsWay(words)
    proxy.down()
    await run(id)
    expect(await delivery(id)).toMatchObject({ state: 'failed', attempts: 1, reason: expect.stringMatching(/could not be reached/i) })
    expect((await getPost((await asSystem(t.house)).db, id))?.state).toBe('scheduled')
    await proxy.up()
    await run(id)
    await endsPublishedOnce(id, words)
    expect(await events(id)).toEqual(expect.arrayContaining(['post.failed', 'post.delivered', 'post.published']))
  })

  test.each<[Fault, 'unknown' | 'failed', number, string]>([
    ['server-error', 'unknown', 0, 'post.delivered'],
    ['server-error-after', 'unknown', 1, 'post.resolved'],
    ['rate-limited', 'failed', 0, 'post.delivered'],
    ['cut-before', 'unknown', 0, 'post.delivered'],
    ['cut-after-send', 'unknown', 1, 'post.resolved'],
    ['cut-mid-answer', 'unknown', 1, 'post.resolved'],
    ['page', 'unknown', 0, 'post.delivered'],
    ['slow', 'unknown', 1, 'post.resolved'],
  ])('%s: %s, %i out there at that moment, resolved by looking', async (fault, state, there, last) => {
    const words = `Rehearsal with trouble (${fault}) on Monday at 4 p.m. in the gym.`
    const id = await onItsWay(words)
    void proxy.next(RECORD, fault)
    await run(id)
    expect(await delivery(id)).toMatchObject({ state, reason: expect.any(String) })
    expect(await out(words)).toHaveLength(there)
    await run(id)
    await endsPublishedOnce(id, words)
    const all = await events(id)
    expect(all).toContain(last)
    expect(all.filter((event) => event === 'post.published')).toHaveLength(1)
  }, 60_000)

  test('unknown, and the server is down when we look: it stays unknown, and nothing is posted a second time', async () => {
    const words = 'Rehearsal on Tuesday at 4 p.m. in the gym.'
    const id = await onItsWay(words)
    void proxy.next(RECORD, 'cut-after-send')
    await run(id)
    proxy.down()
    await run(id)
    expect((await delivery(id)).state).toBe('unknown')
    await proxy.up()
    await run(id)
    await endsPublishedOnce(id, words)
  })

  test('by the workers themselves, without anybody: the answer is lost, they look, and it ends published, once', async () => {
    await t.close()
    t = await testHouse({ work: true, at: new Date().toISOString() })
    await aDistrict(t.house, ['bluesky'])
    const account = await pds!.createAccount('workers.test')
    did = account.did
    expect(await connectPresence(await as(t.house, communications), band, account.appPassword, { handle: account.handle, service: proxy.url, openDeliveries: 0 })).toMatchObject({ kind: 'connected' })
    const words = 'Rehearsal on Wednesday at 4 p.m. in the gym.'
    void proxy.next(RECORD, 'cut-after-send')
    const id = await onItsWay(words)
    const published = async () => {
      t.at(new Date().toISOString())
      return (await t.house.database.db.select({ id: posts.id }).from(posts).where(and(eq(posts.districtId, district), eq(posts.id, id), eq(posts.state, 'published')))).length
    }
    await expect.poll(published, { timeout: 60_000, interval: 250 }).toBe(1)
    expect(await out(words)).toHaveLength(1)
    expect(await events(id)).toEqual(expect.arrayContaining(['post.unknown', 'post.resolved', 'post.published']))
  }, 90_000)
})
