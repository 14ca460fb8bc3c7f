import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Account } from '../platform.ts'
import type { Trouble } from './reasons.ts'
import type { Answer, Call, Xrpc } from './xrpc.ts'

/** A signed-in account on its server. */
export interface Session {
  readonly origin: URL
  readonly did: string
  /** What the server calls the account; null where it says nothing that can be relied on. */
  readonly handle: string | null
  readonly token: string
}

export type SignedIn = { readonly kind: 'signed-in'; readonly session: Session } | { readonly kind: 'refused'; readonly trouble: Trouble }

const answer = z.object({ did: z.string().startsWith('did:'), accessJwt: z.string().min(1), handle: z.string().optional() })

/** So many sign-ins are kept; the oldest goes first. */
const KEPT = 500

/**
 * Sign-ins with an app password, kept in memory only. Servers allow few (30 in five minutes, 300 a
 * day for an account), so one serves every post until the server says that it ended.
 */
export class Sessions {
  readonly #xrpc: Xrpc
  readonly #kept = new Map<string, Session>()

  constructor(xrpc: Xrpc) { this.#xrpc = xrpc }

  async signIn(origin: URL, account: Account, signal: AbortSignal): Promise<SignedIn> {
    const kept = this.#kept.get(nameOf(origin, account))
    return kept ? { kind: 'signed-in', session: kept } : this.signInAnew(origin, account, signal)
  }

  async signInAnew(origin: URL, account: Account, signal: AbortSignal): Promise<SignedIn> {
    const given = await this.#xrpc(origin, { method: 'com.atproto.server.createSession', json: { identifier: account.handle, password: account.secret ?? '' } }, signal)
    if (given.kind !== 'ok') return { kind: 'refused', trouble: given }
    const read = answer.safeParse(given.data)
    if (!read.success) return { kind: 'refused', trouble: { kind: 'no-answer' } }
    const { did, accessJwt: token, handle } = read.data
    // `handle.invalid` stands for a name whose proof the server could not find (atproto.com/specs/handle).
    const session = { origin, did, token, handle: handle === undefined || handle === 'handle.invalid' ? null : handle }
    const [oldest] = this.#kept.keys()
    if (oldest !== undefined && this.#kept.size >= KEPT) this.#kept.delete(oldest)
    this.#kept.set(nameOf(origin, account), session)
    return { kind: 'signed-in', session }
  }

  /** A call in the account's name. A sign-in that has ended is renewed once: the server did nothing with such a call. */
  async call(session: Session, account: Account, signal: AbortSignal, call: Call): Promise<Answer> {
    const current = this.#kept.get(nameOf(session.origin, account)) ?? session
    const first = await this.#xrpc(session.origin, { ...call, token: current.token }, signal)
    if (!hasEnded(first)) return first
    this.#kept.delete(nameOf(session.origin, account))
    const renewed = await this.signInAnew(session.origin, account, signal)
    if (renewed.kind === 'refused') return renewed.trouble.kind === 'no-answer' ? { kind: 'not-sent', why: 'unreachable' } : renewed.trouble
    return this.#xrpc(session.origin, { ...call, token: renewed.session.token }, signal)
  }
}

const hasEnded = (given: Answer): boolean =>
  given.kind === 'error' && (given.code === 'ExpiredToken' || given.code === 'InvalidToken' || given.status === 401)

/** A changed password is another sign-in; the password itself is not kept. */
const nameOf = (origin: URL, account: Account): string =>
  createHash('sha256').update(JSON.stringify([origin.origin, account.handle, account.secret])).digest('base64')
