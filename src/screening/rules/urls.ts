import type { Span } from '#src/kit/span.ts'
import type { Reading } from './reading.ts'

/** A web address in a text. */
export interface Url extends Span {
  /** `http`, `https` or another scheme; null where it was written without one (`bit.ly/x`). */
  readonly scheme: string | null
  /** Lower case, without user, port or a point at its end; as written, so Unicode letters stay. */
  readonly host: string
  /** What follows the host. */
  readonly path: string
  /** Something stands before an `@` in front of the host: the eye reads that as the host. */
  readonly hasUser: boolean
}

/**
 * Web addresses in a text, with or without a scheme, in one pass: no regular expression, since the
 * text is anybody's. A bare name counts only with a top-level domain that people post.
 */
function findUrls(text: string): readonly Url[] {
  if (!mayHoldUrl(text)) return none
  const urls: Url[] = []
  for (let at = 0; at < text.length;) {
    const start = wordStart(text, at)
    let end = start
    let dotted = false
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end)
      if (isBreak(code)) break
      if (code === 46) dotted = true
    }
    if (dotted) {
      const url = readUrl(text, start, end)
      if (url !== null) urls.push(url)
    }
    at = end + 1
  }
  return urls
}

/** The addresses of a text that is being read: several rules ask. */
export function urlsIn(reading: Reading): readonly Url[] {
  if (last.reading !== reading) last = { reading, urls: findUrls(reading.original) }
  return last.urls
}

/** The last text asked about. */
let last: { readonly reading: Reading | null; readonly urls: readonly Url[] } = { reading: null, urls: [] }

/** Whether a host is a name or lies under it: `forms.google.com` is under `google.com`. */
export const isUnder = (host: string, name: string): boolean => host === name || host.endsWith(`.${name}`)

const none: readonly Url[] = []

/** Whether a point stands anywhere with something on both sides, as in every address: after most sentences there is a space. */
function mayHoldUrl(text: string): boolean {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    const next = text.charCodeAt(at + 1)
    if (at > 0 && next > 32 && !isBreak(text.charCodeAt(at - 1))) return true
  }
  return false
}

function wordStart(text: string, at: number): number {
  let start = at
  while (start < text.length && (isBreak(text.charCodeAt(start)) || opening.includes(text[start]!))) start++
  return start
}

function readUrl(text: string, start: number, wordEnd: number): Url | null {
  let end = wordEnd
  while (end > start && closing.includes(text[end - 1]!)) end--
  const word = text.slice(start, end)
  const mark = word.indexOf('://')
  const scheme = mark > 0 && mark < 12 ? word.slice(0, mark).toLowerCase() : null
  if (scheme !== null && !isScheme(scheme)) return null
  const rest = scheme === null ? word : word.slice(mark + 3)
  let hostEnd = 0
  while (hostEnd < rest.length && !'/?#\\'.includes(rest[hostEnd]!)) hostEnd++
  const authority = rest.slice(0, hostEnd)
  const atSign = authority.lastIndexOf('@')
  if (scheme === null && atSign >= 0) return null
  const host = authority.slice(atSign + 1).replace(/:\d{1,5}$/, '').replace(/\.$/, '').toLowerCase()
  if (host.length < 4 || host.length > 253 || !host.includes('.') || host.includes('..') || host.startsWith('.')) return null
  if (scheme === null && !isPosted(host)) return null
  return { start, end, scheme, host, path: rest.slice(hostEnd), hasUser: atSign >= 0 }
}

const isScheme = (text: string): boolean => [...text].every((char) => (char >= 'a' && char <= 'z') || char === '+')
const opening = '("\'“‘<[{*_'
const closing = '.,;:!?)"\'”’>]}*_…'
const isBreak = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0x2014 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x3000

/** A bare name: letters on both sides of its points, an ending that is one, and no file's ending. */
function isPosted(host: string): boolean {
  const labels = host.split('.')
  const ending = labels.at(-1)!
  return (endings.has(ending) || ending.startsWith('xn--')) && labels.every((label) => label !== '' && !label.startsWith('-')) && labels.some((label, index) => index < labels.length - 1 && /[^\d]/.test(label))
}

const endings = new Set('com org net edu gov us io co ly me app info biz tv gg link site online xyz top club live page dev ai shop store click gl gd to uk ca mx ru cn su tk ml cf ga gq cc ws pw buzz fun icu vip work rest cam bar zip mov be fm am st sh il at ink one school academy education bio gle kids games win loan download'.split(' '))
