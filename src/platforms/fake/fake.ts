import type { Account, Delivery, Limits, Outgoing, Platform, PublishOutcome } from '../platform.ts'
import { whyTooMuch } from '../rules/fits.ts'

/**
 * What can go wrong at the next change:
 * `down` before anything is sent; `refused` the password; `rate-limited`; `server-error` and `cut`
 * before the change, `cut-after-send` after it; `slow` answers nobody until the caller gives up
 * (the change is made); `lies` says that it is done and does nothing.
 */
type FakeTrouble = 'down' | 'refused' | 'rate-limited' | 'server-error' | 'cut' | 'cut-after-send' | 'slow' | 'lies'

interface FakePost { readonly ref: string; readonly key: string; readonly account: string; readonly post: Outgoing }

export interface Fake {
  readonly platform: Platform
  /** What a reader would find, oldest first. */
  posts(): readonly FakePost[]
  /** Every attempt that came in, whatever became of it. */
  attempts(): number
  /** Troubles the next change, once. The promise resolves when the trouble has struck. */
  next(trouble: FakeTrouble): Promise<void>
  /** Troubles every change until told otherwise (null). */
  always(trouble: FakeTrouble | null): void
}

const fakeLimits: Limits = { text: { unit: 'grapheme', max: 300 }, textBytes: null, images: 4, imageBytes: 1_000_000, links: 'live', altText: true }

const place = (account: Account, delivery: Delivery): string => `${account.handle}/${delivery.createdAt.getTime()}/${delivery.key}`

/** A platform in memory that does what the contract says, and goes wrong when told to. */
export function fakePlatform(name = 'fake', limits: Limits = fakeLimits): Fake {
  const out = new Map<string, FakePost>()
  let attempts = 0
  let once: { readonly trouble: FakeTrouble; readonly struck: () => void } | null = null
  let standing: FakeTrouble | null = null

  const found = (ref: string) => ({ ref, url: `https://${name}.example/${encodeURIComponent(ref)}` })

  /** Makes a change, with the trouble that is due. */
  async function change(make: () => void, signal: AbortSignal): Promise<Exclude<PublishOutcome, { kind: 'published' | 'by-hand' }> | null> {
    if (signal.aborted) return { kind: 'failed', reason: 'It took too long.', again: true, afterSeconds: null }
    const { trouble, struck } = once ?? { trouble: standing, struck: () => {} }
    once = null
    if (trouble === null || trouble === 'cut-after-send' || trouble === 'slow') make()
    struck()
    switch (trouble) {
      case null:
      case 'lies': return null
      case 'down': return { kind: 'failed', reason: 'The platform could not be reached.', again: true, afterSeconds: null }
      case 'refused': return { kind: 'failed', reason: 'The platform refused the password. Connect the account again.', again: false, afterSeconds: null }
      case 'rate-limited': return { kind: 'failed', reason: 'The platform asked to slow down.', again: true, afterSeconds: 30 }
      case 'server-error': return { kind: 'unknown', reason: 'The platform had a fault.' }
      case 'cut':
      case 'cut-after-send': return { kind: 'unknown', reason: 'The platform did not answer.' }
      case 'slow':
        await new Promise((stopped) => { signal.addEventListener('abort', stopped, { once: true }) })
        return { kind: 'unknown', reason: 'The platform took too long.' }
    }
  }

  const platform: Platform = {
    name, label: 'Test platform', mode: 'connected', limits,
    async verify(account, signal) {
      if (signal.aborted || standing === 'down') return { kind: 'failed', reason: 'The platform could not be reached.', again: true, afterSeconds: null }
      return account.secret === 'wrong' || standing === 'refused' ? { kind: 'failed', reason: 'The platform refused the password. Make a new one there.', again: false, afterSeconds: null } : { kind: 'ok' }
    },
    async publish(account, post, signal) {
      attempts++
      const tooMuch = whyTooMuch('Test platform', limits, post)
      if (tooMuch !== null) return { kind: 'failed', reason: tooMuch, again: false, afterSeconds: null }
      if (account.secret === 'wrong') return { kind: 'failed', reason: 'The platform refused the password. Connect the account again.', again: false, afterSeconds: null }
      const ref = place(account, post)
      const trouble = await change(() => { if (!out.has(ref)) out.set(ref, { ref, key: post.key, account: account.handle, post }) }, signal)
      return trouble ?? { kind: 'published', ...found(ref) }
    },
    async look(account, delivery) {
      const there = out.get(place(account, delivery))
      return there ? { kind: 'found', ...found(there.ref) } : { kind: 'absent' }
    },
    async remove(account, delivery, signal) {
      const trouble = await change(() => { out.delete(place(account, delivery)) }, signal)
      return trouble ?? { kind: 'removed' }
    },
  }

  return {
    platform,
    posts: () => [...out.values()],
    attempts: () => attempts,
    next: (trouble) => new Promise((struck) => { once = { trouble, struck } }),
    always(trouble) { standing = trouble },
  }
}
