import { roomInts } from './growing-rows.ts'
import { hashText, hashUnits, spread } from './name-hash.ts'
import type { SnapshotReader, SnapshotWriter } from './snapshot-bytes.ts'

/** Words by number: an open hash table of typed rows, with a filter of bits before it that ordinary words seldom pass. */
export class WordTable {
  count = 0
  private hashes = new Int32Array(8)
  /** Where each word's units begin; one more than there are words. */
  private from = new Int32Array(9)
  private units = new Uint16Array(64)
  private slots = new Int32Array(16).fill(-1)
  private filter = new Int32Array(8)

  /** The word's number, or -1. */
  find(hash: number, units: Uint16Array, from: number, to: number): number {
    const mixed = spread(hash)
    if ((this.filter[(mixed >>> 5) & (this.filter.length - 1)]! & (1 << (mixed & 31))) === 0) return -1
    const mask = this.slots.length - 1
    for (let slot = mixed >>> 7 & mask; ; slot = (slot + 1) & mask) {
      const word = this.slots[slot]!
      if (word < 0) return -1
      if (this.hashes[word] === hash && this.is(word, units, from, to)) return word
    }
  }

  /** Reads a word without a letter at `skip`, too; `to - from - 1` units then. */
  findWithout(hash: number, units: Uint16Array, from: number, to: number, skip: number): number {
    const mixed = spread(hash)
    if ((this.filter[(mixed >>> 5) & (this.filter.length - 1)]! & (1 << (mixed & 31))) === 0) return -1
    const mask = this.slots.length - 1
    for (let slot = mixed >>> 7 & mask; ; slot = (slot + 1) & mask) {
      const word = this.slots[slot]!
      if (word < 0) return -1
      if (this.hashes[word] === hash && this.length(word) === to - from - 1) {
        const own = this.from[word]!
        let at = 0
        while (at < to - from - 1 && this.units[own + at] === units[from + at + (from + at >= skip ? 1 : 0)]) at++
        if (at === to - from - 1) return word
      }
    }
  }

  findText(text: string): number {
    const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
    return this.find(hashText(text), units, 0, units.length)
  }

  intern(units: Uint16Array, from: number, to: number): number {
    const hash = hashUnits(units, from, to)
    const known = this.find(hash, units, from, to)
    if (known >= 0) return known
    const word = this.count++
    this.hashes = roomInts(this.hashes, this.count)
    this.hashes[word] = hash
    const at = this.from[word]!
    this.from = roomInts(this.from, this.count + 1)
    this.from[word + 1] = at + to - from
    if (this.units.length < at + to - from) {
      const wider = new Uint16Array((at + to - from) * 2)
      wider.set(this.units)
      this.units = wider
    }
    for (let unit = from; unit < to; unit++) this.units[at + unit - from] = units[unit]!
    if (this.count * 2 > this.slots.length) this.widen()
    else this.place(word)
    return word
  }

  /** A word's units, as a row and where they begin and end in it. */
  get row(): Uint16Array { return this.units }
  begin(word: number): number { return this.from[word]! }
  length(word: number): number { return this.from[word + 1]! - this.from[word]! }

  text(word: number): string {
    return String.fromCharCode(...this.units.subarray(this.from[word], this.from[word + 1]))
  }

  /** Gives back what was reserved for growing. */
  trim(): void {
    this.units = this.units.slice(0, this.from[this.count])
    this.hashes = this.hashes.slice(0, this.count)
    this.from = this.from.slice(0, this.count + 1)
  }

  write(to: SnapshotWriter): void {
    to.put(this.hashes.subarray(0, this.count))
    to.put(this.from.subarray(0, this.count + 1))
    to.put(this.units.subarray(0, this.from[this.count]))
    to.put(this.slots)
    to.put(this.filter)
  }

  static read(from: SnapshotReader): WordTable {
    const table = new WordTable()
    table.hashes = from.ints()
    table.count = table.hashes.length
    table.from = from.ints()
    table.units = from.shorts()
    table.slots = from.ints()
    table.filter = from.ints()
    return table
  }

  private is(word: number, units: Uint16Array, from: number, to: number): boolean {
    const own = this.from[word]!
    if (this.from[word + 1]! - own !== to - from) return false
    for (let at = from; at < to; at++) if (this.units[own + at - from] !== units[at]) return false
    return true
  }

  private place(word: number): void {
    const mixed = spread(this.hashes[word]!)
    this.filter[(mixed >>> 5) & (this.filter.length - 1)]! |= 1 << (mixed & 31)
    const mask = this.slots.length - 1
    let slot = mixed >>> 7 & mask
    while (this.slots[slot]! >= 0) slot = (slot + 1) & mask
    this.slots[slot] = word
  }

  private widen(): void {
    this.slots = new Int32Array(this.slots.length * 4).fill(-1)
    // Eight bits a word at the least: one foreign word in ten gets past it.
    this.filter = new Int32Array(this.slots.length / 8)
    for (let word = 0; word < this.count; word++) this.place(word)
  }
}
