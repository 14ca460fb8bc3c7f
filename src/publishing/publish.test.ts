import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { emptyTables, testHouse } from '#src/app/testing.ts'
import type { TestHouse } from '#src/app/testing.ts'
import type { ContentHash, PostId } from '#src/kit/ids.ts'
import { entriesAbout } from '#src/ledger/index.ts'
import { fakePlatform } from '#src/platforms/fake/fake.ts'
import type { Fake } from '#src/platforms/fake/fake.ts'
import { answerReleases } from '#src/releases/index.ts'
import { addAsset } from './add-asset.ts'
import { confirmFinding, overrideFinding } from './answer-finding.ts'
import { approvePost } from './approve-post.ts'
import { askedToComeDown } from './asked-to-come-down.ts'
import { describeAsset, showPerson } from './describe-asset.ts'
import { aDistrict, as, asGuardian, asSystem, band, communications, mia, owen, principal, writer } from './fixtures.ts'
import { publishPost } from './jobs/publish-post.ts'
import { sweepDuePosts } from './jobs/sweep-due-posts.ts'
import { recallPost, returnPost } from './return-post.ts'
import { saveDraft } from './save-draft.ts'
import { startPost } from './start-post.ts'
import { getPost, getWholePost } from './store.ts'
import { submitPost } from './submit-post.ts'
import { takeDown } from './take-down.ts'
import sharp from 'sharp'

let t: TestHouse
let fake: Fake
let other: Fake
beforeAll(async () => {
  t = await testHouse({ platforms: () => ({ get fake() { return fake.platform }, get other() { return other.platform } }) })
})
afterAll(() => t.close())
beforeEach(async () => {
  fake = fakePlatform()
  other = fakePlatform('other')
  t.at('2026-10-05T15:00:00Z')
  await emptyTables(t.house.database)
  await aDistrict(t.house, ['fake', 'other'])
})

/** A draft of the writer's with these words. */
async function aDraft(words: string): Promise<PostId> {
  const app = await as(t.house, writer)
  const started = await startPost(app, band)
  if (started.kind !== 'started') throw new Error(started.kind)
  await write(started.id, words)
  return started.id
}

async function write(id: PostId, words: string, presences: readonly string[] = [band], who = writer) {
  const app = await as(t.house, who)
  const { version } = (await getPost(app.db, id))!
  return saveDraft(app, id, version, { title: 'Concert', words, language: 'en', presences: [...presences], goOutAt: null })
}

async function aPicture(id: PostId) {
  const bytes = new Uint8Array(await sharp({ create: { width: 64, height: 48, channels: 3, background: '#369' } }).jpeg().toBuffer())
  const app = await as(t.house, writer)
  const added = await addAsset(app, id, bytes)
  if (added.kind !== 'added') throw new Error(JSON.stringify(added))
  await describeAsset(app, id, added.id, { alt: 'A drummer on a stage in the school gym.', rights: 'own', credit: null, visibleText: null, logo: false })
  return added.id
}

const hashOf = async (id: PostId): Promise<ContentHash> => (await getPost((await as(t.house, writer)).db, id))!.contentHash
const stateOf = async (id: PostId) => (await getPost((await as(t.house, writer)).db, id))?.state
const submit = async (id: PostId) => submitPost(await as(t.house, writer), id)
const approve = async (id: PostId) => approvePost(await as(t.house, principal), id, await hashOf(id))
const run = async (id: PostId) => publishPost.run(await asSystem(t.house), { postId: id })
const goOut = async (id: PostId) => {
  expect((await submit(id)).kind).toBe('sent-for-approval')
  expect((await approve(id)).kind).toBe('on-its-way')
  await run(id)
}
const words = 'The winter concert is December 12 at 7 p.m. in the gym.'

