import { bucketBits } from './features.ts'
import { decodeWeights } from './blob.ts'
import type { Head, Refused } from './blob.ts'

/** Bits of the hash that the first look goes by: a map of 32 kB, which stays near the processor. */
const mapBits = 18

/** The weights, ready to be asked: most n-grams of a text are in none of them, which one bit tells. */
export class Model {
  readonly heads: readonly Head[]
  readonly numbers: ReadonlyMap<string, number>
  /** By row: the heads and weights of one bucket are `firstEntry[row]` up to `firstEntry[row + 1]`. */
  readonly firstEntry: Int32Array
  readonly entryHead: Uint8Array
  readonly entryWeight: Int8Array
  private readonly map = new Int32Array(1 << (mapBits - 5))
  private readonly slots: Int32Array
  private readonly rows: Int32Array
  private readonly mask: number

  constructor(heads: readonly Head[], buckets: Int32Array, head: Uint8Array, weight: Int8Array) {
    this.heads = heads
    this.numbers = new Map(heads.map(({ label }, number) => [label, number]))
    this.entryHead = head
    this.entryWeight = weight
    const distinct = buckets.filter((bucket, at) => at === 0 || bucket !== buckets[at - 1])
    this.firstEntry = new Int32Array(distinct.length + 1).fill(buckets.length)
    let size = 1024
    while (size < distinct.length * 2) size *= 2
    this.mask = size - 1
    this.slots = new Int32Array(size).fill(-1)
    this.rows = new Int32Array(size)
    let entry = 0
    distinct.forEach((bucket, row) => {
      this.firstEntry[row] = entry
      while (entry < buckets.length && buckets[entry] === bucket) entry++
      const bit = bucket >>> (bucketBits - mapBits)
      this.map[bit >>> 5] = (this.map[bit >>> 5] ?? 0) | (1 << (bit & 31))
      let slot = bucket & this.mask
      while (this.slots[slot] !== -1) slot = (slot + 1) & this.mask
      this.slots[slot] = bucket
      this.rows[slot] = row
    })
  }

  /** The row of a feature's hash; -1 when no head has a weight for it. */
  rowOf(hash: number): number {
    const bit = hash >>> (32 - mapBits)
    if (((this.map[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return -1
    const bucket = hash >>> (32 - bucketBits)
    for (let slot = bucket & this.mask; ; slot = (slot + 1) & this.mask) {
      const found = this.slots[slot]
      if (found === bucket) return this.rows[slot] ?? -1
      if (found === -1) return -1
    }
  }
}

/** Makes a model of a blob in base64; a broken one is refused with the reason, and the rules go by their lists alone. */
export function loadModel(base64: string): Model | Refused {
  const bytes = fromBase64(base64)
  if (bytes === null) return { refused: 'The weights are not base64' }
  const weights = decodeWeights(bytes)
  return 'refused' in weights ? weights : new Model(weights.heads, weights.buckets, weights.head, weights.weight)
}

function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  } catch {
    return null
  }
}
