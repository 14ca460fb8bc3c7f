import { kinds } from './fold.ts'
import type { Folded } from './fold.ts'
import { hashOf, hashSeed } from './lexicon/vocabulary.ts'

/**
 * The words of a folded text, as rows of numbers: a run of letters and digits, with apostrophes
 * inside it. A hashtag in CamelCase is taken apart (`#VoteNo` is two words).
 */
export interface Tokens {
  readonly count: number
  /** First folded unit of the word, and the one after its last. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** The sentence that the word stands in, counted from 0. */
  readonly sentence: Int32Array
  /** 1 when the word begins a hashtag or stands inside one, 2 a handle, 0 otherwise. */
  readonly tag: Uint8Array
  /** The hash of the word's units, and 1 where an apostrophe stands in it. */
  readonly hash: Int32Array
  readonly marked: Uint8Array
}

const hashtag = 35
const at = 64
const period = 46

export function tokenise(folded: Folded): Tokens {
  const { codes, kinds: unitKinds, length } = folded
  const rows = (length <= 2 * pooled ? spare.pop() : undefined) ?? new Rows(Math.max(pooled, length >> 2))
  rows.count = 0
  let sentence = 0
  let pending = false
  let stopsEnd = 0
  let linesEnd = 0
  for (let unit = 0; unit < length;) {
    const kind = unitKinds[unit] ?? 0
    if (!isWord(kind)) {
      // A row of stops goes on to one place: it is looked for once.
      if (kind === kinds.stop && unit >= stopsEnd) stopsEnd = endOfStops(folded, unit)
      if (kind === kinds.newline && unit >= linesEnd) linesEnd = endOfLines(folded, unit)
      if (kind === kinds.stop ? endsSentence(folded, unit, stopsEnd, rows) : kind === kinds.newline && endsLine(folded, linesEnd)) pending = true
      unit++
      continue
    }
    const from = unit
    let hash = hashSeed
    let marked = 0
    for (; unit < length; unit++) {
      if (!isWord(unitKinds[unit]!)) {
        if (!isInner(unitKinds, unit, length)) break
        marked = 1
      }
      hash = Math.imul(hash ^ codes[unit]!, 0x01000193)
    }
    if (pending && rows.count > 0) sentence++
    pending = false
    const before = from > 0 ? codes[from - 1] : 0
    if (before === hashtag) splitCamel(folded, from, unit, sentence, marked, rows)
    else rows.push(from, unit, sentence, before === at ? 2 : 0, hash, marked)
  }
  return rows
}

/** Texts of a post's length share rows of this size. */
const pooled = 1024
const spare: Rows[] = []

/** Gives a text's rows back for the next one. Nobody may look at them from here on. */
export function releaseTokens(tokens: Tokens): void {
  if (tokens instanceof Rows && tokens.from.length <= 2 * pooled && spare.length < 4 && !spare.includes(tokens)) spare.push(tokens)
}

const isWord = (kind: number): boolean => kind === kinds.letter || kind === kinds.digit || kind === kinds.otherLetter
const isInner = (unitKinds: Uint8Array, unit: number, length: number): boolean =>
  unitKinds[unit] === kinds.apostrophe && unit + 1 < length && isWord(unitKinds[unit + 1] ?? 0)

class Rows implements Tokens {
  count = 0
  from: Int32Array
  to: Int32Array
  sentence: Int32Array
  tag: Uint8Array
  hash: Int32Array
  marked: Uint8Array

  constructor(capacity: number) {
    this.from = new Int32Array(capacity)
    this.to = new Int32Array(capacity)
    this.sentence = new Int32Array(capacity)
    this.tag = new Uint8Array(capacity)
    this.hash = new Int32Array(capacity)
    this.marked = new Uint8Array(capacity)
  }

  push(from: number, to: number, sentence: number, tag: number, hash: number, marked: number): void {
    if (this.count === this.from.length) this.grow()
    this.from[this.count] = from
    this.to[this.count] = to
    this.sentence[this.count] = sentence
    this.tag[this.count] = tag
    this.hash[this.count] = hash
    this.marked[this.count] = marked
    this.count++
  }

