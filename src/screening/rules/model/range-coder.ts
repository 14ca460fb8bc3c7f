/**
 * An adaptive binary range coder (as in LZMA): a bit that is usually the same costs little. Used
 * for the weights, since a page's own compression cannot see through base64.
 */
const top = 2 ** 24
const half = 1024
const speed = 5

/** How likely the next bit of one kind is 0, of 2048; learned on the way, alike on both sides. */
export const chances = (count: number): Uint16Array => new Uint16Array(count).fill(half)

/** Writes bits. */
export class RangeWriter {
  private readonly bytes: number[] = []
  private low = 0
  private range = 0xffffffff
  private cache = 0
  private pending = 1

  bit(chance: Uint16Array, at: number, bit: number): void {
    const now = chance[at] ?? half
    const bound = Math.floor(this.range / 2048) * now
    if (bit === 0) {
      this.range = bound
      chance[at] = now + ((2048 - now) >> speed)
    } else {
      this.low += bound
      this.range -= bound
      chance[at] = now - (now >> speed)
    }
    while (this.range < top) {
      this.range = (this.range * 256) % 2 ** 32
      this.shift()
    }
  }

  /** A number of `width` bits, highest first, each bit's chance known by those before it. */
  number(chance: Uint16Array, offset: number, width: number, value: number): void {
    let node = 1
    for (let place = width - 1; place >= 0; place--) {
      const bit = (value >> place) & 1
      this.bit(chance, offset + node, bit)
      node = node * 2 + bit
    }
  }

  finish(): Uint8Array {
    for (let byte = 0; byte < 5; byte++) this.shift()
    return Uint8Array.from(this.bytes)
  }

  private shift(): void {
    if (this.low < 0xff000000 || this.low >= 2 ** 32) {
      const carry = this.low >= 2 ** 32 ? 1 : 0
      for (; this.pending > 0; this.pending--) {
        this.bytes.push((this.cache + carry) & 255)
        this.cache = 255
      }
      this.cache = Math.floor(this.low / 2 ** 24) & 255
    }
    this.pending++
    this.low = (this.low % 2 ** 24) * 256
  }
}

/** Reads what RangeWriter wrote; past the end it reads zeros. */
export class RangeReader {
  private readonly bytes: Uint8Array
  private at = 1
  private range = 0xffffffff
  private code = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    for (let byte = 0; byte < 4; byte++) this.code = this.code * 256 + (bytes[this.at++] ?? 0)
  }

  bit(chance: Uint16Array, at: number): number {
    const now = chance[at] ?? half
    const bound = Math.floor(this.range / 2048) * now
    let bit = 0
    if (this.code < bound) {
      this.range = bound
      chance[at] = now + ((2048 - now) >> speed)
    } else {
      bit = 1
      this.code -= bound
      this.range -= bound
      chance[at] = now - (now >> speed)
    }
    while (this.range < top) {
      this.range = (this.range * 256) % 2 ** 32
      this.code = (this.code * 256) % 2 ** 32 + (this.bytes[this.at++] ?? 0)
    }
    return bit
  }

  number(chance: Uint16Array, offset: number, width: number): number {
    let node = 1
    for (let place = 0; place < width; place++) node = node * 2 + this.bit(chance, offset + node)
    return node - 2 ** width
  }
}
