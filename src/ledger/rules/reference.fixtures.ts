import { hash } from 'node:crypto'
import { splitPoint } from './range.ts'

/** RFC 6962 §2.1 word for word, slow and plain: what the real thing is held against. */
export const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(hash('sha256', bytes, 'buffer'))

const hashOf = (...parts: (number | Uint8Array)[]): Uint8Array =>
  sha256(Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part]))))

/** A memory of subtrees, so that all pairs of sizes up to a few hundred take seconds. */
export class ReferenceTree {
  readonly leaves: readonly Uint8Array[]
  readonly #known = new Map<string, Uint8Array>()
  constructor(leaves: readonly Uint8Array[]) { this.leaves = leaves }

  /** MTH(D[from:to]) */
  root(from: number, to: number): Uint8Array {
    const key = `${from}:${to}`
    const known = this.#known.get(key)
    if (known) return known
    const hash = this.#compute(from, to)
    this.#known.set(key, hash)
    return hash
  }

  #compute(from: number, to: number): Uint8Array {
    if (to === from) return hashOf()
    if (to - from === 1) return hashOf(0x00, this.leaves[from] ?? new Uint8Array(0))
    const k = splitPoint(to - from)
    return hashOf(0x01, this.root(from, from + k), this.root(from + k, to))
  }
}

/** `count` leaves that differ. */
export const someLeaves = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, index) => new TextEncoder().encode(`leaf ${index}`))

/** Leaf hashes one behind the other, as `grow` takes them. */
export function leafHashes(leaves: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(leaves.length * 32)
  leaves.forEach((leaf, index) => { joined.set(hashOf(0x00, leaf), index * 32) })
  return joined
}