describe('invariant 1: block never, approve only with that approval', () => {
  test('from draft to published, once, with a ledger entry for each step', async () => {
    const id = await aDraft(words)
    await goOut(id)
    expect(await stateOf(id)).toBe('published')
    expect(fake.posts().map((one) => one.post.text)).toEqual([words])
    const events = (await entriesAbout((await as(t.house, writer)).db, { kind: 'post', id })).map((one) => one.event)
    expect(events).toEqual(['post.drafted', 'post.submitted', 'post.approved', 'post.scheduled', 'post.delivered', 'post.published'])
  })

  test('CRS-B5: a post that takes a side cannot be sent, and says why', async () => {
    const id = await aDraft('Vote yes on Measure 12 so that music stays in our schools!')
    const result = await submit(id)
    expect(result.kind).toBe('cannot-go')
    expect(result.kind === 'cannot-go' && result.review.readiness.blocking[0]?.clauses.map((one) => one.id)).toContain('CRS-B5')
    expect(await stateOf(id)).toBe('draft')
  })

  test('nobody approves their own post, whatever their role', async () => {
    const id = await aDraft(words)
    await submit(id)
    const own = await approvePost(await as(t.house, writer), id, await hashOf(id))
    expect(own.kind).toBe('own-post')
    expect(await stateOf(id)).toBe('in-review')
  })

  test('an approval is of exactly what was seen: a later change voids it', async () => {
    const id = await aDraft(words)
    await submit(id)
    const seen = await hashOf(id)
    await write(id, `${words} Bring a friend.`)
    expect(await stateOf(id)).toBe('draft')
    expect((await approvePost(await as(t.house, principal), id, seen)).kind).toBe('changed-since-seen')
    await submit(id)
    await approve(id)
    await write(id, `${words} Bring two friends.`)
    await run(id)
    expect(fake.posts()).toEqual([])
    expect(await stateOf(id)).toBe('draft')
  })

  test('a hash that never was approved is not published even when the state says so', async () => {
    const id = await aDraft(words)
    const app = await as(t.house, writer)
    await t.house.database.execute(`update posts set state = 'scheduled' where id = '${id}'`)
    await run(id)
    expect(fake.posts()).toEqual([])
    expect((await getPost(app.db, id))?.returnedNote).toContain('no approval')
  })

  test('a save on an older version is refused and nothing is overwritten', async () => {
    const id = await aDraft(words)
    const app = await as(t.house, writer)
    const { version } = (await getPost(app.db, id))!
    const save = (text: string) => saveDraft(app, id, version, { title: 'Concert', words: text, language: 'en', presences: [band], goOutAt: null })
    expect((await save('first')).kind).toBe('saved')
    expect((await save('second')).kind).toBe('changed-since')
    expect((await getPost(app.db, id))?.words).toBe('first')
  })

  test('an hour that passed while it waited does not publish it late by itself', async () => {
    const id = await aDraft(words)
    const app = await as(t.house, writer)
    const { version } = (await getPost(app.db, id))!
    await saveDraft(app, id, version, { title: 'Concert', words, language: 'en', presences: [band], goOutAt: new Date('2026-10-06T12:00:00Z') })
    await submit(id)
    t.at('2026-10-07T12:00:00Z')
    expect((await approve(id)).kind).toBe('approved-late')
    await run(id)
    expect(fake.posts()).toEqual([])
  })

  test('sent back with a reason, taken back before it goes out', async () => {
    const id = await aDraft(words)
    await submit(id)
    expect((await returnPost(await as(t.house, principal), id, '  ')).kind).toBe('needs-reason')
    expect((await returnPost(await as(t.house, principal), id, 'Which gym?')).kind).toBe('returned')
    await submit(id)
    await approve(id)
    expect((await recallPost(await as(t.house, writer), id)).kind).toBe('returned')
    await run(id)
    expect(fake.posts()).toEqual([])
  })
})

