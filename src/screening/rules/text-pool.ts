import { roomBytes, roomInts } from './growing-rows.ts'
import { firstHash, hashText, nextHash, spread } from './name-hash.ts'
import type { SnapshotReader, SnapshotWriter } from './snapshot-bytes.ts'

/** Texts by number, each kept once: in bytes where its units allow it. */
export class TextPool {
  count = 0
  private from = new Int32Array(9)
  private bytes = new Uint8Array(64)
  private slots = new Int32Array(16).fill(-1)

  /** While many texts come at once: their numbers, where the machine's own table is the faster. */
  private known: Map<string, number> | null = null

  /** Makes ready for so many texts of which few come twice, or for any number of which most do, until {@link trim}. */
  expect(texts: number, twice: boolean): void {
    if (twice) this.known = new Map()
    if (texts * 5 > this.slots.length * 4) this.widen(texts)
    this.bytes = roomBytes(this.bytes, texts * 8)
    this.from = roomInts(this.from, texts + 1)
  }

  find(text: string): number {
    const mask = this.slots.length - 1
    for (let slot = spread(hashText(text)) & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot]!
      if (number < 0 || this.is(number, text)) return number
    }
  }

  intern(text: string): number {
    const known = this.known?.get(text)
    if (known !== undefined) return known
    const number = this.internNew(text)
    this.known?.set(text, number)
    return number
  }

  private internNew(text: string): number {
    const mask = this.slots.length - 1
    let slot = spread(hashText(text)) & mask
    for (;; slot = (slot + 1) & mask) {
      const number = this.slots[slot]!
      if (number < 0) break
      if (this.is(number, text)) return number
    }
    const number = this.count++
    this.from = roomInts(this.from, this.count + 1)
    const at = this.from[number]!
    let isWide = 0
    for (let unit = 0; unit < text.length; unit++) if (text.charCodeAt(unit) > 255) isWide = 1
    const end = at + 1 + (text.length << isWide)
    this.bytes = roomBytes(this.bytes, end)
    this.bytes[at] = isWide
    for (let unit = 0, to = at + 1; unit < text.length; unit++) {
      this.bytes[to++] = text.charCodeAt(unit) & 255
      if (isWide === 1) this.bytes[to++] = text.charCodeAt(unit) >> 8
    }
    this.from[number + 1] = end
    if (this.count * 5 > this.slots.length * 4) this.widen(this.count)
    else this.slots[slot] = number
    return number
  }

  get(number: number): string {
    const [at, end] = [this.from[number]!, this.from[number + 1]!]
    let text = ''
    if (this.bytes[at] === 0) {
      // Four at once: every joining makes another string.
      let byte = at + 1
      for (; byte + 4 <= end; byte += 4) text += String.fromCharCode(this.bytes[byte]!, this.bytes[byte + 1]!, this.bytes[byte + 2]!, this.bytes[byte + 3]!)
      for (; byte < end; byte++) text += String.fromCharCode(this.bytes[byte]!)
    } else for (let byte = at + 1; byte < end; byte += 2) text += String.fromCharCode(this.bytes[byte]! | this.bytes[byte + 1]! << 8)
    return text
  }

  /** Gives back what was reserved for growing. */
  trim(): void {
    this.known = null
    this.from = this.from.slice(0, this.count + 1)
    this.bytes = this.bytes.slice(0, this.from[this.count])
  }

  write(to: SnapshotWriter): void {
    to.put(this.from.subarray(0, this.count + 1))
    to.put(this.bytes.subarray(0, this.from[this.count]))
    to.put(this.slots)
  }

  static read(from: SnapshotReader): TextPool {
    const pool = new TextPool()
    pool.from = from.ints()
    pool.count = pool.from.length - 1
    pool.bytes = from.bytes()
    pool.slots = from.ints()
    return pool
  }

  private is(number: number, text: string): boolean {
    const at = this.from[number]!
    const isWide = this.bytes[at]!
    if (this.from[number + 1]! - at - 1 !== text.length << isWide) return false
    if (isWide === 0) {
      for (let unit = 0; unit < text.length; unit++) if (this.bytes[at + 1 + unit] !== text.charCodeAt(unit)) return false
      return true
    }
    return this.get(number) === text
  }

  private widen(texts: number): void {
    let slots = this.slots.length * 2
    while (texts * 5 > slots * 4) slots *= 2
    this.slots = new Int32Array(slots).fill(-1)
    const mask = this.slots.length - 1
    for (let number = 0; number < this.count; number++) {
      let slot = spread(this.hashAt(number)) & mask
      while (this.slots[slot]! >= 0) slot = (slot + 1) & mask
      this.slots[slot] = number
    }
  }

  private hashAt(number: number): number {
    const at = this.from[number]!
    const end = this.from[number + 1]!
    const width = this.bytes[at]! + 1
    let hash = firstHash
    for (let byte = at + 1; byte < end; byte += width) hash = nextHash(hash, width === 1 ? this.bytes[byte]! : this.bytes[byte]! | this.bytes[byte + 1]! << 8)
    return hash
  }
}
