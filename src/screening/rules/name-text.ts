import { foldBeyond, foldedUnit, learnUnit, nameUnit, severalOf, unitKind } from './name-fold.ts'
import { firstHash, nextHash } from './name-hash.ts'
import { gap } from './name-tokens.ts'
import { vocabulary } from './name-vocabulary.ts'

/** How a word is written. Bits. */
export const manner = { capital: 1, allCapitals: 2, hashtag: 4, handle: 8, innerCapital: 16, digit: 32, tag: 12 } as const

/**
 * A text read into words for names, in one pass, as rows of numbers: lower case, without
 * diacritics, apostrophes, possessive, look-alike letters and invisible characters. One such
 * reading serves text after text without asking for memory.
 */
export class NameText {
  original = ''
  count = 0
  /** Folded units of all words, one word after the other, and where each word's begin and end. */
  units = new Uint16Array(0)
  from = new Int32Array(0)
  to = new Int32Array(0)
  /** Its place in the original, in UTF-16 units. */
  start = new Int32Array(0)
  end = new Int32Array(0)
  hash = new Int32Array(0)
  /** What stands between it and the word before: bits of `gap`. */
  before = new Uint8Array(0)
  /** Bits of {@link manner}. */
  manner = new Uint8Array(0)
  /** Bits of `sense`, and the grade that the word says, or -1. */
  senses = new Int32Array(0)
  grade = new Int8Array(0)
  /** Some word is a tag or has a capital inside it; some gap has a comma. */
  hasJoined = false
  hasComma = false

  read(text: string): this {
    this.original = text
    this.reserve(text.length)
    const { length } = text
    let [count, unit, between, tag] = [0, 0, gap.line as number, 0]
    this.hasJoined = this.hasComma = false
    for (let at = 0; at < length;) {
      const first = text.charCodeAt(at)
      let kind = unitKind[first]! || this.learn(text, at)
      if (kind < nameUnit.lower) {
        if (kind === nameUnit.between) {
          if (first === hashSign || first === atSign) {
            tag = first === hashSign ? manner.hashtag : manner.handle
            between |= gap.other
          } else {
            // Within a handle these only join: `@mia.torres`.
            if (tag !== 0 && !(first === lowLine || (tag === manner.handle && (first === 46 || first === 45)))) tag = 0
            const what = first < 128 ? asciiGap[first]! : gapOf(first)
            if (what === gap.comma) this.hasComma = true
            between |= what
          }
          at += first >= 0xd800 && first < 0xdc00 && isLow(text.charCodeAt(at + 1)) ? 2 : 1
        } else at += first >= 0xd800 && first < 0xdc00 ? 2 : 1
        continue
      }
      const [start, from] = [at, unit]
      let [hash, uppers, lowers, apostrophe, hashBefore, how] = [firstHash, 0, 0, -1, 0, tag]
      if (kind === nameUnit.upper || kind === nameUnit.severalUpper) how |= manner.capital
      let code = first
      for (;;) {
        if (code < 128) {
          const folded = foldedUnit[code]!
          this.units[unit++] = folded
          hash = nextHash(hash, folded)
          if (kind === nameUnit.upper) {
            if (lowers > 0) how |= manner.innerCapital
            uppers++
          } else if (code > 57) lowers++
          else how |= manner.digit
          at++
        } else if (kind === nameUnit.invisible) at += code >= 0xd800 && code < 0xdc00 ? 2 : 1
        else {
          const isPair = code >= 0xd800 && code < 0xdc00
          const folded = isPair ? foldBeyond(text.codePointAt(at)!)[1] : kind >= nameUnit.several ? severalOf(code) : ''
          if (folded === '') hash = nextHash(hash, this.units[unit++] = foldedUnit[code]!)
          else {
            if (folded.length > 1) this.reserveUnits(unit + folded.length + length - at)
            for (let index = 0; index < folded.length; index++) hash = nextHash(hash, this.units[unit++] = folded.charCodeAt(index))
          }
          if (kind === nameUnit.upper || kind === nameUnit.severalUpper) {
            if (lowers > 0) how |= manner.innerCapital
            uppers++
          } else lowers++
          at += isPair ? 2 : 1
        }
        if (at >= length) break
        code = text.charCodeAt(at)
        kind = unitKind[code]! || this.learn(text, at)
        if (kind !== nameUnit.between) continue
        if (!isApostrophe(code) || at + 1 >= length) break
        let after = at + 1
        kind = unitKind[text.charCodeAt(after)]! || this.learn(text, after)
        while (kind === nameUnit.invisible && ++after < length) kind = unitKind[text.charCodeAt(after)]! || this.learn(text, after)
        if (kind < nameUnit.lower || after >= length) break
        apostrophe = unit
        hashBefore = hash
        at = after
        code = text.charCodeAt(after)
      }
      // The possessive says nothing of who it is.
      if (apostrophe >= 0 && unit === apostrophe + 1 && this.units[apostrophe] === 115) {
        unit = apostrophe
        hash = hashBefore
      }
      if (uppers > 1 && lowers <= (apostrophe >= 0 ? 1 : 0)) how |= manner.allCapitals
      if ((how & (manner.tag | manner.innerCapital)) !== 0) this.hasJoined = true
      this.from[count] = from
      this.to[count] = unit
      this.start[count] = start
      this.end[count] = at
      this.hash[count] = hash
      this.before[count] = between
      this.manner[count] = how
      const known = vocabulary.find(hash)
      this.senses[count] = known < 0 ? 0 : vocabulary.senses[known]!
      this.grade[count] = known < 0 ? -1 : vocabulary.grades[known]!
      count++
      between = gap.none
    }
    this.count = count
    return this
  }

