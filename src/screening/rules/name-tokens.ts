import type { Span } from '#src/kit/span.ts'

/** What stands between a word and the one before it. Bits, since a gap may hold several. */
export const gap = { none: 0, space: 1, comma: 2, period: 4, hyphen: 8, line: 16, underscore: 32, other: 64 } as const

/** A word as the roster reads it: lower case, without diacritics, apostrophes or invisible characters. */
export interface NameToken extends Span {
  readonly text: string
  /** The bits of {@link gap} before it. */
  readonly before: number
  readonly capital: boolean
  /** `#` or `@` where the word belongs to a hashtag or a handle. */
  readonly tag: '#' | '@' | null
}

/** Reads any text into words, in one pass; a hashtag or handle in CamelCase or with digits is taken apart. */
export function nameTokens(text: string): readonly NameToken[] {
  const tokens: NameToken[] = []
  let between: number = gap.line
  let tag: '#' | '@' | null = null
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    if (!isWordUnit(code)) {
      if (code === hash || code === atSign) {
        tag = code === hash ? '#' : '@'
        between |= gap.other
      } else {
        // Within a handle these only join: `@mia.torres`.
        if (!(tag === '@' && joins(code) && isWordUnit(text.charCodeAt(at + 1)))) tag = null
        between |= gapOf(code)
      }
      at++
      continue
    }
    const start = at
    while (at < text.length && (isWordUnit(text.charCodeAt(at)) || isInnerApostrophe(text, at))) at++
    if (tag === null) push(tokens, text, start, at, between, null)
    else pushParts(tokens, text, start, at, between, tag)
    between = gap.none
  }
  return tokens
}

/** A name as a row of words: "De la Cruz-Hale" is four. */
export const nameParts = (name: string): readonly string[] => nameTokens(name).map((token) => token.text)

function push(tokens: NameToken[], text: string, start: number, end: number, before: number, tag: NameToken['tag']): void {
  const raw = text.slice(start, end)
  const first = raw.charCodeAt(0)
  const capital = first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(raw)
  tokens.push({ text: foldName(raw), start, end, before, capital, tag })
}

function pushParts(tokens: NameToken[], text: string, start: number, end: number, before: number, tag: NameToken['tag']): void {
  let from = start
  let between = before
  for (let at = start + 1; at < end; at++) {
    const [last, here] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
    if (!(isUpper(here) && !isUpper(last)) && isDigit(here) === isDigit(last)) continue
    push(tokens, text, from, at, between, tag)
    from = at
    between = gap.none
  }
  push(tokens, text, from, end, between, tag)
}

/** Lower case, compatibility forms, no diacritics, no apostrophes, no possessive. */
function foldName(raw: string): string {
  let folded = raw.toLowerCase()
  if (!isAscii(folded)) folded = folded.normalize('NFKD').replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '').replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll(/[\u2018\u2019\u02bc]/gu, "'")
  const apostrophe = folded.lastIndexOf("'")
  if (apostrophe < 0) return folded
  const bare = folded.endsWith("'s") ? folded.slice(0, -2) : folded
  return bare.replaceAll("'", '')
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

const hash = 35
const atSign = 64
const isUpper = (code: number): boolean => code >= 65 && code <= 90
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc
const joins = (code: number): boolean => code === 46 || code === 95 || code === 45

function isWordUnit(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || isUpper(code) || isDigit(code)
  if (Number.isNaN(code)) return false
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 || code === 0xad
  // Marks and invisible joiners stay inside their word; general punctuation and emoji do not.
  return (code >= 0x250 && code < 0x2000) || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || (code >= 0x2c00 && code < 0x2e00) || (code >= 0x3040 && code < 0xd800) || (code >= 0xf900 && code <= 0xfdff) || code === 0xfeff || (code >= 0xff10 && code <= 0xff5a)
}

const isInnerApostrophe = (text: string, at: number): boolean =>
  isApostrophe(text.charCodeAt(at)) && isWordUnit(text.charCodeAt(at + 1))

function gapOf(code: number): number {
  if (code === 32 || code === 9 || code === 0xa0 || code === 0x202f) return gap.space
  if (code === 44) return gap.comma
  if (code === 46 || code === 33 || code === 63 || code === 0x2026) return gap.period
  if (code === 45 || code === 0x2010 || code === 0x2011) return gap.hyphen
  if (code === 10 || code === 13) return gap.line
  if (code === 95) return gap.underscore
  return gap.other
}
