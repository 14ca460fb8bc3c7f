import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DistrictId, FileHash, PresenceId } from '#src/kit/ids.ts'
import type { Account, Delivery, Failed, Outgoing, OutgoingImage, Platform, Unknown } from './platform.ts'

/** What can be made to go wrong at the moment of the change itself. */
export const troubles = ['down', 'rate-limited', 'server-error', 'cut-after-send', 'slow'] as const
export type Trouble = (typeof troubles)[number]

/** A post as a reader of the platform finds it. */
interface Seen { readonly ref: string; readonly text: string; readonly alts: readonly string[] }

/** A platform with a server, or a double of one, behind it. */
interface Stage {
  readonly platform: Platform
  readonly account: Account
  /** The same account with a password that the platform refuses; null where it needs none. */
  readonly refused: Account | null
  /** Everything on the account, asked past the adapter. */
  posts(): Promise<readonly Seen[]>
  /** Troubles the next change, once; resolves when the trouble has struck. */
  cause(trouble: Trouble): Promise<void>
  /** Ends a trouble that lasts: a server that was down is up again. */
  calm(): Promise<void>
  close(): Promise<void>
}

export interface Contract {
  readonly name: string
  /** What this stage can make go wrong; the rest is listed as skipped, by name. */
  readonly troubles: readonly Trouble[]
  /** A reason not to run at all, said loudly; null to run. */
  readonly skipped: string | null
  open(): Promise<Stage>
}

/** A picture of one pixel (PNG). */
export const onePixel: OutgoingImage = {
  file: '7c8b24a1f5' as FileHash, type: 'image/png', alt: 'A red dot', width: 1, height: 1,
  bytes: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64'),
}

let seconds = 0
/** A post that no other test made. */
export function aPost(change: Partial<Outgoing> = {}): Outgoing {
  const createdAt = new Date(Date.UTC(2026, 9, 5, 14, 0, seconds++))
  return { key: randomUUID(), title: 'Band concert', text: `Concert on Friday at 7. ${randomUUID()}`, language: 'en', createdAt, images: [], ...change }
}

export const anAccount = (change: Partial<Account>): Account =>
  ({ district: 'd1' as DistrictId, presence: 'p1' as PresenceId, handle: 'band.example', service: null, secret: null, ...change })

const patience = () => AbortSignal.timeout(15_000)