describe('invariant 2: no student without a release on the day', () => {
  test('CRS-B6: a picture of an unreleased student blocks; of a released one goes out with its description', async () => {
    const id = await aDraft(words)
    const asset = await aPicture(id)
    const app = await as(t.house, writer)
    await showPerson(app, id, asset, { student: owen })
    expect((await submit(id)).kind).toBe('cannot-go')
    const whole = (await getWholePost(app.db, id))!
    await t.house.database.execute(`delete from depictions where asset_id = '${asset}'`)
    expect(whole.assets[0]?.people).toHaveLength(1)
    await showPerson(app, id, asset, { student: mia })
    await goOut(id)
    expect(fake.posts()[0]?.post.images[0]?.alt).toBe('A drummer on a stage in the school gym.')
  })

  test('nobody decides against a missing release, communications neither', async () => {
    const id = await aDraft(words)
    await showPerson(await as(t.house, writer), id, await aPicture(id), { student: owen })
    const denied = await overrideFinding(await as(t.house, communications), id, `student-release:person:${owen}`, await hashOf(id), 'It is urgent')
    expect(denied.kind).toBe('no-such-finding')
  })

  test('a release taken back between approval and the hour stops the post', async () => {
    const id = await aDraft(words)
    await showPerson(await as(t.house, writer), id, await aPicture(id), { student: mia })
    await submit(id)
    await approve(id)
    await answerReleases(await asGuardian(t.house), mia, { 'district-social-media': 'no' })
    await run(id)
    expect(fake.posts()).toEqual([])
    expect((await getPost((await as(t.house, writer)).db, id))?.returnedNote).toContain('withdrawn')
  })

  test('a withdrawal opens a take-down for every published post that shows the student, at once', async () => {
    const id = await aDraft(words)
    await showPerson(await as(t.house, writer), id, await aPicture(id), { student: mia })
    await goOut(id)
    expect(await askedToComeDown(await as(t.house, writer))).toEqual([])
    await answerReleases(await asGuardian(t.house), mia, { 'district-social-media': 'no' })
    expect((await askedToComeDown(await as(t.house, writer))).map((one) => [one.postId, one.because.kind])).toEqual([[id, 'withdrawn']])
    expect((await takeDown(await as(t.house, writer), id, 'The family took the release back')).kind).toBe('taken-down')
    expect(fake.posts()).toEqual([])
    expect(await askedToComeDown(await as(t.house, writer))).toEqual([])
  })
})

describe('invariant 9: a retried job never publishes twice', () => {
  test.each(['down', 'rate-limited', 'server-error', 'cut', 'cut-after-send'] as const)('after trouble of the kind "%s" it goes out once', async (trouble) => {
    const id = await aDraft(words)
    await submit(id)
    await approve(id)
    void fake.next(trouble)
    await run(id)
    for (let hour = 0; hour < 3; hour += 1) {
      t.at(`2026-10-05T${17 + hour}:00:00Z`)
      await run(id)
    }
    expect(fake.posts()).toHaveLength(1)
    expect(await stateOf(id)).toBe('published')
  })

  test('two workers on one post at once publish it once', async () => {
    const id = await aDraft(words)
    await submit(id)
    await approve(id)
    await Promise.all([run(id), run(id), run(id)])
    expect(fake.posts()).toHaveLength(1)
  })

  test('a process that ended while the platform had it looks first', async () => {
    const id = await aDraft(words)
    await submit(id)
    await approve(id)
    await run(id)
    await t.house.database.execute(`update deliveries set state = 'publishing', published_at = null, ref = null, attempted_at = '2026-10-05T14:00:00Z' where post_id = '${id}'`)
    await t.house.database.execute(`update posts set state = 'scheduled' where id = '${id}'`)
    t.at('2026-10-05T16:00:00Z')
    await run(id)
    expect(fake.attempts()).toBe(1)
    expect(await stateOf(id)).toBe('published')
  })

  test('a process that ended between the last place and the post is found by the sweep', async () => {
    const id = await aDraft(words)
    await submit(id)
    await approve(id)
    await run(id)
    await t.house.database.execute(`update posts set state = 'scheduled', published_at = null where id = '${id}'`)
    expect(await sweepDuePosts(await asSystem(t.house))).toBe(1)
    await run(id)
    expect(await stateOf(id)).toBe('published')
    expect(await sweepDuePosts(await asSystem(t.house))).toBe(0)
    await t.house.database.execute(`update posts set state = 'scheduled' where id = '${id}'`)
    await t.house.database.execute(`update deliveries set state = 'failed', next_at = null where post_id = '${id}'`)
    expect(await sweepDuePosts(await asSystem(t.house))).toBe(1)
    await run(id)
    expect(await stateOf(id)).toBe('approved')
    expect(fake.posts()).toHaveLength(1)
  })

  test('a refused password fails in words, keeps the approval, and can be tried again', async () => {
    const id = await aDraft(words)
    await submit(id)
    await approve(id)
    void fake.next('refused')
    await run(id)
    const whole = await getWholePost((await as(t.house, writer)).db, id)
    expect(whole?.deliveries[0]).toMatchObject({ state: 'failed', reason: expect.stringContaining('password') })
    expect(whole?.post.state).toBe('approved')
  })
})

