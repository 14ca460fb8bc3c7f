import { roomBytes, roomInts } from './growing-rows.ts'
import { spread } from './name-hash.ts'
import type { SnapshotReader, SnapshotWriter } from './snapshot-bytes.ts'

/** How a spelling was come by, where it is not the name on record. Bits. */
export const derived = { given: 1, family: 2, nickname: 4 } as const

/**
 * Which students go by which two words, a given name's and a surname's: one entry for each student
 * and pair, in three chains (of the pair, of the given name, of the surname).
 */
export class NamePairs {
  private count = 0
  private row = new Int32Array(0)
  private given = new Int32Array(0)
  private family = new Int32Array(0)
  private how = new Uint8Array(0)
  private nextOfPair = new Int32Array(0)
  private nextOfGiven = new Int32Array(0)
  private nextOfFamily = new Int32Array(0)
  private pairs = new Int32Array(8).fill(-1)
  private givenHeads = new Int32Array(0)
  private familyHeads = new Int32Array(0)
  private givenCounts = new Int32Array(0)
  private familyCounts = new Int32Array(0)
  private freeHead = -1

  /** Makes ready for so many entries at once, until {@link trim}. */
  expect(entries: number): void {
    this.room(entries)
    this.widen(entries)
  }

  bearersOfGiven(word: number): number { return word < this.givenCounts.length ? this.givenCounts[word]! : 0 }
  bearersOfFamily(word: number): number { return word < this.familyCounts.length ? this.familyCounts[word]! : 0 }

  add(row: number, given: number, family: number, how: number): void {
    const entry = this.freeHead >= 0 ? this.freeHead : this.count++
    if (entry === this.freeHead) this.freeHead = this.nextOfPair[entry]!
    this.room(this.count)
    this.roomForWord(Math.max(given, family))
    this.row[entry] = row
    this.given[entry] = given
    this.family[entry] = family
    this.how[entry] = how
    this.nextOfGiven[entry] = this.givenHeads[given]! - 1
    this.givenHeads[given] = entry + 1
    this.nextOfFamily[entry] = this.familyHeads[family]! - 1
    this.familyHeads[family] = entry + 1
    this.givenCounts[given]!++
    this.familyCounts[family]!++
    if (this.count > this.pairs.length) this.widen(this.count)
    this.link(entry)
  }

  remove(row: number, given: number, family: number): void {
    const slot = this.slotOf(given, family)
    let [before, entry] = [-1, this.pairs[slot]!]
    while (entry >= 0 && !(this.row[entry] === row && this.given[entry] === given && this.family[entry] === family)) [before, entry] = [entry, this.nextOfPair[entry]!]
    if (entry < 0) return
    if (before < 0) this.pairs[slot] = this.nextOfPair[entry]!
    else this.nextOfPair[before] = this.nextOfPair[entry]!
    unchain(this.givenHeads, given, this.nextOfGiven, entry)
    unchain(this.familyHeads, family, this.nextOfFamily, entry)
    this.givenCounts[given]!--
    this.familyCounts[family]!--
    this.row[entry] = -1
    this.nextOfPair[entry] = this.freeHead
    this.freeHead = entry
  }

  /** Adds the rows of a pair to `found`, each shifted by three bits with how it was come by below. */
  collect(given: number, family: number, more: number, found: number[]): void {
    for (let entry = this.pairs[this.slotOf(given, family)]!; entry >= 0; entry = this.nextOfPair[entry]!) {
      if (this.given[entry] === given && this.family[entry] === family) found.push(this.row[entry]! << 3 | this.how[entry]! | more)
    }
  }

  has(given: number, family: number): boolean {
    for (let entry = this.pairs[this.slotOf(given, family)]!; entry >= 0; entry = this.nextOfPair[entry]!) {
      if (this.given[entry] === given && this.family[entry] === family) return true
    }
    return false
  }

  /** Entries of those who go by a given name, of which there may be thousands, one after the other; -1 is the end. The same row may come twice. */
  firstOfGiven(word: number): number { return word < this.givenHeads.length ? this.givenHeads[word]! - 1 : -1 }
  afterGiven(entry: number): number { return this.nextOfGiven[entry]! }
  firstOfFamily(word: number): number { return word < this.familyHeads.length ? this.familyHeads[word]! - 1 : -1 }
  afterFamily(entry: number): number { return this.nextOfFamily[entry]! }
  rowOf(entry: number): number { return this.row[entry]! }
  givenOf(entry: number): number { return this.given[entry]! }
  familyOf(entry: number): number { return this.family[entry]! }

  /** Gives back what was reserved for growing. */
  trim(): void {
    for (const column of entryColumns) this[column] = this[column].slice(0, this.count)
    this.how = this.how.slice(0, this.count)
  }

  write(to: SnapshotWriter): void {
    to.put(Int32Array.of(this.count, this.freeHead))
    for (const column of entryColumns) to.put(this[column].subarray(0, this.count))
    to.put(this.how.subarray(0, this.count))
    for (const column of wordColumns) to.put(this[column])
    to.put(this.pairs)
  }

  static read(from: SnapshotReader): NamePairs {
    const pairs = new NamePairs()
    const head = from.ints()
    pairs.count = head[0]!
    pairs.freeHead = head[1]!
    for (const column of entryColumns) pairs[column] = from.ints()
    pairs.how = from.bytes()
    for (const column of wordColumns) pairs[column] = from.ints()
    pairs.pairs = from.ints()
    return pairs
  }

  private slotOf(given: number, family: number): number {
    return spread(Math.imul(given, 0x9e3779b1 | 0) ^ family) & (this.pairs.length - 1)
  }

  private link(entry: number): void {
    const slot = this.slotOf(this.given[entry]!, this.family[entry]!)
    this.nextOfPair[entry] = this.pairs[slot]!
    this.pairs[slot] = entry
  }

  private widen(entries: number): void {
    let slots = this.pairs.length
    while (slots < entries) slots *= 2
    if (slots === this.pairs.length) return
    this.pairs = new Int32Array(slots).fill(-1)
    const free = new Set<number>()
    for (let entry = this.freeHead; entry >= 0; entry = this.nextOfPair[entry]!) free.add(entry)
    // The newest entry is linked by its maker.
    for (let entry = 0; entry < this.count - 1; entry++) if (!free.has(entry)) this.link(entry)
  }

  private room(least: number): void {
    if (this.row.length >= least) return
    for (const column of entryColumns) this[column] = roomInts(this[column], least)
    this.how = roomBytes(this.how, least)
  }

  private roomForWord(word: number): void {
    if (this.givenHeads.length > word) return
    for (const column of wordColumns) this[column] = roomInts(this[column], word + 1)
  }
}

const entryColumns = ['row', 'given', 'family', 'nextOfPair', 'nextOfGiven', 'nextOfFamily'] as const
/** Heads are one more than the entry, so that a row of zeros is empty. */
const wordColumns = ['givenHeads', 'familyHeads', 'givenCounts', 'familyCounts'] as const

function unchain(heads: Int32Array, word: number, next: Int32Array, entry: number): void {
  if (heads[word] === entry + 1) {
    heads[word] = next[entry]! + 1
    return
  }
  let before = heads[word]! - 1
  while (next[before] !== entry) before = next[before]!
  next[before] = next[entry]!
}
