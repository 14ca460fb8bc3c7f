import { foldBeyond, foldedUnit, learnUnit, nameUnit, severalOf, unitKind } from './name-fold.ts'
import { firstHash, nextHash } from './name-hash.ts'
import { gap } from './name-tokens.ts'
import { vocabulary } from './name-vocabulary.ts'

/** How a word is written. Bits. */
export const manner = { capital: 1, allCapitals: 2, hashtag: 4, handle: 8, innerCapital: 16, tag: 12 } as const

/**
 * A text read into words for names, in one pass, as rows of numbers: lower case, without
 * diacritics, apostrophes, possessive, look-alike letters and invisible characters. One such
 * reading serves text after text without asking for memory.
 */
export class NameText {
  original = ''
  private codes = new Uint16Array(0)
  private bytes = new Uint8Array(0)
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
    this.count = 0
    this.hasJoined = false
    this.hasComma = false
    this.reserve(text.length)
    const { length } = text
    const codes = this.codesOf(text)
    const { from, to, start, end, hash: hashes, before, manner: manners, senses, grade } = this
    let units = this.units
    let unit = 0
    let count = 0
    let between: number = gap.line
    let tag = 0
    for (let at = 0; at < length;) {
      const first = codes[at]!
      if (first < 128 && asciiFold[first] === 0) {
        if (first === hashSign || first === atSign) {
          tag = first === hashSign ? manner.hashtag : manner.handle
          between |= gap.other
        } else {
          // Within a handle these only join: `@mia.torres`.
          if (tag !== 0 && !(first === lowLine || (tag === manner.handle && (first === 46 || first === 45)))) tag = 0
          if (first === 44) this.hasComma = true
          between |= asciiGap[first]!
        }
        at++
        continue
      }
      if (first >= 128) {
        const kind = this.kindAt(text, at)
        if (kind < nameUnit.lower) {
          if (kind === nameUnit.between) {
            tag = 0
            between |= gapOf(first)
          }
          at += isHigh(first) && isLow(text.charCodeAt(at + 1)) ? 2 : 1
          continue
        }
      }
      const word = at
      start[count] = at
      from[count] = unit
      // Nearly every word is of plain letters.
      let hash = firstHash
      let uppers = 0
      let inner = 0
      let code = first
      while (code < 128) {
        const folded = asciiFold[code]!
        if (folded === 0) break
        if (folded !== code) {
          uppers++
          if (at > word && codes[at - 1]! > 96) inner = manner.innerCapital
        }
        units[unit++] = folded
        hash = nextHash(hash, folded)
        if (++at >= length) break
        code = codes[at]!
      }
      let how = tag | inner | (first >= 65 && first <= 90 ? manner.capital : 0)
      if (uppers > 1 && uppers === unit - from[count]!) how |= manner.allCapitals
      if (at < length && (code >= 128 || code === 39)) {
        const rest = this.readOn(text, at, unit, hash, how, count, uppers)
        units = this.units
        at = rest.at
        unit = rest.unit
        hash = rest.hash
        how = rest.how
      }
      if ((how & (manner.tag | manner.innerCapital)) !== 0) this.hasJoined = true
      to[count] = unit
      end[count] = at
      hashes[count] = hash
      before[count] = between
      manners[count] = how
      const known = vocabulary.find(hash)
      senses[count] = known < 0 ? 0 : vocabulary.senses[known]!
      grade[count] = known < 0 ? -1 : vocabulary.grades[known]!
      count++
      between = gap.none
    }
    this.count = count
    return this
  }

  /** The text's units in a row of numbers, which is read faster than a string; plain ones by the machine's own copying. */
  private codesOf(text: string): Uint16Array {
    const { length } = text
    if (this.codes.length < length) {
      this.codes = new Uint16Array(length + (length >> 1) + 64)
      this.bytes = new Uint8Array(this.codes.length)
    }
    const { read, written } = encoder.encodeInto(text, this.bytes)
    if (read === length && written === length) this.codes.set(length === this.bytes.length ? this.bytes : this.bytes.subarray(0, length))
    else for (let at = 0; at < length; at++) this.codes[at] = text.charCodeAt(at)
    return this.codes
  }

  /** The rest of a word that has other than plain letters: folded one by one, with apostrophes inside it. */
  private readOn(text: string, at: number, unit: number, hash: number, how: number, word: number, uppers: number): Rest {
    const { length } = text
    let lowers = unit - this.from[word]! - uppers
    let apostrophe = -1
    let hashBefore = 0
    while (at < length) {
      const code = text.charCodeAt(at)
      const kind = this.kindAt(text, at)
      if (kind === nameUnit.between) {
        if (!isApostrophe(code)) break
        let next = at + 1
        while (next < length && this.kindAt(text, next) === nameUnit.invisible) next++
        if (next >= length || this.kindAt(text, next) < nameUnit.lower) break
        apostrophe = unit
        hashBefore = hash
        at = next
        continue
      }
      const width = isHigh(code) && isLow(text.charCodeAt(at + 1)) ? 2 : 1
      if (kind !== nameUnit.invisible) {
        const folded = width === 2 ? foldBeyond(text.codePointAt(at)!)[1] : kind >= nameUnit.several ? severalOf(code) : ''
        if (folded.length > 1) this.reserveUnits(unit + folded.length + length - at)
        if (folded === '') hash = nextHash(hash, this.units[unit++] = foldedUnit[code]!)
        else for (let index = 0; index < folded.length; index++) hash = nextHash(hash, this.units[unit++] = folded.charCodeAt(index))
        if (kind === nameUnit.upper || kind === nameUnit.severalUpper) {
          if (at === this.start[word]) how |= manner.capital
          else if (lowers > 0) how |= manner.innerCapital
          uppers++
        } else lowers++
      }
      at += width
    }
    // The possessive says nothing of who it is.
    if (apostrophe >= 0 && unit === apostrophe + 1 && this.units[apostrophe] === 115) {
      unit = apostrophe
      hash = hashBefore
    }
    how = uppers > 1 && lowers <= (apostrophe >= 0 ? 1 : 0) ? how | manner.allCapitals : how & ~manner.allCapitals
    return { at, unit, hash, how }
  }

  /** A word as it was folded. */
  word(at: number): string {
    return String.fromCharCode(...this.units.subarray(this.from[at], Math.min(this.to[at]!, this.from[at]! + 200)))
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

  private kindAt(text: string, at: number): number {
    const code = text.charCodeAt(at)
    const kind = unitKind[code]!
    if (kind !== nameUnit.unknown) return kind
    if (isHigh(code) && isLow(text.charCodeAt(at + 1))) return foldBeyond(text.codePointAt(at)!)[0]
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

interface Rest { readonly at: number; readonly unit: number; readonly hash: number; readonly how: number }

const encoder = new TextEncoder()

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
const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00
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

/** What a plain letter or digit folds to; 0 of what stands between words. */
const asciiFold = Uint8Array.from({ length: 128 }, (_, code) => (unitKind[code] === nameUnit.between ? 0 : foldedUnit[code]!))
const asciiGap = Uint8Array.from({ length: 128 }, (_, code) => gapOf(code))
