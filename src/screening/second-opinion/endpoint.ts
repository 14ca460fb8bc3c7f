import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { CannotOpen } from '#src/kit/cannot-open.ts'

/** Where a second opinion is had, as the environment says. */
export interface Endpoint {
  readonly kind: 'moderation' | 'chat'
  readonly url: URL
  readonly model: string | null
  readonly key: string | null
}

const name = (what: string): string => `CHALKLINE_SECOND_OPINION_${what}`

/**
 * Reads CHALKLINE_SECOND_OPINION_URL, _KIND, _MODEL and _KEY or _KEY_FILE; null when no URL is given:
 * there is then no second opinion.
 * @throws CannotOpen that names the variable and never says its value
 */
export function readEndpoint(env: Readonly<Record<string, string | undefined>>): Endpoint | null {
  const value = (what: string): string | null => env[name(what)]?.trim() || null
  const address = value('URL')
  if (address === null) return null
  const kind = value('KIND') ?? 'moderation'
  if (kind !== 'moderation' && kind !== 'chat') throw wrong('KIND', 'is moderation or chat')
  if (!URL.canParse(address)) throw wrong('URL', 'cannot be read; it should look like https://moderation.example.org/v1')
  const url = new URL(address)
  if (url.username !== '' || url.password !== '') throw wrong('URL', `must not hold a user or a password; a key belongs in ${name('KEY_FILE')}`)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) throw wrong('URL', 'must begin with https:// (http:// only for this machine itself)')
  const model = value('MODEL')
  if (kind === 'chat' && model === null) throw wrong('MODEL', 'is missing: a chat endpoint has to be told which model to ask')
  return { kind, url, model, key: readKey(value('KEY'), value('KEY_FILE')) }
}

function readKey(key: string | null, file: string | null): string | null {
  if (key !== null && file !== null) throw wrong('KEY', `and ${name('KEY_FILE')} are both set; keep one`)
  if (file === null) return inOneLine(key, 'KEY')
  try {
    return inOneLine(readFileSync(file, 'utf8').trim() || null, 'KEY_FILE')
  } catch (error) {
    if (error instanceof CannotOpen) throw error
    throw wrong('KEY_FILE', 'names a file that cannot be read')
  }
}

/** A key goes into a header, and a header is one line of plain characters. */
function inOneLine(key: string | null, what: string): string | null {
  if (key !== null && !/^[\x21-\x7e]+$/.test(key)) throw wrong(what, 'holds something that is no key: spaces, several lines or letters with accents')
  return key
}

const wrong = (what: string, why: string): CannotOpen => new CannotOpen(`The environment is not right.\n${name(what)} ${why}`)

const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || (isIP(hostname) === 4 && hostname.startsWith('127.'))
