import * as http from 'node:http'
import * as https from 'node:https'
import { text } from 'node:stream/consumers'
import { PrivateAddress, lookupWithin } from './hosts.ts'
import type { Reach } from './hosts.ts'

export interface Request {
  readonly method: 'GET' | 'POST'
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | string | null
}

/**
 * What came of a request, in the terms that matter after a write: `not-sent` did not reach the
 * server, so it changed nothing; `cut` may have reached it, and nobody told us what it did.
 */
export type Reply =
  | { readonly kind: 'answered'; readonly status: number; readonly headers: http.IncomingHttpHeaders; readonly body: string }
  | { readonly kind: 'not-sent'; readonly why: 'unreachable' | 'stopped' | 'out-of-reach' }
  | { readonly kind: 'cut'; readonly why: 'no-answer' | 'stopped' }

/** Far above any answer we ask for; a server that sends more is not the one we think it is. */
const LONGEST_ANSWER = 1_048_576

/**
 * Sends one request on a connection of its own. Built on `node:http`, not `fetch`, because it must
 * know two things that fetch hides: the address it connects to, and whether the connection stood
 * before it broke (docs/decisions/031). Redirects are never followed.
 */
export function send(request: Request, reach: Reach, signal: AbortSignal): Promise<Reply> {
  const client = request.url.protocol === 'https:' ? https : http
  const opened = request.url.protocol === 'https:' ? 'secureConnect' : 'connect'
  return new Promise((done) => {
    let connected = false
    const why = () => (signal.aborted ? 'stopped' : null)
    const broke = (error: unknown) => {
      if (connected) return done({ kind: 'cut', why: why() ?? 'no-answer' })
      return done({ kind: 'not-sent', why: why() ?? (error instanceof PrivateAddress ? 'out-of-reach' : 'unreachable') })
    }
    if (signal.aborted) return broke(null)
    const outgoing = client.request(request.url, {
      method: request.method, signal, agent: false, lookup: lookupWithin(reach),
      headers: { ...request.headers, ...(request.body === null ? {} : { 'content-length': Buffer.byteLength(request.body) }) },
    })
    outgoing.once('socket', (socket) => socket.once(opened, () => { connected = true }))
    outgoing.once('error', broke)
    outgoing.once('response', (incoming) => {
      const status = incoming.statusCode ?? 0
      const whole = (body: string) => done({ kind: 'answered', status, headers: incoming.headers, body })
      // A refusal is a refusal however its explanation ends; a success whose end is missing is not one.
      text(limited(incoming)).then(whole, (error: unknown) => (status >= 400 ? whole('') : broke(error)))
    })
    outgoing.end(request.body)
  })
}

async function* limited(incoming: http.IncomingMessage): AsyncGenerator<Buffer> {
  let length = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > LONGEST_ANSWER) throw new RangeError('answer too long')
    yield chunk
  }
}
