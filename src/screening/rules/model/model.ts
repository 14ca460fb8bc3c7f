import { bucketBits } from './features.ts'
import type { Features } from './features.ts'
import { decodeWeights } from './blob.ts'
import type { Head, Refused, Weights } from './blob.ts'

/** Bits of the hash that the first look goes by: a map of 32 kB, which stays near the processor. */
const mapBits = 18

/** The weights, ready to be asked. An n-gram that no head knows is mostly told by one bit. */
export class Model {
  readonly heads: readonly Head[]
  readonly numbers: ReadonlyMap<string, number>
  /** By row: the heads and weights of one bucket are `firstEntry[row]` up to `firstEntry[row + 1]`. A row is a slot of the hash table, so that looking further costs nothing. */
  readonly firstEntry: Int32Array
  readonly entryHead: Uint8Array
  readonly entryWeight: Int8Array
  private readonly map = new Int32Array(1 << (mapBits - 5))
  private readonly slots: Int32Array
  private readonly mask: number
  /** When a row was last counted, so that a feature counts once in a text. */
  private readonly seen: Uint16Array
  private turn = 0

  constructor({ heads, buckets, head, weight }: Weights) {
    this.heads = heads
    this.numbers = new Map(heads.map(({ label }, number) => [label, number]))
    const starts: number[] = []
    buckets.forEach((bucket, entry) => { if (entry === 0 || bucket !== buckets[entry - 1]) starts.push(entry) })
    let size = 1024
    while (size < starts.length * 2) size *= 2
    this.mask = size - 1
    this.slots = new Int32Array(size).fill(-1)
    this.seen = new Uint16Array(size)
    const startOf = new Int32Array(size)
    for (const start of starts) {
      const bucket = buckets[start] ?? 0
      const bit = bucket >>> (bucketBits - mapBits)
      this.map[bit >>> 5] = (this.map[bit >>> 5] ?? 0) | (1 << (bit & 31))
      let slot = bucket & this.mask
      while (this.slots[slot] !== -1) slot = (slot + 1) & this.mask
      this.slots[slot] = bucket
      startOf[slot] = start
    }
    this.firstEntry = new Int32Array(size + 1)
    this.entryHead = new Uint8Array(buckets.length)
    this.entryWeight = new Int8Array(buckets.length)
    let next = 0
    for (let slot = 0; slot < size; slot++) {
      this.firstEntry[slot] = next
      const bucket = this.slots[slot] ?? -1
      for (let entry = startOf[slot] ?? 0; bucket >= 0 && buckets[entry] === bucket; entry++) {
        this.entryHead[next] = head[entry] ?? 0
        this.entryWeight[next++] = weight[entry] ?? 0
      }
    }
    this.firstEntry[size] = next
  }

  /** Adds up the weights of features, by head; each feature of the model counts once. */
  addUp(features: Features, sums: Float64Array): void {
    const { firstEntry, entryHead, entryWeight, seen, map, slots, mask } = this
    const { hashes, count } = features
    const turn = this.nextTurn()
    for (let at = 0; at < count; at++) {
      const hash = hashes[at]!
      const bit = hash >>> (32 - mapBits)
      if ((map[bit >>> 5]! & (1 << (bit & 31))) === 0) continue
      const bucket = hash >>> (32 - bucketBits)
      let slot = bucket & mask
      let found = slots[slot]!
      while (found !== bucket && found !== -1) found = slots[slot = (slot + 1) & mask]!
      if (found === -1 || seen[slot] === turn) continue
      seen[slot] = turn
      const stop = firstEntry[slot + 1]!
      for (let entry = firstEntry[slot]!; entry < stop; entry++) sums[entryHead[entry]!]! += entryWeight[entry]!
    }
  }

  /** Tells every weight that one head has for features, and the feature's number; with `once`, for each feature where it stands first. */
  eachOf(head: number, features: Features, once: boolean, tell: (weight: number, at: number) => void): void {
    const turn = this.nextTurn()
    for (let at = 0; at < features.count; at++) {
      const row = this.rowOf(features.hashes[at] ?? 0)
      if (row < 0 || (once && this.seen[row] === turn)) continue
      this.seen[row] = turn
      for (let entry = this.firstEntry[row] ?? 0; entry < (this.firstEntry[row + 1] ?? 0); entry++) {
        if (this.entryHead[entry] === head) tell(this.entryWeight[entry] ?? 0, at)
      }
    }
  }

  /** The row of a feature's hash; -1 when no head has a weight for it. */
  private rowOf(hash: number): number {
    const bucket = hash >>> (32 - bucketBits)
    for (let slot = bucket & this.mask; ; slot = (slot + 1) & this.mask) {
      const found = this.slots[slot]
      if (found === bucket) return slot
      if (found === -1) return -1
    }
  }

  private nextTurn(): number {
    if (this.turn === 0xffff) {
      this.seen.fill(0)
      this.turn = 0
    }
    return ++this.turn
  }
}

/** Makes a model of a blob in base64; a broken one is refused with the reason, and the rules go by their lists alone. */
export function loadModel(base64: string): Model | Refused {
  const bytes = fromBase64(base64)
  if (bytes === null) return { refused: 'The weights are not base64' }
  const weights = decodeWeights(bytes)
  return 'refused' in weights ? weights : new Model(weights)
}

function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  } catch {
    return null
  }
}
