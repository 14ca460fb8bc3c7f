import type { DistrictDb } from '#src/db/client.ts'
import { sha256 } from './crypto.ts'
import { inclusionRanges } from './rules/range.ts'
import { formatTlogProof } from './rules/tlog-proof.ts'
import { rangeHash, tilesFor } from './rules/tree.ts'
import { findEntry, latestCheckpoint, readTiles } from './store.ts'

/** How one entry is shown to be in the log, or why it cannot be yet. */
export type EntryProof =
  | { readonly kind: 'proved'; readonly index: number; readonly size: number; readonly leaf: string; readonly path: readonly Uint8Array[]
    /** The proof as a file of its own (C2SP tlog-proof), to be kept beside the record that it is about. */
    readonly file: string }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'no-such-entry' }

/** Shows an entry to be in the last tree that was signed (invariant 8). `waiting`: it gets its place in a moment. */
export async function proofOf(db: DistrictDb, entryId: number): Promise<EntryProof> {
  const entry = await findEntry(db, entryId)
  if (entry === null) return { kind: 'no-such-entry' }
  const head = await latestCheckpoint(db)
  if (entry.index === null || head === null || entry.index >= head.size) return { kind: 'waiting' }
  const { index, leaf } = entry
  const ranges = inclusionRanges(index, head.size)
  const tiles = await readTiles(db, tilesFor(ranges))
  const read = (level: number, at: number): Uint8Array => tiles.find((tile) => tile.level === level && tile.index === at)?.bytes ?? new Uint8Array(0)
  const path = ranges.map((range) => rangeHash(range, read, sha256))
  return { kind: 'proved', index, size: head.size, leaf, path, file: formatTlogProof({ index, path, checkpoint: head.note }) }
}
