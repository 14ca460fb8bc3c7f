import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { bluesky } from '#src/platforms/bluesky/bluesky.ts'
import { recordKey } from '#src/platforms/bluesky/tid.ts'
import type { Account, PublishOutcome } from '#src/platforms/platform.ts'
import { aPost, anAccount, onePixel, platformContract, troubles } from '#src/platforms/platform.contract.ts'
import { startAtproto } from '../networks/atproto/network.ts'
import type { Atproto } from '../networks/atproto/network.ts'
import { faultProxy } from './fault-proxy.ts'
import type { Fault, FaultProxy } from './fault-proxy.ts'

// The Bluesky adapter against a real AT Protocol server. Troubles come from a proxy between the
// two, so that what the server holds afterwards is what a real one would hold.

const network = await startAtproto({ rateLimits: true })
const skipped = 'skipped' in network ? network.skipped : null
const real: Atproto | null = 'skipped' in network ? null : network
afterAll(async () => { await real?.stop() })

const CHANGES = /putRecord|deleteRecord/

let accounts = 0
async function newAccount(proxy: FaultProxy): Promise<Account & { readonly did: string; readonly secret: string }> {
  if (real === null) throw new Error('no server')
  const { handle, did, appPassword } = await real.createAccount(`band${++accounts}.test`)
  return { ...anAccount({ handle, service: proxy.url }), secret: appPassword, did }
}

const listed = z.object({ records: z.array(z.object({
  uri: z.string(),
  value: z.looseObject({
    text: z.string(),
    embed: z.object({ images: z.array(z.object({ alt: z.string(), image: z.object({ ref: z.object({ $link: z.string() }) }), aspectRatio: z.object({ width: z.number(), height: z.number() }).optional() })) }).optional(),
  }),
})) })

/** Every post of an account, asked of the server itself. */
async function records(did: string) {
  const query = new URLSearchParams({ repo: did, collection: 'app.bsky.feed.post', limit: '100' })
  const answer = await fetch(`${real?.url}/xrpc/com.atproto.repo.listRecords?${query}`)
  return listed.parse(await answer.json()).records
}

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const open = () => bluesky({ reach: { loopback: true, privateHosts: [] }, now: () => new Date() })
const patience = () => AbortSignal.timeout(15_000)

platformContract({
  name: 'Bluesky on a real AT Protocol server', troubles, skipped,
  async open() {
    const proxy = await faultProxy(real?.url ?? '')
    const account = await newAccount(proxy)
    return {
      platform: open(), account, refused: { ...account, secret: 'abcd-efgh-ijkl-mnop' },
      posts: async () => (await records(account.did)).map(({ uri, value }) => ({ ref: uri, text: value.text, alts: value.embed?.images.map(({ alt }) => alt) ?? [] })),
      async cause(trouble) { await (trouble === 'down' ? proxy.down() : proxy.next(CHANGES, trouble)) },
      calm: () => proxy.up(),
      close: () => proxy.close(),
    }
  },
})