test('the writer’s word holds for exactly this content and no other', async () => {
  const id = await aDraft('Apparently bus 14 is cancelled tomorrow.')
  const first = await submit(id)
  if (first.kind !== 'needs-you') return expect(first.kind).toBe('needs-you')
  const finding = first.review.readiness.unconfirmed[0]!
  const { findingKey } = await import('./rules/finding-key.ts')
  for (const one of first.review.readiness.unconfirmed) expect((await confirmFinding(await as(t.house, writer), id, findingKey(one), await hashOf(id))).kind).toBe('answered')
  expect((await confirmFinding(await as(t.house, writer), id, findingKey(finding), 'another' as ContentHash)).kind).toBe('changed-since-seen')
  expect((await submit(id)).kind).toBe('sent-for-approval')
  await write(id, 'Apparently bus 15 is cancelled tomorrow.')
  expect((await submit(id)).kind).toBe('needs-you')
})

const both = [band, 'band-other']
const later = async (id: PostId, at: string) => { t.at(at); await run(id) }

describe('what goes out is what was judged and approved', () => {
  test('CRS-B5: a title and a credit are judged as the words are', async () => {
    const id = await aDraft(words)
    const app = await as(t.house, writer)
    const { version } = (await getPost(app.db, id))!
    await saveDraft(app, id, version, { title: 'Vote yes on Measure 12!', words, language: 'en', presences: [band], goOutAt: null })
    expect((await submit(id)).kind).toBe('cannot-go')
    await write(id, words)
    const asset = await aPicture(id)
    await describeAsset(app, id, asset, { alt: 'A drum.', rights: 'own', credit: 'Vote yes on Measure 12!', visibleText: null, logo: false })
    expect((await submit(id)).kind).toBe('cannot-go')
  })

  test('nobody approves words that they changed or sent, communications neither', async () => {
    const id = await aDraft(words)
    await write(id, `${words} Come early.`, [band], communications)
    await submit(id)
    expect((await approvePost(await as(t.house, communications), id, await hashOf(id))).kind).toBe('own-post')
    expect((await approve(id)).kind).toBe('on-its-way')
  })

  test('CRS-B4: a logo is approved by communications, as the clause says, not by the principal', async () => {
    const id = await aDraft(words)
    const asset = await aPicture(id)
    const app = await as(t.house, writer)
    await describeAsset(app, id, asset, { alt: 'The district logo on a drum.', rights: 'own', credit: null, visibleText: null, logo: true })
    const { showNobody } = await import('./describe-asset.ts')
    await showNobody(app, id, asset, true)
    expect((await submit(id)).kind).toBe('sent-for-approval')
    expect((await approve(id)).kind).toBe('needs-role')
    expect((await approvePost(await as(t.house, communications), id, await hashOf(id))).kind).toBe('on-its-way')
  })

  test('somebody in a picture whom nobody can name cannot be confirmed away', async () => {
    const id = await aDraft(words)
    const asset = await aPicture(id)
    await showPerson(await as(t.house, writer), id, asset, { unknown: true })
    const result = await submit(id)
    if (result.kind !== 'needs-you') return expect(result.kind).toBe('needs-you')
    const { findingKey } = await import('./rules/finding-key.ts')
    const answers = await Promise.all(result.review.readiness.unconfirmed.map(async (one) => [one.rule, (await confirmFinding(await as(t.house, writer), id, findingKey(one), await hashOf(id))).kind]))
    expect(answers).toContainEqual(['student-release', 'no-such-finding'])
    expect((await submit(id)).kind).toBe('needs-you')
  })

  test('while it may be out somewhere it cannot be changed or taken back', async () => {
    const id = await aDraft(words)
    await submit(id)
    await approve(id)
    void fake.next('cut-after-send')
    await run(id)
    expect((await write(id, 'Other words.')).kind).toBe('under-way')
    expect((await recallPost(await as(t.house, writer), id)).kind).toBe('under-way')
    await later(id, '2026-10-05T16:00:00Z')
    expect(fake.posts().map((one) => one.post.text)).toEqual([words])
    expect(await stateOf(id)).toBe('published')
  })

  test('a release taken back between two places keeps the second without the picture', async () => {
    const id = await aDraft(words)
    await write(id, words, both)
    await showPerson(await as(t.house, writer), id, await aPicture(id), { student: mia })
    await submit(id)
    await approve(id)
    void other.next('down')
    await run(id)
    expect(fake.posts()).toHaveLength(1)
    await answerReleases(await asGuardian(t.house), mia, { 'district-social-media': 'no' })
    await later(id, '2026-10-05T16:00:00Z')
    expect(other.posts()).toEqual([])
    const whole = await getWholePost((await as(t.house, writer)).db, id)
    expect(whole?.deliveries.find((one) => one.presenceId !== band)).toMatchObject({ state: 'failed', nextAt: null, reason: expect.stringContaining('withdrawn') })
  })

  test('a place named twice gets the post once', async () => {
    const id = await aDraft(words)
    await write(id, words, [band, ...both, 'band-other'])
    await goOut(id)
    expect([fake.posts().length, other.posts().length]).toEqual([1, 1])
  })

  test('two saves at once: one stands, the other is told', async () => {
    const id = await aDraft(words)
    const app = await as(t.house, writer)
    const { version } = (await getPost(app.db, id))!
    const save = (text: string) => saveDraft(app, id, version, { title: 'Concert', words: text, language: 'en', presences: both, goOutAt: null })
    const kinds = (await Promise.all([save('one'), save('two'), save('three')])).map((one) => one.kind)
    expect(kinds.toSorted()).toEqual(['changed-since', 'changed-since', 'saved'])
    expect((await getWholePost((await as(t.house, writer)).db, id))?.deliveries).toHaveLength(2)
  })

  test('approving while somebody describes a picture: what goes out is what was approved', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await aDraft(words)
      const asset = await aPicture(id)
      const app = await as(t.house, writer)
      const { showNobody } = await import('./describe-asset.ts')
      await showNobody(app, id, asset, true)
      await submit(id)
      const seen = await hashOf(id)
      await Promise.all([approvePost(await as(t.house, principal), id, seen), describeAsset(app, id, asset, { alt: 'Something else.', rights: 'own', credit: null, visibleText: null, logo: false })])
      await run(id)
      expect(fake.posts().flatMap((one) => one.post.images.map((image) => image.alt))).not.toContain('Something else.')
    }
  })

  test('"not again" is not tried again, and another approval tries it anew', async () => {
    const id = await aDraft(words)
    await write(id, words, both)
    await submit(id)
    await approve(id)
    void other.next('refused')
    await run(id)
    for (let hour = 0; hour < 4; hour += 1) await later(id, `2026-10-05T${16 + hour}:00:00Z`)
    expect(other.attempts()).toBe(1)
  })

  test('an approved post whose hour passed goes out when its writer says so', async () => {
    const id = await aDraft(words)
    const app = await as(t.house, writer)
    const save = async (goOutAt: Date | null) => saveDraft(app, id, (await getPost(app.db, id))!.version, { title: 'Concert', words, language: 'en', presences: [band], goOutAt })
    await save(new Date('2026-10-06T12:00:00Z'))
    await submit(id)
    t.at('2026-10-07T12:00:00Z')
    expect((await approve(id)).kind).toBe('approved-late')
    expect((await submit(id)).kind).toBe('hour-passed')
    await save(null)
    expect((await submit(id)).kind).toBe('scheduled')
    await run(id)
    expect(fake.posts()).toHaveLength(1)
    expect((await entriesAbout(app.db, { kind: 'post', id })).map((one) => one.event)).toContain('post.unscheduled')
  })
})

