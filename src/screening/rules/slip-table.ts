import { firstHash, hashUnits, hashWithout, nextHash, spread } from './name-hash.ts'
import type { SnapshotReader, SnapshotWriter } from './snapshot-bytes.ts'
import type { WordTable } from './word-table.ts'

const least = 3
const mostLetters = 24
const wordBits = 22

/**
 * Names by what is left of them when any one letter is taken out: two spellings that are one slip
 * of the pen apart have such a rest in common, or one is a rest of the other. Looking up a word of
 * n letters is n + 1 look-ups, however many names there are.
 */
export class SlipTable {
  private count = 0
  /** A word's number, and above it ten bits of the rest's hash. */
  private slots = new Int32Array(16).fill(-1)
  private readonly words: WordTable
  /** How many words are in, in the order of their numbers. */
  private held = 0

  constructor(words: WordTable) {
    this.words = words
  }

  /** Takes in the words that came since. */
  grow(): void {
    for (; this.held < this.words.count; this.held++) this.add(this.held)
  }

  reserve(slots: number): void {
    this.slots = new Int32Array(slots).fill(-1)
  }

  /** Calls back with each word that may be one slip from what is written; the caller compares them. */
  near(units: Uint16Array, from: number, to: number, found: (word: number) => void): void {
    if (to - from < least || to - from > mostLetters) return
    const whole = hashUnits(units, from, to)
    this.look(whole, found)
    let through = firstHash
    for (let skip = from; skip < to; skip++) {
      const before = through
      through = nextHash(through, units[skip]!)
      if (skip > from && units[skip] === units[skip - 1]) continue
      const hash = hashWithout(before, through, whole, to - skip - 1)
      const shorter = this.words.findWithout(hash, units, from, to, skip)
      if (shorter >= 0) found(shorter)
      this.look(hash, found)
    }
  }

  private look(hash: number, found: (word: number) => void): void {
    const [mask, mixed] = [this.slots.length - 1, spread(hash)]
    const mark = mixed >>> wordBits
    for (let slot = mixed & mask; ; slot = (slot + 1) & mask) {
      const held = this.slots[slot]!
      if (held === -1) return
      if (held >>> wordBits === mark) found(held & ((1 << wordBits) - 1))
    }
  }

  private add(word: number): void {
    const [from, length] = [this.words.begin(word), this.words.length(word)]
    const units = this.words.row
    if (length < least || length > mostLetters || word >= (1 << wordBits) - 1) return
    const whole = hashUnits(units, from, from + length)
    let through = firstHash
    for (let skip = from; skip < from + length; skip++) {
      const before = through
      through = nextHash(through, units[skip]!)
      if (skip > from && units[skip] === units[skip - 1]) continue
      if (++this.count * 4 > this.slots.length * 3) {
        this.widen()
        // Widening takes in all words so far; this one's rests begin again.
        return this.add(word)
      }
      this.place(word, spread(hashWithout(before, through, whole, from + length - skip - 1)))
    }
  }

  private place(word: number, mixed: number): void {
    const mask = this.slots.length - 1
    let slot = mixed & mask
    while (this.slots[slot] !== -1) slot = (slot + 1) & mask
    this.slots[slot] = (mixed >>> wordBits << wordBits) | word
  }

  private widen(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1)
    this.count = 0
    const held = this.held
    for (this.held = 0; this.held < held; this.held++) this.add(this.held)
  }

  write(to: SnapshotWriter): void {
    to.put(Int32Array.of(this.count, this.held))
    to.put(this.slots)
  }

  static read(from: SnapshotReader, words: WordTable): SlipTable {
    const table = new SlipTable(words)
    const head = from.ints()
    table.count = head[0]!
    table.held = head[1]!
    table.slots = from.ints()
    return table
  }
}
