import { bucketBits, Features, sieveOf } from './features.ts'
import { decodeWeights } from './blob.ts'
import type { Head, Refused, Weights } from './blob.ts'

/** Upper bits of a bucket that a group is found by; the lower ones tell the buckets of a group apart. */
const groupBits = 13
const keyBits = bucketBits - groupBits
const keyMask = (1 << keyBits) - 1

/** The weights, ready to be asked: about 110 kB in all, which stays near the processor. */
export class Model {
  readonly heads: readonly Head[]
  readonly numbers: ReadonlyMap<string, number>
  /** Holds the features of one text after the other, without those that no head has a weight for. */
  readonly features: Features
  /** By group: its first row; by row: the bucket's lower bits and its first entry; by entry: the head and the weight, as head * 256 + weight + 128. */
  private readonly groups = new Uint16Array((1 << groupBits) + 1)
  private readonly keys: Uint8Array
  private readonly firstEntry: Uint32Array
  private readonly entries: Uint16Array
  /** When a row was last counted, so that a feature counts once in a text. */
  private readonly seen: Uint16Array
  private turn = 0

  constructor({ heads, buckets, head, weight }: Weights) {
    this.heads = heads
    this.numbers = new Map(heads.map(({ label }, number) => [label, number]))
    this.features = new Features(sieveOf(buckets))
    const starts: number[] = []
    buckets.forEach((bucket, entry) => { if (entry === 0 || bucket !== buckets[entry - 1]) starts.push(entry) })
    this.keys = Uint8Array.from(starts, (start) => (buckets[start] ?? 0) & keyMask)
    this.firstEntry = Uint32Array.from([...starts, buckets.length])
    this.entries = Uint16Array.from(head, (which, entry) => which * 256 + (weight[entry] ?? 0) + 128)
    this.seen = new Uint16Array(starts.length)
    for (const start of starts) this.groups[((buckets[start] ?? 0) >>> keyBits) + 1]!++
    for (let group = 0; group < 1 << groupBits; group++) this.groups[group + 1]! += this.groups[group]!
  }

  /** Adds up the weights of features, by head; each feature of the model counts once. */
  addUp(features: Features, sums: Float64Array): void {
    const { firstEntry, entries, seen, groups, keys } = this
    const { hashes, count } = features
    const turn = this.nextTurn()
    for (let at = 0; at < count; at++) {
      const hash = hashes[at]!
      const group = hash >>> (32 - groupBits)
      const key = (hash >>> (32 - bucketBits)) & keyMask
      const end = groups[group + 1]!
      for (let row = groups[group]!; row < end; row++) {
        if (keys[row] !== key) continue
        if (seen[row] === turn) break
        seen[row] = turn
        const stop = firstEntry[row + 1]!
        for (let entry = firstEntry[row]!; entry < stop; entry++) {
          const both = entries[entry]!
          sums[both >>> 8]! += (both & 255) - 128
        }
        break
      }
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
        const both = this.entries[entry] ?? 0
        if (both >>> 8 === head) tell((both & 255) - 128, at)
      }
    }
  }

  /** The row of a feature's hash; -1 when no head has a weight for it. */
  private rowOf(hash: number): number {
    const group = hash >>> (32 - groupBits)
    const key = (hash >>> (32 - bucketBits)) & keyMask
    for (let row = this.groups[group] ?? 0; row < (this.groups[group + 1] ?? 0); row++) if (this.keys[row] === key) return row
    return -1
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
