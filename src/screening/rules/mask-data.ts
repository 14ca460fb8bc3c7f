import type { Span } from '#src/kit/span.ts'
import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import { placeholderOf, type Label, type Mask } from './mask-labels.ts'
import { personalData } from './personal-data.ts'
import { findEmails } from './personal-numbers.ts'
import { read } from './read.ts'
import { findStreetAddresses } from './street-addresses.ts'

/** Numbers, addresses, handles and the rest of links; all that the rule on personal data sees, however unsure. Linear. */
export function dataToMask(text: string, facts: Facts): readonly Mask[] {
  return [
    ...as('[email]', findEmails(text)),
    ...as('[email]', matches(text, spelledEmail)),
    ...links(text),
    ...as('[handle]', matches(text, handle)),
    ...as('[handle]', matches(text, wordLike).filter(({ start, end }) => looksLikeHandle(text.slice(start, end)))),
    ...as('[number]', matches(text, longNumber)),
    ...as('[address]', findStreetAddresses(text)),
    ...as('[personal data]', seenByTheRule(text, facts)),
    ...as('[letters]', matches(text, spelledOut)),
  ]
}

const as = (label: Label, spans: readonly Span[]): readonly Mask[] => spans.map(({ start, end }) => ({ start, end, label }))
const matches = (text: string, pattern: RegExp): readonly Span[] => [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

// No pattern here can go back over more than a few characters: the text is anybody's.
/** Five digits or more, however they are grouped: phones, records, cards, postal codes; whole dates too. */
const longNumber = /\+?\(?\d(?:[\s().\-\u2010-\u2015/·]{0,3}\d){4,}/g
/** "dana (at) example (dot) org". */
const spelledEmail = /(?<![\w.])[\w.+-]{1,64} ?(?:\(at\)|\[at\]| at ) ?[\w-]{1,63} ?(?:\(dot\)|\[dot\]| dot ) ?[a-z]{2,10}\b/gi
const handle = /@[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*/gu
const wordLike = /[\p{L}\p{M}\p{N}_.-]+/gu
/** "M i a", "M.i.a.": three letters or more, one at a time, may spell anything. */
const spelledOut = /(?<![\p{L}\p{N}'’])\p{L}(?:[\s.\-*_]{1,3}\p{L}(?![\p{L}\p{N}])){2,}/gu

/** "mia_t", "noobking2014"; "7th", "K-12" and "covid19" are words. */
const looksLikeHandle = (word: string): boolean => (word.includes('_') && /\p{L}/u.test(word)) || /\p{L}\d{3}/u.test(word)

/** Of a link the host is enough to judge words by; its path and query may name a child. */
function links(text: string): readonly Mask[] {
  return matches(text, /\S+/g).flatMap(({ start, end }): readonly Mask[] => {
    const chunk = text.slice(start, end)
    const scheme = chunk.indexOf('://')
    const from = scheme < 0 ? 0 : scheme + 3
    const after = chunk.slice(from).search(/[/?#\\]/)
    const host = after < 0 ? chunk.slice(from) : chunk.slice(from, from + after)
    if (scheme < 0 && (after < 0 || !/\p{L}\.\p{L}/u.test(host))) return []
    if (host.includes('@')) return [{ start, end, label: '[link]' }]
    const rest = after < 0 ? '' : chunk.slice(from + after)
    return rest.length < 2 || rest.startsWith(placeholderOf('/[path]')) ? [] : [{ start: end - rest.length, end, label: '/[path]' }]
  })
}

/** Birth dates, locker numbers, plain handles: asked as a comment, the voice in which nothing is let pass as an office's own. */
function seenByTheRule(text: string, facts: Facts): readonly Span[] {
  const draft: Draft = { as: 'comment', text, platform: null, presence: null, author: null, replyTo: null, assets: [] }
  return personalData.find({ draft, reading: read(text), facts, settings: {} }).flatMap(({ at }) => (at.kind === 'text' && /[\p{L}\p{N}]/u.test(at.quote) ? [{ start: at.start, end: at.end }] : []))
}
