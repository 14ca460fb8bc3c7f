import { symbolOf, symbols } from './automaton.ts'
import { spelledOut } from './contractions.ts'
import type { Folded } from './fold.ts'
import type { Tokens } from './words.ts'

/** A row of symbols for the automaton, each with the folded units and the word it stands for. */
export class Stream {
  length = 0
  row: Uint8Array
  from: Int32Array
  to: Int32Array
  word: Int32Array

  constructor(capacity: number) {
    this.row = new Uint8Array(capacity)
    this.from = new Int32Array(capacity)
    this.to = new Int32Array(capacity)
    this.word = new Int32Array(capacity)
  }

  push(symbol: number, from: number, to: number, word: number): void {
    if (this.length === this.row.length) this.grow()
    const at = this.length++
    this.row[at] = symbol
    this.from[at] = from
    this.to[at] = to
    this.word[at] = word
  }

  /** Writes a word spelled otherwise than in the text; every symbol stands for the whole of it. */
  pushText(text: string, from: number, to: number, word: number): void {
    for (let index = 0; index < text.length; index++) this.push(symbolOf(text.charCodeAt(index)), from, to, word)
  }

  private grow(): void {
    const capacity = this.row.length * 2 + 64
    const wider = (now: Int32Array): Int32Array => { const next = new Int32Array(capacity); next.set(now); return next }
    const row = new Uint8Array(capacity)
    row.set(this.row)
    this.row = row
    this.from = wider(this.from)
    this.to = wider(this.to)
    this.word = wider(this.word)
  }
}

/** A respelling of the words `first` to `last`, for the second look at disguised words. */
export interface Respelled { readonly first: number; readonly last: number; readonly text: string }

/**
 * The words in order, contractions spelled out (`don't` is `do not`), a space at every edge of a
 * word and a break between sentences. With respellings, their words are read in their new form.
 */
export function streamOf(folded: Folded, tokens: Tokens, respelled: readonly Respelled[]): Stream {
  const stream = new Stream(folded.length + 2 * tokens.count + 16)
  let sentence = 0
  let next = 0
  stream.push(symbols.space, 0, 0, 0)
  for (let word = 0; word < tokens.count; word++) {
    const from = tokens.from[word] ?? 0
    const here = tokens.sentence[word] ?? 0
    if (here !== sentence) {
      sentence = here
      stream.push(symbols.breakMark, from, from, word)
      stream.push(symbols.space, from, from, word)
    }
    const other = respelled[next]
    if (other && other.first === word) {
      const to = tokens.to[other.last] ?? from
      stream.pushText(other.text, from, to, word)
      stream.push(symbols.space, to, to, word)
      word = other.last
      next++
      continue
    }
    pushWord(stream, folded, from, tokens.to[word] ?? from, word)
  }
  return stream
}

function pushWord(stream: Stream, folded: Folded, from: number, to: number, word: number): void {
  const { codes } = folded
  const spelled = spelledOut(codes, from, to)
  if (spelled !== null) stream.pushText(spelled, from, to, word)
  else for (let unit = from; unit < to; unit++) stream.push(symbolOf(codes[unit] ?? 32), unit, unit + 1, word)
  stream.push(symbols.space, to, to, word)
}
