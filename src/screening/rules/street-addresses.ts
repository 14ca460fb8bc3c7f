import type { Span } from '#src/kit/span.ts'
import { gap, nameTokens, type NameToken } from './name-tokens.ts'

const kinds = new Set('street st avenue ave road rd drive dr lane ln boulevard blvd court ct circle cir place pl way terrace ter trail trl parkway pkwy highway hwy loop square sq alley aly crossing run row'.split(' '))
const directions = new Set('n s e w ne nw se sw north south east west'.split(' '))

/** House number, street and its kind: "1204 NW Oak Hollow Dr". Linear. */
export function findStreetAddresses(text: string): readonly Span[] {
  if (!mayHoldAddress(text)) return none
  const tokens = nameTokens(text)
  const found: Span[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!isHouseNumber(tokens[at]!.text)) continue
    let word = at + 1
    if (directions.has(tokens[word]?.text ?? '')) word++
    for (let names = 0; names < 4 && word < tokens.length && follows(tokens[word]!); names++, word++) {
      const token = tokens[word]!
      if (names > 0 && kinds.has(token.text)) {
        found.push({ start: tokens[at]!.start, end: unitEnd(tokens, word) })
        at = word
        break
      }
      if (!token.capital && !isOrdinal(token.text)) break
    }
  }
  return found
}

const none: readonly Span[] = []

/**
 * Whether a number of five digits or fewer goes on with a capital, an ordinal or a direction. Letters
 * beyond ASCII are left to the tokens.
 */
function mayHoldAddress(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isOtherDigit(code)) return true
    if (code < 49 || code > 57) continue
    let end = at + 1
    while (end < text.length && isLetterOrDigit(text.charCodeAt(end))) end++
    if (end - at <= 5) {
      let next = end
      let isClose = true
      for (; next < text.length && text.charCodeAt(next) < 128 && !isLetterOrDigit(text.charCodeAt(next)); next++) if (!isGap(text.charCodeAt(next))) isClose = false
      const after = text.charCodeAt(next)
      if (after > 127 || (isClose && after >= 65 && after <= 90)) return true
      let stop = next
      while (stop < text.length && isLetterOrDigit(text.charCodeAt(stop))) stop++
      if (next < stop && (text.charCodeAt(stop) > 127 || goesOn(text.slice(next, stop).toLowerCase()))) return true
    }
    at = end - 1
  }
  return false
}

/** Digits that are read as the keyboard's: full width, raised, lowered, circled. */
const isOtherDigit = (code: number): boolean => code > 127 && ((code >= 0xff10 && code <= 0xff19) || code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0x2070 && code <= 0x209f) || (code >= 0x2460 && code <= 0x24ff))

/** What may stand between a house's number and its street: a space, a point. */
const isGap = (code: number): boolean => code === 32 || code === 9 || code === 46 || code === 33 || code === 63
const goesOn = (word: string): boolean => isOrdinal(word) || directions.has(word)
const isLetterOrDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

const follows = (token: NameToken): boolean => (token.before & ~(gap.space | gap.period)) === 0 && token.tag === null
const isHouseNumber = (text: string): boolean => text.length <= 5 && text.charCodeAt(0) >= 49 && text.charCodeAt(0) <= 57 && [...text].every((char, at, all) => (char >= '0' && char <= '9') || (at === all.length - 1 && char <= 'd'))
const isOrdinal = (text: string): boolean => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57 && /(?:st|nd|rd|th)$/.test(text)

/** With the flat: "Apt 4B". */
function unitEnd(tokens: readonly NameToken[], kind: number): number {
  const next = tokens[kind + 1]
  return next !== undefined && ['apt', 'unit', 'apartment', 'lot', 'trailer'].includes(next.text) ? (tokens[kind + 2] ?? next).end : tokens[kind]!.end
}
