import { pointAt } from './code-point.ts'
import { emojiWords, lookAlikes } from './look-alikes.ts'

/** What a folded character is to the reader. */
export const kinds = { separator: 0, letter: 1, digit: 2, otherLetter: 3, apostrophe: 4, stop: 5, newline: 6 } as const

/**
 * A text without what hides or decorates its letters: compatibility forms (NFKC), case,
 * diacritics, look-alike letters and invisible characters are gone; every remaining unit knows
 * the place it came from, in UTF-16 offsets of the original.
 */
export interface Folded {
  readonly original: string
  readonly length: number
  /** Bits of `signs`. */
  readonly signs: number
  readonly codes: Uint16Array
  readonly kinds: Uint8Array
  /** Original offset where the unit's source begins, and where it ends. */
  readonly from: Int32Array
  readonly to: Int32Array
}

const asciiKinds = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  asciiKinds[code] = /[a-z]/i.test(char) ? kinds.letter : /\d/.test(char) ? kinds.digit : char === "'" ? kinds.apostrophe : /[.!?]/.test(char) ? kinds.stop : /[\n\r]/.test(char) ? kinds.newline : kinds.separator
}

/** What a text holds, as bits of `signs`: a rule that looks for one of them need not look where it is not. */
export const signs = { digit: 1, at: 2, hash: 4, quote: 8, bang: 16, percent: 32, beyondAscii: 64 } as const

const asciiSigns = new Uint8Array(128)
for (let digit = 48; digit < 58; digit++) asciiSigns[digit] = signs.digit
for (const [char, sign] of Object.entries({ '@': signs.at, '#': signs.hash, '"': signs.quote, '!': signs.bang, '?': signs.bang, '%': signs.percent })) asciiSigns[char.charCodeAt(0)] = sign

const asciiCodes = Uint8Array.from({ length: 128 }, (_, code) => (code >= 65 && code <= 90 ? code + 32 : code))

/** Texts of a post's length share rows of this size. */
const pooled = 2048

/** A growing row of folded units. */
class Units implements Folded {
  original = ''
  length = 0
  signs = 0
  codes: Uint16Array
  kinds: Uint8Array
  from: Int32Array
  to: Int32Array
  private ownFrom: Int32Array
  private ownTo: Int32Array

  constructor(capacity: number) {
    this.codes = new Uint16Array(capacity)
    this.kinds = new Uint8Array(capacity)
    this.from = this.ownFrom = new Int32Array(capacity)
    this.to = this.ownTo = new Int32Array(capacity)
  }

  read(original: string): void {
    this.original = original
    this.signs = 0
    const plain = this.readAscii(original)
    this.length = plain
    if (plain === original.length && plain <= pooled) {
      this.from = places
      this.to = nextPlaces
      return
    }
    this.from = this.ownFrom
    this.to = this.ownTo
    for (let at = 0; at < plain; at++) {
      this.from[at] = at
      this.to[at] = at + 1
    }
    if (plain < original.length) this.readOn(original, plain)
  }

  /** Folds as far as the text is ASCII, and tells how far that is. */
  private readAscii(original: string): number {
    const { codes, kinds: unitKinds } = this
    const end = original.length
    let found = 0
    let at = 0
    for (; at < end; at++) {
      const code = original.charCodeAt(at)
      if (code >= 128) break
      codes[at] = asciiCodes[code]!
      unitKinds[at] = asciiKinds[code]!
      found |= asciiSigns[code]!
    }
    this.signs = found
    return at
  }

  private readOn(original: string, start: number): void {
    this.signs |= signs.beyondAscii
    for (let at = start; at < original.length;) {
      const code = original.charCodeAt(at)
      if (code < 128) {
        this.signs |= asciiSigns[code]!
        this.push(asciiCodes[code]!, asciiKinds[code]!, at, ++at)
        continue
      }
      const point = pointAt(original, at)
      const end = at + (point > 0xffff ? 2 : 1)
      const folded = foldPoint(point)
      for (let index = 0; index < folded.codes.length; index++) this.push(folded.codes[index] ?? 32, folded.kinds[index] ?? 0, at, end)
      at = end
    }
  }

