/** "CLRS" in little-endian; on a machine of the other order it reads otherwise, and the snapshot is refused. */
const magic = 0x53524c43
const version = 1
const headLength = 24

export type Unsealed = { readonly kind: 'open'; readonly from: SnapshotReader } | { readonly kind: 'refused'; readonly why: string }

type Row = Int32Array | Uint16Array | Uint8Array

/** Rows of numbers one after the other, each with its length before it, sealed with version, length and checksum. */
export class SnapshotWriter {
  private readonly rows: Row[] = []
  private length = headLength

  put(row: Row): void {
    this.rows.push(row)
    this.length += 4 + even(row.byteLength)
  }

  seal(): Uint8Array {
    const bytes = new Uint8Array(this.length)
    const words = new Int32Array(bytes.buffer)
    let at = headLength
    for (const row of this.rows) {
      words[at >> 2] = row.byteLength
      bytes.set(new Uint8Array(row.buffer, row.byteOffset, row.byteLength), at + 4)
      at += 4 + even(row.byteLength)
    }
    words[0] = magic
    words[1] = version
    words[2] = bytes.length
    words[3] = this.rows.length
    const [high, low] = checksum(words)
    words[4] = high
    words[5] = low
    return bytes
  }
}

/** The rows of a sealed snapshot, in the order they were put. They stand in its own memory: nothing is copied. */
export class SnapshotReader {
  private readonly buffer: ArrayBuffer
  private at = headLength

  constructor(buffer: ArrayBuffer) {
    this.buffer = buffer
  }

  ints(): Int32Array<ArrayBuffer> {
    const length = this.next()
    return new Int32Array(this.buffer, this.at - even(length), length >> 2)
  }

  shorts(): Uint16Array<ArrayBuffer> {
    const length = this.next()
    return new Uint16Array(this.buffer, this.at - even(length), length >> 1)
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const length = this.next()
    return new Uint8Array(this.buffer, this.at - even(length), length)
  }

  private next(): number {
    const length = new DataView(this.buffer).getInt32(this.at, true)
    this.at += 4 + even(length)
    return length
  }
}

/** Opens a snapshot, or says why it is not to be trusted. The bytes are copied, so the caller's may change. */
export function unseal(bytes: Uint8Array): Unsealed {
  const refuse = (why: string): Unsealed => ({ kind: 'refused', why })
  if (bytes.length < headLength) return refuse('The roster snapshot is cut off before its first line ends.')
  const buffer = bytes.slice().buffer
  const words = new Int32Array(buffer, 0, bytes.length >> 2)
  if (words[0] !== magic) return refuse('This is no roster snapshot.')
  if (words[1] !== version) return refuse(`The roster snapshot is of version ${words[1]}; this program reads version ${version}. It is made anew from the students.`)
  if (words[2] !== bytes.length) return refuse(`The roster snapshot has ${bytes.length} bytes where it says ${words[2]}: it was cut off or added to.`)
  const [high, low] = checksum(words)
  if (words[4] !== high || words[5] !== low) return refuse('The roster snapshot does not match its checksum: some of it was changed or is damaged.')
  return { kind: 'open', from: new SnapshotReader(buffer) }
}

const even = (length: number): number => (length + 3) & ~3

/**
 * Two numbers over all words but their own two places, from four sums side by side. Each step is one
 * to one in the sum and in the word, and so is each number in its sums: a change within one word
 * never goes unseen; many changes do once in 2^64.
 */
function checksum(words: Int32Array): readonly [number, number] {
  const prime = 0x85ebca6b | 0
  let a = Math.imul(words[0]! ^ prime, prime) ^ words[1]!
  let b = Math.imul(words[2]! ^ prime, prime) ^ words[3]!
  let c = prime
  let d = words.length
  let at = 6
  for (; at + 4 <= words.length; at += 4) {
    a = Math.imul(a ^ words[at]!, prime)
    b = Math.imul(b ^ words[at + 1]!, prime)
    c = Math.imul(c ^ words[at + 2]!, prime)
    d = Math.imul(d ^ words[at + 3]!, prime)
    // High bits come down, so that they weigh in all that follows.
    a ^= a >>> 15
    b ^= b >>> 15
    c ^= c >>> 15
    d ^= d >>> 15
  }
  for (; at < words.length; at++) a = Math.imul(a ^ words[at]!, prime)
  return [Math.imul(a ^ (a >>> 13), prime) ^ b, Math.imul(c ^ (c >>> 13), prime) ^ d]
}
