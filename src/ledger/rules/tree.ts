import { emptyRoot, HASH_BYTES, nodeHash, type Sha256 } from './hash.ts'
import type { LeafRange } from './range.ts'
import { TILE_HEIGHT, TILE_WIDTH, type TileId } from './tile.ts'

/** The right edge of a tree: by level, the hashes of its partial tile (none where the level ends on a full one). */
export interface Tree { readonly size: number; readonly edge: readonly Uint8Array[] }

export interface Tile extends TileId { readonly bytes: Uint8Array }

export const emptyTree: Tree = { size: 0, edge: [] }

const hashAt = (bytes: Uint8Array, index: number): Uint8Array => bytes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES)

/** The root over `count` (a power of two) hashes that begin at `first`. */
function fold(bytes: Uint8Array, first: number, count: number, sha256: Sha256): Uint8Array {
  if (count === 1) return hashAt(bytes, first)
  const half = count / 2
  return nodeHash(fold(bytes, first, half, sha256), fold(bytes, first + half, half, sha256), sha256)
}

/**
 * The tree with more leaves, and every tile that this made or changed: full ones for good, and the
 * partial one at each level's end. `hashes` are leaf hashes, one behind the other.
 */
export function grow(tree: Tree, hashes: Uint8Array, sha256: Sha256): { tree: Tree; tiles: Tile[] } {
  const edge = [...tree.edge]
  const tiles: Tile[] = []
  let count = tree.size
  let fresh = hashes
  for (let level = 0; fresh.length > 0; level += 1) {
    const held = edge[level] ?? new Uint8Array(0)
    const all = new Uint8Array(held.length + fresh.length)
    all.set(held)
    all.set(fresh, held.length)
    let index = Math.floor(count / TILE_WIDTH)
    let at = 0
    const roots: Uint8Array[] = []
    for (; all.length - at >= TILE_WIDTH * HASH_BYTES; at += TILE_WIDTH * HASH_BYTES, index += 1) {
      const bytes = all.subarray(at, at + TILE_WIDTH * HASH_BYTES)
      tiles.push({ level, index, width: TILE_WIDTH, bytes })
      roots.push(fold(bytes, 0, TILE_WIDTH, sha256))
    }
    const rest = all.subarray(at)
    edge[level] = rest
    if (rest.length > 0) tiles.push({ level, index, width: rest.length / HASH_BYTES, bytes: rest })
    fresh = join(roots)
    count = Math.floor(count / TILE_WIDTH)
  }
  return { tree: { size: tree.size + hashes.length / HASH_BYTES, edge }, tiles }
}

/** The root of a tree from its edge alone: full tiles stand in the level above by their own root. */
export function rootOf(tree: Tree, sha256: Sha256): Uint8Array {
  const peaks: Uint8Array[] = []
  for (const bytes of tree.edge.toReversed()) {
    let first = 0
    for (let count = TILE_WIDTH / 2; count >= 1; count /= 2) {
      if (bytes.length / HASH_BYTES - first < count) continue
      peaks.push(fold(bytes, first, count, sha256))
      first += count
    }
  }
  return peaks.reduceRight<Uint8Array | null>((right, left) => (right === null ? left : nodeHash(left, right, sha256)), null)
    ?? emptyRoot(sha256)
}

/** A complete subtree: `2^height` leaves from `index * 2^height`. */
interface Subtree { readonly height: number; readonly index: number }

function subtrees(range: LeafRange): Subtree[] {
  const found: Subtree[] = []
  for (let from = range.from; from < range.to;) {
    let height = 0
    while (from % 2 ** (height + 1) === 0 && from + 2 ** (height + 1) <= range.to) height += 1
    found.push({ height, index: from / 2 ** height })
    from += 2 ** height
  }
  return found
}

/** Where a subtree's hashes stand: in one tile, `count` of them from `first`. */
function place(subtree: Subtree): { level: number; index: number; first: number; count: number } {
  const count = 2 ** (subtree.height % TILE_HEIGHT)
  const start = subtree.index * count
  return { level: Math.floor(subtree.height / TILE_HEIGHT), index: Math.floor(start / TILE_WIDTH), first: start % TILE_WIDTH, count }
}

/** The tiles that must be at hand to compute the hashes of some ranges, each once. */
export function tilesFor(ranges: readonly LeafRange[]): { level: number; index: number }[] {
  const found = new Map<string, { level: number; index: number }>()
  for (const { level, index } of ranges.flatMap(subtrees).map(place)) found.set(`${level}/${index}`, { level, index })
  return [...found.values()]
}

/** The hash of a range that a proof names. `read` gives a tile's bytes, at least as wide as the range needs. */
export function rangeHash(range: LeafRange, read: (level: number, index: number) => Uint8Array, sha256: Sha256): Uint8Array {
  const peaks = subtrees(range).map((subtree) => {
    const { level, index, first, count } = place(subtree)
    return fold(read(level, index), first, count, sha256)
  })
  return peaks.reduceRight((right, left) => nodeHash(left, right, sha256))
}

function join(hashes: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(hashes.length * HASH_BYTES)
  hashes.forEach((hash, index) => { joined.set(hash, index * HASH_BYTES) })
  return joined
}