describe.skipIf(real === null)('Bluesky on a real AT Protocol server, beyond the contract', () => {
  let proxy: FaultProxy
  let account: Awaited<ReturnType<typeof newAccount>>
  let platform: ReturnType<typeof open>
  beforeAll(async () => {
    proxy = await faultProxy(real?.url ?? '')
    account = await newAccount(proxy)
    platform = open()
  })
  afterAll(() => proxy.close())

  const publish = (post = aPost(), signal = patience()) => platform.publish(account, post, signal)
  const withText = async (text: string) => (await records(account.did)).filter(({ value }) => value.text === text)

  test('the record: its place, facets by bytes, language, moment, picture with shape, bytes kept', async () => {
    const post = aPost({ text: '¡Mañana! #Banda https://example.org', language: 'es', images: [{ ...onePixel, width: 640, height: 480 }] })
    expect(await publish(post)).toMatchObject({ kind: 'published', ref: `at://${account.did}/app.bsky.feed.post/${recordKey(post)}`, url: null })
    const [found] = await withText(post.text)
    expect(found?.value).toMatchObject({
      langs: ['es'], createdAt: post.createdAt.toISOString(),
      facets: [
        { index: { byteStart: 11, byteEnd: 17 }, features: [{ $type: 'app.bsky.richtext.facet#tag', tag: 'Banda' }] },
        { index: { byteStart: 18, byteEnd: 37 }, features: [{ $type: 'app.bsky.richtext.facet#link', uri: 'https://example.org' }] },
      ],
    })
    const [image] = found?.value.embed?.images ?? []
    expect(image?.aspectRatio).toEqual({ width: 640, height: 480 })
    const blob = await fetch(`${real?.url}/xrpc/com.atproto.sync.getBlob?${new URLSearchParams({ did: account.did, cid: image?.image.ref.$link ?? '' })}`)
    expect(sha(await blob.bytes())).toBe(sha(onePixel.bytes))
  })

  test('the server itself refuses 301 characters: our limit is its limit', async () => {
    const { accessJwt } = await (await fetch(`${real?.url}/xrpc/com.atproto.server.createSession`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ identifier: account.handle, password: account.secret }),
    })).json() as { accessJwt: string }
    const put = (text: string) => fetch(`${real?.url}/xrpc/com.atproto.repo.putRecord`, {
      method: 'POST', headers: { 'content-type': 'application/json', 'authorization': `Bearer ${accessJwt}` },
      body: JSON.stringify({ repo: account.did, collection: 'app.bsky.feed.post', rkey: recordKey(aPost()), record: { $type: 'app.bsky.feed.post', text, createdAt: new Date().toISOString() } }),
    })
    const family = '👩‍👩‍👧'
    expect([(await put(family.repeat(100))).status, (await put('ä'.repeat(300))).status, (await put('ä'.repeat(301))).status]).toEqual([200, 200, 400])
  })

  test('verify: the password has to be that of the name on the register, not of whatever the server lets in by', async () => {
    expect(await platform.verify?.({ ...account, handle: account.handle.toUpperCase() }, patience())).toEqual({ kind: 'ok' })
    expect(await platform.verify?.({ ...account, handle: account.did }, patience())).toMatchObject({ kind: 'failed', again: false, reason: expect.stringContaining('another name') })
    const before = proxy.seen.length
    await platform.verify?.(account, patience())
    expect(proxy.seen.slice(before).filter((line) => line.includes('createSession'))).toHaveLength(1)
  })

  test('one sign-in serves many posts, and a sign-in that ended is renewed within the same post', async () => {
    const fresh = open()
    const before = proxy.seen.length
    for (let n = 0; n < 3; n++) expect(await fresh.publish(account, aPost(), patience())).toMatchObject({ kind: 'published' })
    expect(proxy.seen.slice(before).filter((line) => line.includes('createSession'))).toHaveLength(1)
    void proxy.next(/putRecord/, 'signed-out')
    expect(await fresh.publish(account, aPost(), patience())).toMatchObject({ kind: 'published' })
    expect(proxy.seen.slice(before).filter((line) => line.includes('createSession'))).toHaveLength(2)
  })

  test('the server\'s own limit on sign-ins: failed, again, after the time that it names', async () => {
    const nobody = { ...account, handle: 'nobody.test' }
    let last: PublishOutcome
    let tries = 0
    do last = await platform.publish(nobody, aPost(), patience()); while (last.kind === 'failed' && !last.again && ++tries < 60)
    expect(tries).toBe(30)
    expect(last).toMatchObject({ kind: 'failed', again: true })
    if (last.kind !== 'failed') return
    expect(last.afterSeconds).toBeGreaterThan(0)
    expect(last.afterSeconds).toBeLessThanOrEqual(300)
  })

  test.each<[Fault, 'published' | 'unknown' | 'failed', number]>([
    ['server-error', 'unknown', 0],
    ['server-error-after', 'unknown', 1],
    ['cut-before', 'unknown', 0],
    ['cut-after-send', 'unknown', 1],
    ['cut-mid-answer', 'unknown', 1],
    ['page', 'unknown', 0],
    ['rate-limited', 'failed', 0],
  ])('invariant 9: %s at the record: %s; a look agrees with the server, and trying again leaves exactly one record', async (fault, kind, there) => {
    const post = aPost()
    void proxy.next(/putRecord/, fault)
    expect((await publish(post)).kind).toBe(kind)
    expect(await withText(post.text)).toHaveLength(there)
    expect((await platform.look(account, post, patience())).kind).toBe(there === 1 ? 'found' : 'absent')
    expect((await publish(post)).kind).toBe('published')
    expect(await withText(post.text)).toHaveLength(1)
  })

  test.each<[Fault, string]>([['server-error', 'uploadBlob'], ['cut-after-send', 'uploadBlob'], ['page', 'uploadBlob'], ['server-error', 'createSession'], ['cut-before', 'createSession']])(
    '%s at %s, before the record: failed, again, and nothing out there', async (fault, method) => {
      const post = aPost({ images: [onePixel] })
      const fresh = open()
      void proxy.next(new RegExp(method), fault)
      expect(await fresh.publish(account, post, patience())).toMatchObject({ kind: 'failed', again: true, reason: expect.stringContaining('Nothing was posted.') })
      expect(await withText(post.text)).toEqual([])
      expect(await fresh.publish(account, post, patience())).toMatchObject({ kind: 'published' })
    })

  test.each<Fault>(['server-error', 'cut-before', 'page', 'rate-limited'])('a look that meets %s cannot tell, and never says absent', async (fault) => {
    const post = aPost()
    await publish(post)
    void proxy.next(/getRecord/, fault)
    expect((await platform.look(account, post, patience())).kind).toBe('cannot-tell')
    expect((await platform.look(account, post, patience())).kind).toBe('found')
  })

  test('a server that sends us elsewhere is not followed, and gets no password there', async () => {
    void proxy.next(/putRecord/, 'redirect')
    const post = aPost()
    expect(await publish(post)).toMatchObject({ kind: 'failed', again: false, reason: expect.stringContaining('another address') })
    expect(await withText(post.text)).toEqual([])
  })

  test('another post at the same place is never written over', async () => {
    const post = aPost()
    await publish(post)
    const outcome = await publish({ ...post, text: `Something else ${randomUUID()}` })
    expect(outcome).toMatchObject({ kind: 'failed', again: false, reason: expect.stringContaining('Another post already stands') })
    expect(await withText(post.text)).toHaveLength(1)
  })

  test('a repeat whose picture came out different is still the same post', async () => {
    const post = aPost({ images: [onePixel] })
    const first = await publish(post)
    const padded = Buffer.concat([onePixel.bytes, Buffer.from([0])])
    expect(await publish({ ...post, images: [{ ...onePixel, bytes: padded }] })).toEqual(first)
    expect(await withText(post.text)).toHaveLength(1)
  })

  test('an account without a password, or at an address that is none, fails for good', async () => {
    expect(await platform.publish({ ...account, secret: null }, aPost(), patience())).toMatchObject({ kind: 'failed', again: false, reason: expect.stringContaining('is not connected') })
    for (const service of ['http://example.org', 'https://10.0.0.1', 'ftp://example.org', 'nonsense']) {
      expect(await platform.publish({ ...account, service }, aPost(), patience()), service).toMatchObject({ kind: 'failed', again: false })
    }
    expect(await bluesky({ reach: { loopback: false, privateHosts: [] }, now: () => new Date() }).publish(account, aPost(), patience())).toMatchObject({ kind: 'failed', again: false })
  })
})
