import { symbolOf, symbols } from './automaton.ts'
import { spelledOut } from './contractions.ts'
import type { Folded } from './fold.ts'
import type { Tokens } from './words.ts'

/**
 * A row of symbols for the automaton, each with the folded units it stands for and its place among
 * the spoken words: `don't` is two of them, spaced letters are one.
 */
export class Stream {
  length = 0
  row: Uint8Array
  from: Int32Array
  to: Int32Array
  spoken: Int32Array
  /** By spoken word: the first and last word of the text it stands for, and its sentence. */
  readonly first: number[] = []
  readonly last: number[] = []
  readonly sentence: number[] = []

  constructor(capacity: number) {
    this.row = new Uint8Array(capacity)
    this.from = new Int32Array(capacity)
    this.to = new Int32Array(capacity)
    this.spoken = new Int32Array(capacity)
  }

  push(symbol: number, from: number, to: number): void {
    if (this.length === this.row.length) this.grow()
    const at = this.length++
    this.row[at] = symbol
    this.from[at] = from
    this.to[at] = to
    this.spoken[at] = this.first.length - 1
  }

  /** What is pushed from here on belongs to the next spoken word. */
  speak(first: number, last: number, sentence: number): void {
    this.first.push(first)
    this.last.push(last)
    this.sentence.push(sentence)
  }

  /** Writes words spelled otherwise than in the text; each of them stands for all of these units. */
  speakText(text: string, from: number, to: number, first: number, last: number, sentence: number): void {
    this.speak(first, last, sentence)
    for (let index = 0; index < text.length; index++) {
      const symbol = symbolOf(text.charCodeAt(index))
      this.push(symbol, from, to)
      if (symbol === symbols.space) this.speak(first, last, sentence)
    }
    this.push(symbols.space, to, to)
  }

  private grow(): void {
    const capacity = this.row.length * 2 + 64
    const wider = (now: Int32Array): Int32Array => { const next = new Int32Array(capacity); next.set(now); return next }
    const row = new Uint8Array(capacity)
    row.set(this.row)
    this.row = row
    this.from = wider(this.from)
    this.to = wider(this.to)
    this.spoken = wider(this.spoken)
  }
}

/** A respelling of the words `first` to `last`, for the second look at disguised words. */
export interface Respelled {
  readonly first: number
  readonly last: number
  readonly text: string
  /** The folded units that it takes the place of. */
  readonly from: number
  readonly to: number
}

/**
 * The words in order, contractions spelled out (`don't` is `do not`), a space at every edge of a
 * word and a break between sentences. With respellings, their words are read in their new form.
 */
export function streamOf(folded: Folded, tokens: Tokens, respelled: readonly Respelled[]): Stream {
  const stream = new Stream(folded.length + 2 * tokens.count + 16)
  const { codes } = folded
  let before = 0
  let next = 0
  stream.push(symbols.space, 0, 0)
  for (let word = 0; word < tokens.count; word++) {
    const from = tokens.from[word] ?? 0
    const to = tokens.to[word] ?? from
    const sentence = tokens.sentence[word] ?? 0
    if (sentence !== before) {
      before = sentence
      stream.push(symbols.breakMark, from, from)
      stream.push(symbols.space, from, from)
    }
    const other = respelled[next]
    if (other && other.first === word) {
      stream.speakText(other.text, other.from, other.to, word, other.last, sentence)
      word = other.last
      next++
      continue
    }
    const spelled = spelledOut(codes, from, to)
    if (spelled !== null) {
      stream.speakText(spelled, from, to, word, word, sentence)
      continue
    }
    stream.speak(word, word, sentence)
    for (let unit = from; unit < to; unit++) stream.push(symbolOf(codes[unit] ?? 32), unit, unit + 1)
    stream.push(symbols.space, to, to)
  }
  return stream
}
