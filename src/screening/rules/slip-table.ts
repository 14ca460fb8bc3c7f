import { firstHash, hashUnits, hashWithout, nextHash, spread } from './name-hash.ts'
import type { SnapshotReader, SnapshotWriter } from './snapshot-bytes.ts'
import type { WordTable } from './word-table.ts'

const least = 3
const mostLetters = 24
const wordBits = 22
const wordMask = (1 << wordBits) - 1
const mostFull = 0.85

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

  constructor(words: WordTable) {
    this.words = words
  }

  /** Takes in words that it has not yet. */
  take(words: readonly number[]): void {
    let rests = this.count
    for (const word of words) rests += this.words.length(word)
    if (rests > this.slots.length * mostFull) {
      const held = new Set<number>()
      for (const slot of this.slots) if (slot !== -1) held.add(slot & wordMask)
      let slots = this.slots.length
      while (rests > slots * mostFull) slots *= 2
      this.slots = new Int32Array(slots).fill(-1)
      this.count = 0
      for (const word of held) this.add(word)
    }
    for (const word of words) this.add(word)
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
      if (held >>> wordBits === mark) found(held & wordMask)
    }
  }

  private add(word: number): void {
    const [from, length] = [this.words.begin(word), this.words.length(word)]
    const units = this.words.row
    if (length < least || length > mostLetters || word >= wordMask) return
    const whole = hashUnits(units, from, from + length)
    let through = firstHash
    for (let skip = from; skip < from + length; skip++) {
      const before = through
      through = nextHash(through, units[skip]!)
      if (skip > from && units[skip] === units[skip - 1]) continue
      this.count++
      this.place(word, spread(hashWithout(before, through, whole, from + length - skip - 1)))
    }
  }

  private place(word: number, mixed: number): void {
    const mask = this.slots.length - 1
    let slot = mixed & mask
    while (this.slots[slot] !== -1) slot = (slot + 1) & mask
    this.slots[slot] = (mixed >>> wordBits << wordBits) | word
  }

  write(to: SnapshotWriter): void {
    to.put(Int32Array.of(this.count))
    to.put(this.slots)
  }

  static read(from: SnapshotReader, words: WordTable): SlipTable {
    const table = new SlipTable(words)
    table.count = from.ints()[0]!
    table.slots = from.ints()
    return table
  }
}