/** What every connected adapter, and the fake, must do. A manual one has nothing of it but by hand. */
export function platformContract(contract: Contract): void {
  const troubled = (trouble: Trouble) => test.skipIf(!contract.troubles.includes(trouble))
  describe.skipIf(contract.skipped !== null)(`${contract.name} keeps the platform contract${contract.skipped === null ? '' : `: SKIPPED, ${contract.skipped}`}`, () => {
    let stage: Stage
    beforeAll(async () => { stage = await contract.open() }, 120_000)
    afterAll(async () => { await stage?.close() })

    const publish = (post: Outgoing, signal = patience(), account = stage.account) => stage.platform.publish(account, post, signal)
    const look = (delivery: Delivery) => stage.platform.look(stage.account, delivery, patience())
    const remove = (delivery: Delivery) => stage.platform.remove(stage.account, delivery, patience())
    const seen = async (post: Outgoing) => (await stage.posts()).filter(({ text }) => text === post.text)

    test('publishes a text, which a reader then finds', async () => {
      const post = aPost({ text: `Café at 7 👍🏽 #Band https://example.org/a?b=1&c=2 ${randomUUID()}` })
      const outcome = await publish(post)
      expect(outcome).toMatchObject({ kind: 'published', ref: expect.stringMatching(/./) })
      expect(await seen(post)).toMatchObject([{ text: post.text, alts: [] }])
    })

    test('publishes a picture with its alternative text', async () => {
      const post = aPost({ images: [onePixel, { ...onePixel, alt: 'Dos tambores "rojos" <en> el campo & más' }] })
      expect(await publish(post)).toMatchObject({ kind: 'published' })
      expect(await seen(post)).toMatchObject([{ alts: ['A red dot', 'Dos tambores "rojos" <en> el campo & más'] }])
    })

    test('invariant 9: the same delivery twice is one post with one ref', async () => {
      const post = aPost({ images: [onePixel] })
      const first = await publish(post)
      expect(await publish({ ...post, createdAt: new Date(post.createdAt) })).toEqual(first)
      expect(await seen(post)).toHaveLength(1)
    })

    test('invariant 9: attempts at the same moment are one post with one ref', async () => {
      const post = aPost()
      const outcomes = await Promise.all(Array.from({ length: 4 }, () => publish(post)))
      const refs = new Set(outcomes.flatMap((outcome) => (outcome.kind === 'published' ? [outcome.ref] : [])))
      expect(refs.size).toBe(1)
      expect(await seen(post)).toHaveLength(1)
    })

    test('the same words in two deliveries are two posts', async () => {
      const post = aPost()
      await publish(post)
      await publish({ ...post, key: randomUUID() })
      expect(await seen(post)).toHaveLength(2)
    })

    test('a look tells what is out there from what is not', async () => {
      const post = aPost()
      expect(await look(post)).toEqual({ kind: 'absent' })
      const published = await publish(post)
      expect(await look({ key: post.key, createdAt: post.createdAt })).toEqual({ ...published, kind: 'found' })
    })

    test('what is removed is gone, and removing it again is no error', async () => {
      const [post, other] = [aPost(), aPost()]
      await publish(post)
      await publish(other)
      expect(await remove(post)).toEqual({ kind: 'removed' })
      expect(await look(post)).toEqual({ kind: 'absent' })
      expect(await seen(post)).toEqual([])
      expect(await remove(post)).toEqual({ kind: 'removed' })
      expect(await look(other)).toMatchObject({ kind: 'found' })
    })

    test('a post over the limits fails for good, in plain words, and nothing is out there', async () => {
      const { limits } = stage.platform
      const over = [
        ...(limits.text ? [aPost({ text: 'ä'.repeat(limits.text.max + 1) })] : []),
        aPost({ images: Array.from({ length: limits.images + 1 }, () => onePixel) }),
        ...(limits.imageBytes === null ? [] : [aPost({ images: [{ ...onePixel, bytes: new Uint8Array(limits.imageBytes + 1) }] })]),
      ]
      for (const post of over) {
        const outcome = await publish(post)
        expect(outcome).toMatchObject({ kind: 'failed', again: false })
        inPlainWords(outcome)
        expect(await seen(post)).toEqual([])
      }
    })

    test('a post at the limit goes out', async () => {
      const { text } = stage.platform.limits
      const post = aPost({ text: 'a'.repeat(Math.min(text?.max ?? 300, 5000)) })
      expect(await publish(post)).toMatchObject({ kind: 'published' })
    })

    test('a refused password fails for good and is in no reason', async ({ skip }) => {
      const { refused } = stage
      if (refused === null) return skip('needs no password')
      const post = aPost()
      const outcome = await publish(post, patience(), refused)
      expect(outcome).toMatchObject({ kind: 'failed', again: false })
      inPlainWords(outcome, refused)
      expect(await seen(post)).toEqual([])
    })

    test('verify: lets in who may speak for the account, tells who may not, and posts nothing', async ({ skip }) => {
      const { platform, account, refused } = stage
      if (!platform.verify) return skip('has nothing to sign in to')
      const before = await stage.posts()
      expect(await platform.verify(account, patience())).toEqual({ kind: 'ok' })
      if (refused !== null) {
        const outcome = await platform.verify(refused, patience())
        expect(outcome).toMatchObject({ kind: 'failed', again: false })
        inPlainWords(outcome, refused)
      }
      const givenUp = await platform.verify(account, AbortSignal.abort())
      expect(givenUp).toMatchObject({ kind: 'failed', again: true })
      inPlainWords(givenUp)
      expect(await stage.posts()).toEqual(before)
    })

    test('an attempt that was given up before it began fails, and may be made again', async () => {
      const post = aPost()
      const outcome = await publish(post, AbortSignal.abort())
      expect(outcome).toMatchObject({ kind: 'failed', again: true })
      inPlainWords(outcome)
      expect(await look(post)).toEqual({ kind: 'absent' })
    })

    troubled('down')('a server that is down: failed, again, nothing out there; then it works', async () => {
      const post = aPost()
      const struck = stage.cause('down')
      const outcome = await publish(post)
      await stage.calm()
      await struck
      expect(outcome).toMatchObject({ kind: 'failed', again: true })
      inPlainWords(outcome)
      expect(await publish(post)).toMatchObject({ kind: 'published' })
      expect(await seen(post)).toHaveLength(1)
    })

    troubled('rate-limited')('a server that asks to slow down: failed, again, after so many seconds', async () => {
      const post = aPost()
      const struck = stage.cause('rate-limited')
      const outcome = await publish(post)
      await struck
      expect(outcome).toMatchObject({ kind: 'failed', again: true, afterSeconds: 30 })
      inPlainWords(outcome)
      expect(await look(post)).toEqual({ kind: 'absent' })
      expect(await publish(post)).toMatchObject({ kind: 'published' })
    })

    troubled('server-error')('a fault of the server: what is said of the post is so', async () => {
      const post = aPost()
      const struck = stage.cause('server-error')
      const outcome = await publish(post)
      await struck
      inPlainWords(outcome)
      if (outcome.kind === 'failed') {
        expect(outcome.again).toBe(true)
        expect(await seen(post)).toEqual([])
      } else {
        expect(outcome.kind).toBe('unknown')
      }
      expect(await publish(post)).toMatchObject({ kind: 'published' })
      expect(await seen(post)).toHaveLength(1)
    })

    troubled('cut-after-send')('invariant 9: done, but the answer never came: unknown, a look finds it, and a repeat is the same post', async () => {
      const post = aPost({ images: [onePixel] })
      const struck = stage.cause('cut-after-send')
      const outcome = await publish(post)
      await struck
      expect(outcome).toMatchObject({ kind: 'unknown' })
      inPlainWords(outcome)
      const found = await look(post)
      expect(found).toMatchObject({ kind: 'found' })
      expect(await publish(post)).toEqual({ ...found, kind: 'published' })
      expect(await seen(post)).toHaveLength(1)
    })

    troubled('slow')('invariant 9: given up while the server was still at it: unknown, and a look or a repeat settles it', async () => {
      const post = aPost()
      const patience = new AbortController()
      const struck = stage.cause('slow')
      const attempt = publish(post, patience.signal)
      await struck
      patience.abort()
      const outcome = await attempt
      expect(outcome).toMatchObject({ kind: 'unknown' })
      inPlainWords(outcome)
      if ((await look(post)).kind === 'absent') await publish(post)
      expect(await look(post)).toMatchObject({ kind: 'found' })
      expect(await seen(post)).toHaveLength(1)
    })

    troubled('cut-after-send')('a removal whose answer never came is unknown, and a repeat settles it', async () => {
      const post = aPost()
      await publish(post)
      const struck = stage.cause('cut-after-send')
      const outcome = await remove(post)
      await struck
      expect(outcome).toMatchObject({ kind: 'unknown' })
      inPlainWords(outcome)
      expect(await remove(post)).toEqual({ kind: 'removed' })
      expect(await seen(post)).toEqual([])
    })

    /** A reason is sentences for a person, and holds no secret. */
    function inPlainWords(outcome: { readonly kind: string } | Failed | Unknown, account: Account = stage.account): void {
      if (!('reason' in outcome)) throw new Error(`${outcome.kind} has no reason`)
      expect(outcome.reason).toMatch(/^[A-Z][^\n]{10,250}\.$/)
      expect(outcome.reason).not.toMatch(/undefined|null|Error|E[A-Z]{5,}|\bat \//)
      if (account.secret !== null) expect(outcome.reason).not.toContain(account.secret)
    }
  })
}
