import { sha256, verifyEd25519 } from './crypto.ts'
import { decodeBundle } from './rules/bundle.ts'
import { openCheckpoint, type Checkpoint } from './rules/checkpoint.ts'
import { readContentLine, type Claim } from './rules/content-line.ts'
import { HASH_BYTES, leafHash, sameHash } from './rules/hash.ts'
import { parseLeaf } from './rules/leaf.ts'
import type { VerifierKey } from './rules/note.ts'
import { entriesPath, resourcesOf, TILE_WIDTH, tilePath, type TileId } from './rules/tile.ts'
import { emptyTree, grow, rootOf, type Tile, type Tree } from './rules/tree.ts'
import type { LedgerSource } from './source.ts'

export interface VerifyOptions {
  /** Lines of an exported `content.jsonl`, to be held against the leaves. */
  readonly content?: AsyncIterable<string> | Iterable<string>
  /** An older checkpoint of the same log: shows that nothing it covered was changed since. */
  readonly since?: Uint8Array
}

/** `refuted` says what does not fit and where; `unreadable` proves nothing either way. */
export type Verdict =
  | { readonly kind: 'verified'; readonly origin: string; readonly size: number; readonly root: Uint8Array
    /** How many entries' contents were held against their leaves. */
    readonly contents: number
    /** The size of the older checkpoint that the log grew from. */
    readonly since: number | null }
  | { readonly kind: 'refuted'; readonly problems: readonly string[] }
  | { readonly kind: 'unreadable'; readonly what: string }

class Unreadable extends Error {}

/** Past so many findings the rest says nothing new. */
const ENOUGH = 20

/**
 * Checks a whole log from its leaves up: the signature, every entry, every tile, the root, and on
 * request the contents and an older checkpoint. `tools/verify-ledger.mjs` does the same without our code.
 */
export async function verifyLedger(source: LedgerSource, key: VerifierKey, options: VerifyOptions = {}): Promise<Verdict> {
  try {
    const checkpoint = openCheckpoint(await must(source, 'checkpoint'), key, verifyEd25519)
    if (checkpoint === null) return { kind: 'refuted', problems: ['the checkpoint is not signed by this key'] }
    const old = options.since === undefined ? null : openCheckpoint(options.since, key, verifyEd25519)
    if (options.since !== undefined && old === null) return { kind: 'refuted', problems: ['the older checkpoint is not signed by this key'] }
    if (old !== null && old.size > checkpoint.size) {
      return { kind: 'refuted', problems: [`the log has ${checkpoint.size} entries, and had ${old.size} at the older checkpoint`] }
    }
    const problems: string[] = []
    const claims = await readClaims(options.content ?? [], checkpoint.size, problems)
    await checkTree(source, checkpoint, old, claims, problems)
    if (problems.length > 0) return { kind: 'refuted', problems: problems.slice(0, ENOUGH) }
    return { kind: 'verified', ...checkpoint, contents: claims.size, since: old?.size ?? null }
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable', what: error.message }
    throw error
  }
}

async function must(source: LedgerSource, path: string): Promise<Uint8Array> {
  const bytes = await source.read(path)
  if (bytes === null) throw new Unreadable(path)
  return bytes
}

async function readClaims(lines: AsyncIterable<string> | Iterable<string>, size: number, problems: string[]): Promise<Map<number, Claim>> {
  const claims = new Map<number, Claim>()
  let number = 0
  for await (const line of lines) {
    number += 1
    const claim = readContentLine(line, sha256)
    if (claim === null) problems.push(`line ${number} of the content is not a line that this ledger exports`)
    else if (claim.index >= size) problems.push(`line ${number} of the content is about entry ${claim.index}; the log has ${size}`)
    else if (claims.has(claim.index)) problems.push(`line ${number} of the content is about entry ${claim.index} a second time`)
    else claims.set(claim.index, claim)
  }
  return claims
}

async function checkTree(source: LedgerSource, checkpoint: Checkpoint, old: Checkpoint | null, claims: Map<number, Claim>, problems: string[]): Promise<void> {
  let tree: Tree = emptyTree
  let oldRoot = rootOf(tree, sha256)
  const differing: { tile: TileId; at: number }[] = []
  const compare = async (tile: Tile): Promise<void> => {
    const at = firstDifference(tile.bytes, await must(source, tilePath(tile)))
    if (at !== null) differing.push({ tile, at })
  }
  for (const resource of resourcesOf(checkpoint.size)) {
    if (resource.kind === 'tile') continue
    const { index, width } = resource
    const path = entriesPath(index, width)
    const leaves = decodeBundle(await must(source, path))
    if (leaves?.length !== width) {
      problems.push(`${path} does not hold ${width} whole entries; what follows could not be checked`)
      return
    }
    leaves.forEach((leaf, position) => {
      const at = index * TILE_WIDTH + position
      const claim = claims.get(at)
      if (claim && !fits(claim, leaf)) problems.push(`entry ${at}: its content is not what the log committed to`)
    })
    const hashes = Buffer.concat(leaves.map((leaf) => leafHash(leaf, sha256)))
    const before = tree
    const grown = grow(tree, hashes, sha256)
    tree = grown.tree
    if (old !== null && before.size < old.size && old.size <= tree.size) {
      oldRoot = rootOf(grow(before, hashes.subarray(0, (old.size - before.size) * HASH_BYTES), sha256).tree, sha256)
    }
    const last = tree.size === checkpoint.size
    for (const tile of grown.tiles) if (tile.width === TILE_WIDTH) await compare(tile)
    if (last) for (const tile of edgeOf(tree)) await compare(tile)
  }
  const entriesHold = sameHash(rootOf(tree, sha256), checkpoint.root)
  problems.push(...differing.map(({ tile, at }) => explain(tile, at, entriesHold)))
  if (!entriesHold) problems.push('the entries do not give the root that was signed')
  if (old !== null && !sameHash(oldRoot, old.root)) {
    problems.push(`the first ${old.size} entries are not those of the older checkpoint: the log was rewritten`)
  }
}

function explain(tile: TileId, at: number, entriesHold: boolean): string {
  if (entriesHold) return `${tilePath(tile)} is not the tree's: hash ${at} in it differs (the entries themselves are as signed)`
  if (tile.level > 0) return `${tilePath(tile)}: hash ${at} does not follow from the entries below it`
  return `entry ${tile.index * TILE_WIDTH + at} is not the one in ${tilePath(tile)}`
}

const edgeOf = (tree: Tree): Tile[] => tree.edge.flatMap((bytes, level) => {
  const width = bytes.length / HASH_BYTES
  return width === 0 ? [] : [{ level, index: Math.floor(tree.size / TILE_WIDTH ** (level + 1)), width, bytes }]
})

/** The first hash in which two tiles differ; null when they are the same to the byte. */
function firstDifference(expected: Uint8Array, found: Uint8Array): number | null {
  if (Buffer.compare(expected, found) === 0) return null
  const byte = expected.findIndex((value, at) => value !== found[at])
  return Math.floor((byte < 0 ? expected.length : byte) / HASH_BYTES)
}

function fits(claim: Claim, bytes: Uint8Array): boolean {
  const leaf = parseLeaf(Buffer.from(bytes).toString())
  return leaf !== null && leaf.at === claim.at && leaf.event === claim.event && leaf.commitment === claim.commitment
}
