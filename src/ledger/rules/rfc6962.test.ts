import { describe, expect, test } from 'vitest'
import { emptyRoot, leafHash } from './hash.ts'
import { verifyConsistency, verifyInclusion } from './proof.ts'
import { consistencyRanges, inclusionRanges } from './range.ts'
import { leafHashes, sha256 } from './reference.fixtures.ts'
import { emptyTree, grow, rangeHash, rootOf } from './tree.ts'

// The eight leaves, roots and proofs that the Certificate Transparency implementations test with.
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((hex) => Uint8Array.fromHex(hex))
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const node = {
  a: '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
  b: '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
  c: '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
  d: 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
  e: 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
  f: '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
}
const root = (size: number): Uint8Array => Uint8Array.fromHex(roots[size] ?? '')
const hash = (ranges: ReturnType<typeof inclusionRanges>) => ranges.map((range) => rangeHash(range, () => leafHashes(leaves), sha256))

describe('RFC 6962 §2.1: the trees of the reference tests', () => {
  test('the empty root', () => { expect(emptyRoot(sha256).toHex()).toBe(roots[0]) })
  test.each(roots.map((hex, size) => ({ size, hex })))('the root of $size leaves', ({ size, hex }) => {
    const { tree } = grow(emptyTree, leafHashes(leaves.slice(0, size)), sha256)
    expect(Buffer.from(rootOf(tree, sha256)).toString('hex')).toBe(hex)
  })
})

describe('RFC 6962 §2.1.1: audit paths', () => {
  test.each([
    { index: 0, size: 1, path: [] },
    { index: 0, size: 8, path: [node.a, node.b, node.c] },
    { index: 5, size: 8, path: [node.d, node.e, roots[4]] },
    { index: 2, size: 3, path: [roots[2]] },
    { index: 1, size: 5, path: [roots[1], node.b, node.d] },
  ])('leaf $index of $size', ({ index, size, path }) => {
    const made = hash(inclusionRanges(index, size))
    expect(made.map((step) => Buffer.from(step).toString('hex'))).toEqual(path)
    expect(verifyInclusion(leafHash(leaves[index] ?? new Uint8Array(0), sha256), index, size, made, root(size), sha256)).toBe(true)
  })
})

describe('RFC 6962 §2.1.2: consistency', () => {
  test.each([
    { from: 1, to: 1, path: [] },
    { from: 1, to: 8, path: [node.a, node.b, node.c] },
    { from: 6, to: 8, path: [node.f, node.e, roots[4]] },
    { from: 2, to: 5, path: [node.b, node.d] },
  ])('$from to $to', ({ from, to, path }) => {
    const made = hash(consistencyRanges(from, to))
    expect(made.map((step) => Buffer.from(step).toString('hex'))).toEqual(path)
    expect(verifyConsistency({ size: from, root: root(from) }, { size: to, root: root(to) }, made, sha256)).toBe(true)
  })
})
