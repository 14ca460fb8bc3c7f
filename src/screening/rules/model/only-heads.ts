import type { Weights } from './blob.ts'

/** The weights of some heads, as they are: no sum of theirs changes. */
export function onlyHeads({ heads, buckets, head, weight }: Weights, labels: readonly string[]): Weights {
  const kept = heads.filter(({ label }) => labels.includes(label))
  const numbers = heads.map((one) => kept.indexOf(one))
  const entries = Array.from(head.keys()).filter((entry) => numbers[head[entry]!]! >= 0)
  return {
    heads: kept,
    buckets: Int32Array.from(entries, (entry) => buckets[entry]!),
    head: Uint8Array.from(entries, (entry) => numbers[head[entry]!]!),
    weight: Int8Array.from(entries, (entry) => weight[entry]!),
  }
}