describe('taking down', () => {
  test('is not done while a place may still show it', async () => {
    const id = await aDraft(words)
    await write(id, words, both)
    await submit(id)
    await approve(id)
    void other.next('cut-after-send')
    await run(id)
    other.always('down')
    expect((await takeDown(await as(t.house, writer), id, 'A mistake')).kind).toBe('partly')
    expect(await stateOf(id)).toBe('published')
    other.always(null)
    expect((await takeDown(await as(t.house, writer), id, 'A mistake')).kind).toBe('taken-down')
    expect([fake.posts().length, other.posts().length]).toEqual([0, 0])
  })

  test('a place that has not had it yet does not get it any more', async () => {
    const id = await aDraft(words)
    await write(id, words, both)
    await submit(id)
    await approve(id)
    void other.next('down')
    await run(id)
    await takeDown(await as(t.house, writer), id, 'A mistake')
    await later(id, '2026-10-05T18:00:00Z')
    expect(other.posts()).toEqual([])
    expect(await stateOf(id)).toBe('taken-down')
  })
})

test('a very long text with thousands of findings is kept back, not broken', async () => {
  const id = await aDraft('Vote yes on Measure 12! You are an idiot. Text me at 555-0147. '.repeat(1500))
  expect(['cannot-go', 'does-not-fit']).toContain((await submit(id)).kind)
})
