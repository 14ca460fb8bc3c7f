import type { Reach } from '../hosts.ts'
import { send } from '../http.ts'

/** One call of the AT Protocol's HTTP interface (atproto.com/specs/xrpc). */
export interface Call {
  readonly method: string
  readonly params?: Readonly<Record<string, string>>
  readonly json?: object
  readonly blob?: { readonly bytes: Uint8Array; readonly type: string }
  readonly token?: string
}

/** `no-answer` and `not-sent` differ in what may have happened: see `Reply` in `../http.ts`. */
export type Answer =
  | { readonly kind: 'ok'; readonly data: unknown }
  | { readonly kind: 'error'; readonly status: number; readonly code: string | null; readonly afterSeconds: number | null }
  | { readonly kind: 'not-sent'; readonly why: 'unreachable' | 'stopped' | 'out-of-reach' }
  | { readonly kind: 'no-answer' }

export interface Xrpc { (origin: URL, call: Call, signal: AbortSignal): Promise<Answer> }

export const xrpcWithin = (reach: Reach, now: () => Date): Xrpc => async (origin, call, signal) => {
  const url = new URL(`/xrpc/${call.method}`, origin)
  for (const [name, value] of Object.entries(call.params ?? {})) url.searchParams.set(name, value)
  const body = call.blob?.bytes ?? (call.json ? JSON.stringify(call.json) : null)
  const reply = await send({
    method: body === null ? 'GET' : 'POST', url, body,
    headers: {
      accept: 'application/json',
      ...(body === null ? {} : { 'content-type': call.blob?.type ?? 'application/json' }),
      ...(call.token === undefined ? {} : { authorization: `Bearer ${call.token}` }),
    },
  }, reach, signal)
  if (reply.kind === 'not-sent') return reply
  if (reply.kind === 'cut') return { kind: 'no-answer' }
  const data = parsed(reply.body)
  // A success that cannot be read tells nothing: some proxies answer 200 with a page of their own.
  if (reply.status >= 200 && reply.status < 300) return data === undefined ? { kind: 'no-answer' } : { kind: 'ok', data }
  return { kind: 'error', status: reply.status, code: codeOf(data), afterSeconds: afterSeconds(reply.headers, now()) }
}

/** The answer as JSON; undefined when it is none. An empty answer is an empty object (deleteRecord once gave none). */
function parsed(body: string): unknown {
  if (body === '') return {}
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function codeOf(data: unknown): string | null {
  return typeof data === 'object' && data !== null && 'error' in data && typeof data.error === 'string' ? data.error : null
}

type Headers = Readonly<Record<string, string | string[] | undefined>>

/** How long a server asks us to wait: `Retry-After` in seconds or as a date (RFC 9110 §10.2.3), else `RateLimit-Reset` (an epoch second here). */
export function afterSeconds(headers: Headers, now: Date): number | null {
  const after = headers['retry-after']
  if (typeof after === 'string') {
    if (/^\d+$/.test(after)) return Number(after)
    const until = Date.parse(after)
    if (!Number.isNaN(until)) return secondsUntil(until, now)
  }
  const reset = headers['ratelimit-reset']
  return typeof reset === 'string' && /^\d+$/.test(reset) ? secondsUntil(Number(reset) * 1000, now) : null
}

const secondsUntil = (moment: number, now: Date): number => Math.max(0, Math.ceil((moment - now.getTime()) / 1000))
