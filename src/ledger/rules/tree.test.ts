import { describe, expect, test } from 'vitest'
import { leafHash } from './hash.ts'
import { verifyConsistency, verifyInclusion } from './proof.ts'
import { consistencyRanges, inclusionRanges, type LeafRange } from './range.ts'
import { leafHashes, ReferenceTree, sha256, someLeaves } from './reference.fixtures.ts'
import { edgeTiles, levelCount } from './tile.ts'
import { emptyTree, grow, rangeHash, rootOf, tilesFor, type Tile, type Tree } from './tree.ts'

const MOST = 270
const leaves = someLeaves(MOST)
const reference = new ReferenceTree(leaves)

/** Tiles as a store keeps them: a wider one takes the place of a narrower one. */
class Tiles {
  readonly held = new Map<string, Uint8Array>()
  keep(tiles: readonly Tile[]): void { for (const tile of tiles) this.held.set(`${tile.level}/${tile.index}`, tile.bytes) }
  read = (level: number, index: number): Uint8Array => {
    const bytes = this.held.get(`${level}/${index}`)
    if (!bytes) throw new Error(`no tile ${level}/${index}`)
    return bytes
  }
}

const tiles = new Tiles()
tiles.keep(grow(emptyTree, leafHashes(leaves), sha256).tiles)
/** Read from the tiles, each range once: there are 90,000 proofs and far fewer subtrees. */
const known = new Map<string, Uint8Array>()
const hashes = (ranges: readonly LeafRange[]): Uint8Array[] => ranges.map((range) => {
  const hash = known.get(`${range.from}:${range.to}`) ?? rangeHash(range, tiles.read, sha256)
  known.set(`${range.from}:${range.to}`, hash)
  return hash
})
/** Up to here every proof is also bent in every way we know; past it the shapes repeat. */
const BENT_UP_TO = 70
const spoil = (hash: Uint8Array): Uint8Array => hash.with(7, (hash[7] ?? 0) ^ 1)

describe('the tree against RFC 6962 taken word for word', () => {
  test(`every root up to ${MOST} leaves, grown one by one`, () => {
    let tree: Tree = emptyTree
    for (let size = 1; size <= MOST; size += 1) {
      tree = grow(tree, leafHashes(leaves.slice(size - 1, size)), sha256).tree
      expect(Buffer.compare(rootOf(tree, sha256), reference.root(0, size)), `size ${size}`).toBe(0)
    }
  })

  test(`every leaf of every tree up to ${MOST} has a path that verifies, and no other`, () => {
    for (let size = 1; size <= MOST; size += 1) {
      const root = reference.root(0, size)
      for (let index = 0; index < size; index += 1) {
        const path = hashes(inclusionRanges(index, size))
        const leaf = reference.root(index, index + 1)
        const at = `${index} of ${size}`
        if (!verifyInclusion(leaf, index, size, path, root, sha256)) expect.fail(at)
        if (size > BENT_UP_TO) continue
        if (verifyInclusion(leaf, index, size, [...path, root], root, sha256)) expect.fail(`${at}: a step too many`)
        if (path.length > 0 && verifyInclusion(leaf, index, size, path.slice(1), root, sha256)) expect.fail(`${at}: a step too few`)
        if (verifyInclusion(spoil(leaf), index, size, path, root, sha256)) expect.fail(`${at}: another leaf`)
        const step = index % Math.max(1, path.length)
        const bent = path.map((hash, position) => (position === step ? spoil(hash) : hash))
        if (path.length > 0 && verifyInclusion(leaf, index, size, bent, root, sha256)) expect.fail(`${at}: a bent step`)
      }
    }
  }, 60_000)

  test(`every pair of sizes up to ${MOST} has a consistency proof that verifies, and no other`, () => {
    for (let to = 1; to <= MOST; to += 1) {
      for (let from = 1; from <= to; from += 1) {
        const old = { size: from, root: reference.root(0, from) }
        const now = { size: to, root: reference.root(0, to) }
        const path = hashes(consistencyRanges(from, to))
        const at = `${from} to ${to}`
        if (!verifyConsistency(old, now, path, sha256)) expect.fail(at)
        if (to > BENT_UP_TO) continue
        if (verifyConsistency(old, now, [...path, now.root], sha256)) expect.fail(`${at}: a step too many`)
        if (path.length > 0 && verifyConsistency(old, now, path.slice(0, -1), sha256)) expect.fail(`${at}: a step too few`)
        if (verifyConsistency({ ...old, root: spoil(old.root) }, now, path, sha256)) expect.fail(`${at}: another past`)
        if (verifyConsistency(old, { ...now, root: spoil(now.root) }, path, sha256)) expect.fail(`${at}: another present`)
      }
    }
  }, 60_000)

  test('an index outside of the tree, and a tree that shrank, never verify', () => {
    const root = reference.root(0, 4)
    const leaf = leafHash(leaves[0] ?? new Uint8Array(0), sha256)
    expect(verifyInclusion(leaf, 4, 4, hashes(inclusionRanges(0, 4)), root, sha256)).toBe(false)
    expect(verifyInclusion(leaf, -1, 4, [], root, sha256)).toBe(false)
    expect(verifyConsistency({ size: 4, root }, { size: 3, root: reference.root(0, 3) }, [], sha256)).toBe(false)
  })
})

