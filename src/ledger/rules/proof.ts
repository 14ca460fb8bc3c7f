import { nodeHash, sameHash, type Sha256 } from './hash.ts'

const isOdd = (number: number): boolean => number % 2 === 1
const half = (number: number): number => Math.floor(number / 2)

/** The root that an audit path leads to; null when the path has the wrong length (RFC 9162 §2.1.3.2). */
export function rootFromInclusion(
  leaf: Uint8Array, index: number, size: number, path: readonly Uint8Array[], sha256: Sha256,
): Uint8Array | null {
  if (index < 0 || index >= size) return null
  let node = index
  let last = size - 1
  let hash = leaf
  for (const step of path) {
    if (last === 0) return null
    if (isOdd(node) || node === last) {
      hash = nodeHash(step, hash, sha256)
      while (!isOdd(node) && node !== 0) {
        node = half(node)
        last = half(last)
      }
    } else {
      hash = nodeHash(hash, step, sha256)
    }
    node = half(node)
    last = half(last)
  }
  return last === 0 ? hash : null
}

/** Whether the leaf hash is at `index` of the tree with this size and root. */
export function verifyInclusion(
  leaf: Uint8Array, index: number, size: number, path: readonly Uint8Array[], root: Uint8Array, sha256: Sha256,
): boolean {
  const reached = rootFromInclusion(leaf, index, size, path, sha256)
  return reached !== null && sameHash(reached, root)
}

export interface TreeHead { readonly size: number; readonly root: Uint8Array }

/** Whether the new tree begins with the whole of the old one (RFC 9162 §2.1.4.2). */
export function verifyConsistency(old: TreeHead, now: TreeHead, path: readonly Uint8Array[], sha256: Sha256): boolean {
  if (old.size > now.size) return false
  if (old.size === now.size) return path.length === 0 && sameHash(old.root, now.root)
  if (old.size === 0) return path.length === 0

  let node = old.size - 1
  let last = now.size - 1
  while (isOdd(node)) {
    node = half(node)
    last = half(last)
  }
  // A complete old tree is one subtree of the new: its root starts the path and need not be sent.
  const steps = node === 0 ? path : path.slice(1)
  const start = node === 0 ? old.root : path[0]
  if (start === undefined) return false
  let oldHash = start
  let newHash = start
  for (const step of steps) {
    if (last === 0) return false
    if (isOdd(node) || node === last) {
      oldHash = nodeHash(step, oldHash, sha256)
      newHash = nodeHash(step, newHash, sha256)
      while (!isOdd(node) && node !== 0) {
        node = half(node)
        last = half(last)
      }
    } else {
      newHash = nodeHash(newHash, step, sha256)
    }
    node = half(node)
    last = half(last)
  }
  return last === 0 && sameHash(oldHash, old.root) && sameHash(newHash, now.root)
}
