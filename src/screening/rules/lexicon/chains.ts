import type { Stream } from '../stream.ts'
import type { CompiledLexicons } from './compile.ts'

/** What `follow` answers when a part continues nothing, and when it may begin a pattern by itself. */
export const noChain = -1
const beginsHere = -2

/** How many ends of each part are remembered: alternatives of different length may overlap. */
const kept = 4

/**
 * The patterns under way in one text. Each part of a pattern remembers where it last ended; the
 * next part must follow within its gap, in the same sentence. Used again from text to text: word
 * numbers grow for ever, so that what an earlier text left behind is always too far away.
 */
export class Chains {
  readonly all: CompiledLexicons
  /** First folded unit and first word of the pattern, by slot. */
  readonly from: Int32Array
  readonly begin: Int32Array
  private readonly end: Int32Array
  private readonly turn: Uint8Array
  private base = 0
  private high = 1024
  private sentence = new Int32Array(0)

  constructor(all: CompiledLexicons) {
    this.all = all
    const slots = all.gaps.length * kept
    this.from = new Int32Array(slots)
    this.begin = new Int32Array(slots)
    this.end = new Int32Array(slots)
    this.turn = new Uint8Array(all.gaps.length)
  }

  start(stream: Stream): void {
    this.base = this.high
    this.high = this.base + stream.count + 1024
    this.sentence = stream.sentence
    if (this.high < 0x3fffffff) return
    this.end.fill(0)
    this.base = 1024
    this.high = this.base + stream.count + 1024
  }

  /**
   * The slot of the chain that a part beginning at a word continues; -2 when it begins one, -1 when
   * neither. Of several it is the one that ends nearest, and of these the longest: what was found in
   * the texts before must not decide.
   */
  follow(part: number, firstPart: number, word: number): number {
    let gap = this.all.gaps[part]!
    for (let before = part - 1; before >= firstPart; before--) {
      let best = noChain
      let nearest = gap + 1
      for (let slot = before * kept; slot < (before + 1) * kept; slot++) {
        const apart = this.base + word - this.end[slot]! - 1
        if (apart < 0 || apart > nearest || apart > gap || this.sentence[word] !== this.sentence[word - apart - 1]) continue
        if (apart < nearest || this.begin[slot]! < this.begin[best]!) best = slot
        nearest = apart
      }
      if (best !== noChain) return best
      if (this.all.optional[before] !== 1) return noChain
      gap += this.all.gaps[before]!
    }
    return beginsHere
  }

  record(part: number, last: number, from: number, begin: number): void {
    const turn = ((this.turn[part] ?? 0) + 1) % kept
    this.turn[part] = turn
    const slot = part * kept + turn
    this.end[slot] = this.base + last
    this.from[slot] = from
    this.begin[slot] = begin
  }
}