describe('tiles at the borders of a batch', () => {
  const sizes = [1, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537]
  const all = leafHashes(someLeaves(65_537))
  const roots = new Map(sizes.map((size) => [size, rootOf(grow(emptyTree, all.subarray(0, size * 32), sha256).tree, sha256)]))
  const rootAtOnce = (size: number) => roots.get(size) ?? expect.fail(`no root of ${size}`)

  test.each(sizes)('%i leaves: in one batch, or in any two, the same tiles and root', (size) => {
    const whole = grow(emptyTree, all.subarray(0, size * 32), sha256)
    for (const cut of [1, 257, size - 1].filter((at) => at > 0 && at < size)) {
      const store = new Tiles()
      const first = grow(emptyTree, all.subarray(0, cut * 32), sha256)
      store.keep(first.tiles)
      const second = grow(first.tree, all.subarray(cut * 32, size * 32), sha256)
      store.keep(second.tiles)
      expect(Buffer.compare(rootOf(second.tree, sha256), rootAtOnce(size)), `cut at ${cut}`).toBe(0)
      expect(store.held.size).toBe(whole.tiles.length)
      for (const tile of whole.tiles) expect(Buffer.compare(store.read(tile.level, tile.index), tile.bytes)).toBe(0)
    }
  })

  test.each(sizes)('%i leaves: each level holds what the standard counts, and the edge is its partial tiles', (size) => {
    const { tree, tiles: made } = grow(emptyTree, all.subarray(0, size * 32), sha256)
    for (const level of [0, 1, 2, 3]) {
      const held = made.filter((tile) => tile.level === level).reduce((sum, tile) => sum + tile.width, 0)
      expect(held).toBe(levelCount(size, level))
    }
    const partial = made.filter((tile) => tile.width < 256).map(({ level, index, width }) => ({ level, index, width }))
    expect(edgeTiles(size)).toEqual(partial)
    expect(tree.edge.map((bytes) => bytes.length / 32).filter((width) => width > 0)).toEqual(partial.map((tile) => tile.width))
  })

  test('65,537 leaves: paths are read from a handful of tiles and verify', () => {
    const store = new Tiles()
    store.keep(grow(emptyTree, all, sha256).tiles)
    for (const size of [65_535, 65_536, 65_537]) {
      for (const index of [0, 255, 256, 40_000, size - 1]) {
        const ranges = inclusionRanges(index, size)
        expect(tilesFor(ranges).length).toBeLessThanOrEqual(6)
        const path = ranges.map((range) => rangeHash(range, store.read, sha256))
        expect(verifyInclusion(all.subarray(index * 32, index * 32 + 32), index, size, path, rootAtOnce(size), sha256)).toBe(true)
      }
    }
  })
})
