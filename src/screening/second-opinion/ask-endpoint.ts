import { setTimeout as pause } from 'node:timers/promises'
import type { MaskedText } from '../rules/mask.ts'
import type { Said, Silence } from '../rules/opinion.ts'
import { chat } from './chat.ts'
import type { Endpoint } from './endpoint.ts'
import { moderations } from './moderations.ts'
import type { SecondOpinion, Shape } from './second-opinion.ts'

/** For one question, its repetition included (milliseconds). */
const patience = 20_000
/** Where a busy server does not say how long to wait, and the longest that we wait (milliseconds). */
const [usualPause, longestPause] = [1000, 10_000]
/** Far above any answer of these shapes (bytes). */
const longestAnswer = 65_536

/** The program at an endpoint. It keeps nothing of what it asked, and no error of its holds any of it. */
export function openSecondOpinion(endpoint: Endpoint, milliseconds: number = patience): SecondOpinion {
  const shape = { moderation: moderations, chat }[endpoint.kind]
  return {
    who: `${endpoint.model ?? 'the program'} at ${endpoint.url.host}`,
    async ask(text, signal) {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(milliseconds)])
      try {
        return await askTwice(endpoint, shape, text, limit)
      } catch {
        return silent(limit.aborted ? 'too-slow' : 'not-reached')
      }
    },
  }
}

const silent = (reason: Silence): Said => ({ kind: 'silent', reason })

/** A server that is busy or has a fault is asked once more, after the time it asks for (RFC 9110 §10.2.3). */
async function askTwice(endpoint: Endpoint, shape: Shape, text: MaskedText, signal: AbortSignal): Promise<Said> {
  const first = await post(endpoint, shape, text, signal)
  if (first.status !== 429 && first.status < 500) return said(first, shape)
  await first.body?.cancel()
  const wait = pauseFor(first.headers.get('retry-after'))
  if (wait === null) return silent(first.status === 429 ? 'busy' : 'failed')
  await pause(wait, null, { signal })
  return said(await post(endpoint, shape, text, signal), shape)
}

function post(endpoint: Endpoint, shape: Shape, text: MaskedText, signal: AbortSignal): Promise<Response> {
  return fetch(addressOf(endpoint.url, shape.path), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept': 'application/json', ...(endpoint.key === null ? {} : { authorization: `Bearer ${endpoint.key}` }) },
    body: JSON.stringify(shape.body(text, endpoint.model)),
    // What was meant for one server is not carried to another.
    redirect: 'manual',
    signal,
  })
}

/** `https://host`, `https://host/v1` and the whole address all lead to the same place. */
export function addressOf(base: URL, path: string): URL {
  const url = new URL(base)
  const folder = url.pathname.replace(/\/+$/, '')
  url.pathname = folder.endsWith(path) ? folder : `${folder === '' ? '/v1' : folder}${path}`
  return url
}

async function said(response: Response, shape: Shape): Promise<Said> {
  const { status } = response
  if (status < 200 || status > 299) {
    await response.body?.cancel()
    return silent(status < 400 ? 'sent-elsewhere' : status === 401 || status === 403 ? 'not-let-in' : status === 429 ? 'busy' : status < 500 ? 'refused' : 'failed')
  }
  const text = await limited(response)
  if (text === null) return silent('too-much')
  try {
    return shape.read(JSON.parse(text)) ?? silent('not-understood')
  } catch {
    return silent('not-understood')
  }
}

/** Null for an answer that is longer than any should be: the rest is not even read. */
async function limited(response: Response): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > longestAnswer) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Milliseconds; null when it is longer than we wait. Seconds or a date. */
function pauseFor(retryAfter: string | null): number | null {
  if (retryAfter === null) return usualPause
  const wait = /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now()
  if (Number.isNaN(wait)) return usualPause
  return wait > longestPause ? null : Math.max(0, wait)
}
