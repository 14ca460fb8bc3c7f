import type { Span } from '#src/kit/span.ts'
import { hashUnits } from './name-hash.ts'
import type { NameIndex } from './name-index.ts'
import { manner, type NameText } from './name-text.ts'
import { gap } from './name-tokens.ts'
import type { NameHit } from './roster.ts'
import { sense } from './name-vocabulary.ts'

/** Names that thousands of students share are looked through so far; less far in a text that is nothing but such names. */
const [mostAsked, mostAskedOfMany] = [5000, 200]
/** More hits than any post has, or than a text that is masked can have. */
const manyHits = 5000
/** A hit tells of no more students. */
const mostTold = 200

/** Whether a word is some student's given name or surname. Bits. */
export const nameKind = { given: 1, family: 2 } as const

/** A name's first and last word as one number. */
export const otherKey = (first: number, last: number): number => Math.imul(first, 31) ^ last

/** One text being searched. Its rows are used for text after text. */
export class NameSearch {
  readonly index: NameIndex
  /** Names of employees and public figures, by {@link otherKey}. */
  readonly others: ReadonlySet<number>
  text: NameText
  /** The number of each word in the index, or -1. */
  word = new Int32Array(0)
  /** Words that a hit already holds. */
  used = new Uint8Array(0)
  /** Bits of {@link nameKind}. */
  kind = new Uint8Array(0)
  /** Words that may be of a name, in order: names, tags, words with a capital inside, initials. */
  places = new Int32Array(0)
  count = 0
  hits: NameHit[] = []

  constructor(index: NameIndex, others: ReadonlySet<number>, text: NameText) {
    this.index = index
    this.others = others
    this.text = text
  }

  /** Looks every word up; false where no name can stand in the text. */
  begin(text: NameText): boolean {
    const { count } = text
    this.text = text
    this.hits = []
    if (this.word.length < count) {
      this.word = new Int32Array(count + (count >> 1) + 64)
      this.used = new Uint8Array(this.word.length)
      this.kind = new Uint8Array(this.word.length)
      this.places = new Int32Array(this.word.length)
    }
    const { index, word, kind, places } = this
    const { words } = index
    this.used.fill(0, 0, count)
    kind.fill(0, 0, count)
    let found = 0
    for (let at = 0; at < count; at++) {
      // Half of all words cannot be names as they stand.
      if ((text.senses[at]! & sense.plain) !== 0 && (text.manner[at]! & (manner.capital | manner.tag)) === 0) {
        word[at] = -1
        continue
      }
      const number = words.find(text.hash[at]!, text.units, text.from[at]!, text.to[at]!)
      word[at] = number
      if (number >= 0) {
        kind[at] = (index.isGiven(number) ? nameKind.given : 0) | (index.isFamily(number) ? nameKind.family : 0)
        if (kind[at] !== 0) places[found++] = at
      } else if ((text.manner[at]! & (manner.tag | manner.innerCapital)) !== 0 || (text.length(at) === 1 && (text.manner[at]! & manner.capital) !== 0)) places[found++] = at
    }
    this.count = found
    return found > 0
  }

  isGiven(at: number): boolean { return at >= 0 && at < this.text.count && (this.kind[at]! & nameKind.given) !== 0 }
  isFamily(at: number): boolean { return at >= 0 && at < this.text.count && (this.kind[at]! & nameKind.family) !== 0 }
  /** So many bearers of one name are looked through. */
  get mostAsked(): number { return this.hits.length < manyHits ? mostAsked : mostAskedOfMany }
  isUsed(at: number): boolean { return this.used[at] === 1 }

  /** The rows of a given name and a surname of the text; empty where no student bears both. */
  pair(given: number, family: number): readonly number[] {
    const found: number[] = []
    this.index.collect(this.word[given]!, this.word[family]!, found)
    return found
  }

  /** Two words written as one in the index (mary ann, de la cruz): that word's number, or -1. */
  joinedWord(from: number, to: number): number {
    const { text } = this
    const [start, end] = [text.from[from]!, text.to[to]!]
    return this.index.words.find(hashUnits(text.units, start, end), text.units, start, end)
  }

  /** A title before the word, or a surname with one, makes it an adult's. */
  afterTitle(at: number): boolean {
    return this.text.is(at - 1, sense.adultTitle)
  }

  /** A place, a prize or a company is named after somebody: "Jackson Lincoln Elementary". */
  namesPlace(end: number): boolean {
    const { text } = this
    return text.is(end, sense.place) && text.isCapital(end) && text.before[end] === gap.space
  }

  isOther(first: number, last: number): boolean {
    return this.others.size > 0 && this.others.has(otherKey(this.text.hash[first]!, this.text.hash[last]!))
  }

  /** `found` as NamePairs gives it. A row that was found in two ways keeps the better. */
  add(from: number, end: number, found: readonly number[], confidence: number, form: NameHit['form'], span?: Span): void {
    for (let at = from; at < end; at++) this.used[at] = 1
    const place = span ?? { start: this.text.start[from]!, end: this.text.end[end - 1]! }
    this.hits.push(new RosterHit(this.index, found, place, confidence, form))
  }
}


/** Tells who it may be when asked: many a hit is only counted. To be asked before the roster changes. */
class RosterHit implements NameHit {
  readonly span: Span
  readonly confidence: number
  readonly form: NameHit['form']
  private readonly index: NameIndex
  private readonly found: readonly number[]
  private told: NameHit['students'] | null = null

  constructor(index: NameIndex, found: readonly number[], span: Span, confidence: number, form: NameHit['form']) {
    this.index = index
    this.found = found
    this.span = span
    this.confidence = confidence
    this.form = form
  }

  get students(): NameHit['students'] {
    this.told ??= tell(this.index, this.found)
    return this.told
  }
}

/** As on record before nicknames and halves of double names, then by id, whatever order they came in. */
function tell({ rows }: NameIndex, found: readonly number[]): NameHit['students'] {
  const best = new Map<number, number>()
  for (const one of found) best.set(one >> 3, Math.min(best.get(one >> 3) ?? 8, one & 7))
  const ranked = Array.from(best, ([row, how]) => ({ row, how, id: rows.idOf(row) })).sort((a, b) => a.how - b.how || (a.id < b.id ? -1 : 1))
  if (ranked.length > mostTold) ranked.length = mostTold
  // They bear one name, or a few.
  const texts = new Map<number, string>()
  const textOf = (number: number): string => {
    let text = texts.get(number)
    if (text === undefined) texts.set(number, text = rows.texts.get(number))
    return text
  }
  return ranked.map(({ row, id }) => ({ id, given: textOf(rows.given[row]!), family: textOf(rows.family[row]!), former: rows.isFormer(row) }))
}