  private push(code: number, kind: number, from: number, to: number): void {
    if (this.length === this.codes.length) this.grow()
    const at = this.length++
    this.codes[at] = code
    this.kinds[at] = kind
    this.from[at] = from
    this.to[at] = to
  }

  private grow(): void {
    const capacity = this.codes.length * 2 + 16
    const wider = <T extends Uint16Array | Uint8Array | Int32Array>(next: T, now: T): T => { next.set(now); return next }
    this.codes = wider(new Uint16Array(capacity), this.codes)
    this.kinds = wider(new Uint8Array(capacity), this.kinds)
    this.from = this.ownFrom = wider(new Int32Array(capacity), this.ownFrom)
    this.to = this.ownTo = wider(new Int32Array(capacity), this.ownTo)
  }
}

/** Where the units of a text without any other letters come from: the same for all of them. */
const places = Int32Array.from({ length: pooled }, (_, at) => at)
const nextPlaces = Int32Array.from({ length: pooled }, (_, at) => at + 1)

/** Rows that a text has been read in and that nobody looks at any more: to make new ones is dearer than to fill them. */
const spare: Units[] = []

/** Folds any string, lone surrogates included, in one pass over it. */
export function fold(original: string): Folded {
  const units = (original.length <= pooled ? spare.pop() : undefined) ?? new Units(Math.max(original.length, pooled))
  units.read(original)
  return units
}

/** Gives a text's rows back for the next one. Nobody may look at them from here on. */
export function release(folded: Folded): void {
  if (folded instanceof Units && folded.codes.length <= 2 * pooled && spare.length < 4 && !spare.includes(folded)) spare.push(folded)
}

interface FoldedPoint { readonly codes: readonly number[]; readonly kinds: readonly number[] }
const known = new Map<number, FoldedPoint>()

function foldPoint(point: number): FoldedPoint {
  const before = known.get(point)
  if (before) return before
  // Bounded: a text of every character there is must not be remembered for ever.
  if (known.size > 8192) known.clear()
  const text = foldedText(point)
  const result: FoldedPoint = { codes: Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)), kinds: kindsOf(text) }
  known.set(point, result)
  return result
}

function foldedText(point: number): string {
  if (point >= 0xd800 && point <= 0xdfff) return ' '
  const char = String.fromCodePoint(point)
  const emoji = emojiWords.get(char)
  if (emoji !== undefined) return ` ${emoji} `
  // Letters in filled circles and squares have no compatibility form of their own.
  if (point >= 0x1f150 && point <= 0x1f169) return String.fromCharCode(97 + point - 0x1f150)
  if (point >= 0x1f170 && point <= 0x1f189) return String.fromCharCode(97 + point - 0x1f170)
  const alike = lookAlikes.get(char)
  if (alike !== undefined) return alike
  if (/^[\p{Default_Ignorable_Code_Point}\p{M}\p{Cf}]$/u.test(char)) return ''
  let result = ''
  for (const part of char.normalize('NFKD')) {
    if (/^\p{M}$/u.test(part)) continue
    const lower = lookAlikes.get(part) ?? part.toLowerCase()
    for (const piece of lower) if (!/^\p{M}$/u.test(piece)) result += lookAlikes.get(piece) ?? piece
  }
  return result
}

function kindsOf(text: string): number[] {
  const result: number[] = []
  for (const char of text) {
    const code = char.charCodeAt(0)
    const kind = code < 128 ? asciiKinds[code] ?? 0 : /^[\p{L}\p{N}]$/u.test(char) ? kinds.otherLetter : /^[。！？\u2028\u2029]$/u.test(char) ? kinds.stop : kinds.separator
    for (let unit = 0; unit < char.length; unit++) result.push(kind)
  }
  return result
}