  private grow(): void {
    const capacity = this.from.length * 2
    const wider = <T extends Int32Array | Uint8Array>(next: T, row: T): T => { next.set(row); return next }
    this.from = wider(new Int32Array(capacity), this.from)
    this.to = wider(new Int32Array(capacity), this.to)
    this.sentence = wider(new Int32Array(capacity), this.sentence)
    this.tag = wider(new Uint8Array(capacity), this.tag)
    this.hash = wider(new Int32Array(capacity), this.hash)
    this.marked = wider(new Uint8Array(capacity), this.marked)
  }
}

function splitCamel(folded: Folded, from: number, to: number, sentence: number, marked: number, rows: Rows): void {
  const { codes } = folded
  let start = from
  for (let unit = from + 1; unit < to; unit++) {
    const upper = isUpper(folded, unit)
    const begins = (upper && (!isUpper(folded, unit - 1) || (unit + 1 < to && folded.kinds[unit + 1] === kinds.letter && !isUpper(folded, unit + 1))))
      || (folded.kinds[unit] === kinds.digit && folded.kinds[unit - 1] === kinds.letter)
    if (!begins) continue
    rows.push(start, unit, sentence, 1, hashOf(codes, start, unit), marked)
    start = unit
  }
  rows.push(start, to, sentence, 1, hashOf(codes, start, to), marked)
}

const isUpper = (folded: Folded, unit: number): boolean => {
  const code = folded.original.charCodeAt(folded.from[unit] ?? 0)
  return code >= 65 && code <= 90
}

/** Words that a full stop follows without ending the sentence. */
const shortened = new Set(['mr', 'mrs', 'ms', 'mx', 'dr', 'st', 'jr', 'sr', 'vs', 'prof', 'gov', 'sen', 'rep', 'supt', 'mt', 'ft', 'ave', 'dept', 'est', 'approx', 'etc', 'inc'])

/** Past a stop, and the stops, quotation marks and parentheses that follow it. */
function endOfStops(folded: Folded, unit: number): number {
  let next = unit + 1
  while (next < folded.length && (folded.kinds[next] === kinds.stop || folded.codes[next] === 34 || folded.codes[next] === 39 || folded.codes[next] === 41)) next++
  return next
}

function endsSentence(folded: Folded, unit: number, next: number, rows: Rows): boolean {
  if (next >= folded.length) return true
  if (folded.kinds[next] === kinds.newline) return true
  if (folded.codes[next] !== 32 || folded.codes[unit] !== period) return folded.codes[next] === 32 || next > unit + 1
  if (rows.count === 0 || rows.to[rows.count - 1] !== unit) return true
  const length = unit - (rows.from[rows.count - 1] ?? 0)
  // An initial ("J. Smith") is no end; a lone "I." is rare enough to lose.
  if (length === 1 && folded.kinds[unit - 1] === kinds.letter) return false
  if (length > 6) return true
  // "Student no. 4471" goes on; "I said no. 5 came" is rare enough to lose.
  if (isNumberAfterNo(folded, unit, next)) return false
  return !shortened.has(String.fromCharCode(...folded.codes.subarray(unit - length, unit)))
}

const isNumberAfterNo = ({ codes, kinds: unitKinds }: Folded, unit: number, next: number): boolean =>
  codes[unit - 1] === 111 && codes[unit - 2] === 110 && unitKinds[unit - 3] !== kinds.letter && unitKinds[next + 1] === kinds.digit

/** Past a line's end, and the spaces and carriage returns that follow it. */
function endOfLines(folded: Folded, unit: number): number {
  let next = unit + 1
  while (next < folded.length && (folded.codes[next] === 32 || folded.codes[next] === 13)) next++
  return next
}

/** A line's end ends the sentence unless the next line goes on in lower case. */
function endsLine(folded: Folded, next: number): boolean {
  if (next >= folded.length) return true
  return folded.kinds[next] !== kinds.letter || isUpper(folded, next)
}
