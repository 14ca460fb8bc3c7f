import type { DistrictDb } from '#src/db/client.ts'
import { encodeBundle } from './rules/bundle.ts'
import { HASH_BYTES } from './rules/hash.ts'
import { parsePath, TILE_WIDTH, type TileId } from './rules/tile.ts'
import { latestCheckpoint, leavesBetween, readTiles } from './store.ts'

/** An answer for the server to send as it stands. */
export interface Served {
  readonly bytes: Uint8Array
  readonly contentType: string
  /** Will never change: caches may keep it for ever. A checkpoint must not be kept at all. */
  readonly immutable: boolean
}

/**
 * Answers a path below a district's public log (C2SP tlog-tiles): `checkpoint`, `tile/<L>/<N>[.p/<W>]`
 * and `tile/entries/<N>[.p/<W>]`. Null: there is no such thing (404). Nothing here is secret: leaves are commitments.
 */
export async function serveLedger(db: DistrictDb, path: string): Promise<Served | null> {
  const resource = parsePath(path)
  switch (resource?.kind) {
    case undefined: return null
    case 'checkpoint': {
      const head = await latestCheckpoint(db)
      return head && { bytes: Buffer.from(head.note), contentType: 'text/plain; charset=utf-8', immutable: false }
    }
    case 'tile': return binary(await tileBytes(db, resource.tile))
    case 'entries': return binary(await bundleBytes(db, resource.index, resource.width))
  }
}

const binary = (bytes: Uint8Array | null): Served | null =>
  bytes && { bytes, contentType: 'application/octet-stream', immutable: true }

/** A tile narrower than it has grown to since is its beginning. */
async function tileBytes(db: DistrictDb, tile: TileId): Promise<Uint8Array | null> {
  const [held] = await readTiles(db, [tile])
  const length = tile.width * HASH_BYTES
  return held && held.bytes.length >= length ? held.bytes.subarray(0, length) : null
}

async function bundleBytes(db: DistrictDb, index: number, width: number): Promise<Uint8Array | null> {
  const from = index * TILE_WIDTH
  const leaves = await leavesBetween(db, from, from + width)
  return leaves.length === width ? encodeBundle(leaves.map((leaf) => Buffer.from(leaf))) : null
}