  /** A word as it was folded. */
  word(at: number): string {
    return String.fromCharCode(...this.units.subarray(this.from[at]!, Math.min(this.to[at]!, this.from[at]! + 200)))
  }

  length(at: number): number {
    return this.to[at]! - this.from[at]!
  }

  isCapital(at: number): boolean {
    return (this.manner[at]! & manner.capital) !== 0
  }

  /** The word has one of these bits of `sense`; false where there is no such word. */
  is(at: number, sense: number): boolean {
    return at >= 0 && at < this.count && (this.senses[at]! & sense) !== 0
  }

  /** Nothing but these kinds of gap, and at least one, stands before the word. */
  isAfter(at: number, gaps: number): boolean {
    return at > 0 && at < this.count && this.before[at] !== 0 && (this.before[at]! & ~gaps) === 0
  }

  private learn(text: string, at: number): number {
    const code = text.charCodeAt(at)
    if (code >= 0xd800 && code < 0xdc00 && isLow(text.charCodeAt(at + 1))) return foldBeyond(text.codePointAt(at)!)[0]
    return code >= 0xd800 && code < 0xe000 ? nameUnit.between : learnUnit(code)
  }

  private reserve(length: number): void {
    this.reserveUnits(length)
    const words = (length >> 1) + 2
    if (this.from.length >= words) return
    const capacity = words + (words >> 1)
    for (const row of ['from', 'to', 'start', 'end', 'hash', 'senses'] as const) this[row] = new Int32Array(capacity)
    this.before = new Uint8Array(capacity)
    this.manner = new Uint8Array(capacity)
    this.grade = new Int8Array(capacity)
  }

  private reserveUnits(length: number): void {
    if (this.units.length >= length + 32) return
    const units = new Uint16Array(length + (length >> 1) + 32)
    units.set(this.units)
    this.units = units
  }
}

/** Longer texts are rare, and their rows are not kept. */
const longest = 0x10000
const kept = new NameText()

/** Reads a text; the same text once for several rosters. Valid until the next text is read. */
export function readNameText(text: string): NameText {
  if (text.length > longest) return new NameText().read(text)
  return kept.original === text && kept.count > 0 ? kept : kept.read(text)
}

const hashSign = 35
const atSign = 64
const lowLine = 95
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc

function gapOf(code: number): number {
  if (code === 32 || code === 9 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) || code === 0x3000) return gap.space
  if (code === 44 || code === 0xff0c) return gap.comma
  if (code === 46 || code === 33 || code === 63 || code === 0x2026) return gap.period
  if (code === 45 || code === 0x2010 || code === 0x2011) return gap.hyphen
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return gap.line
  if (code === lowLine) return gap.underscore
  return gap.other
}

const asciiGap = Uint8Array.from({ length: 128 }, (_, code) => gapOf(code))
