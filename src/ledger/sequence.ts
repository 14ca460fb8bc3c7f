import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '#src/db/client.ts'
import type { DistrictId } from '#src/kit/ids.ts'
import { sha256 } from './crypto.ts'
import type { Signer } from './keys.ts'
import { formatCheckpoint } from './rules/checkpoint.ts'
import { emptyRoot, leafHash, sameHash } from './rules/hash.ts'
import { formatNote } from './rules/note.ts'
import type { TreeHead } from './rules/proof.ts'
import { edgeTiles } from './rules/tile.ts'
import { grow, rootOf, type Tile, type Tree } from './rules/tree.ts'
import { latestCheckpoint, readTiles } from './store.ts'
import { ledgerCheckpoints, ledgerEntries, ledgerTiles } from './tables.ts'

/** What is stored is not what was signed: somebody or something changed the tables. Nothing was added. */
export class LedgerDamaged extends Error {
  override name = 'LedgerDamaged'
}

/** So many entries get their place in one transaction: it stays short while others wait to write. */
const BATCH = 4096

/**
 * Gives every entry committed before the call its place in the district's tree, and signs the tree
 * that results; null when nothing waited. Each batch is one transaction, so an end of the process at
 * any moment leaves a whole tree, and the entries that are not in it wait for the next call.
 * Safe with several at once, in one process or in many: they take turns.
 * @throws LedgerDamaged when the stored tree is not the one last signed.
 */
export async function sequence(db: Db, district: DistrictId, signer: Signer, now: () => Date): Promise<TreeHead | null> {
  let head: TreeHead | null = null
  for (;;) {
    const batch = await db.transaction((tx) => sequenceBatch(tx, district, signer, now), { isolationLevel: 'read committed' })
    if (batch === null) return head
    head = batch.head
    if (batch.count < BATCH) return head
  }
}

async function sequenceBatch(tx: Db, district: DistrictId, signer: Signer, now: () => Date): Promise<{ head: TreeHead; count: number } | null> {
  // Held to the end of the transaction. Entries that commit meanwhile are seen: each statement looks afresh.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`chalkline ledger ${district}`}, 0))`)
  const old: TreeHead = await latestCheckpoint({ sql: tx, district }) ?? { size: 0, root: emptyRoot(sha256) }
  const leaves = await place(tx, district, old.size)
  if (leaves.length === 0) return null

  const hashes = Buffer.concat(leaves.map((leaf) => leafHash(Buffer.from(leaf), sha256)))
  const { tree, tiles } = grow(await treeOf(tx, district, old), hashes, sha256)
  await keepTiles(tx, district, tiles)

  const head = { size: tree.size, root: rootOf(tree, sha256) }
  const key = signer.key(district)
  const text = formatCheckpoint({ origin: key.name, ...head })
  const note = formatNote(text, key, signer.sign(Buffer.from(text)))
  await tx.insert(ledgerCheckpoints).values({ districtId: district, ...head, note, signedAt: now() })
  return { head, count: leaves.length }
}

/** Gives waiting entries consecutive indexes, in the order of their ids, and returns their leaves in that order. */
async function place(tx: Db, district: DistrictId, size: number): Promise<string[]> {
  const waiting = tx.select({ id: ledgerEntries.id, place: sql<number>`row_number() over (order by ${ledgerEntries.id}) - 1`.as('place') })
    .from(ledgerEntries).where(and(eq(ledgerEntries.districtId, district), isNull(ledgerEntries.leafIndex)))
    .orderBy(ledgerEntries.id).limit(BATCH).as('waiting')
  const placed = await tx.update(ledgerEntries).set({ leafIndex: sql`${size}::bigint + ${waiting.place}` }).from(waiting)
    .where(and(eq(ledgerEntries.districtId, district), eq(ledgerEntries.id, waiting.id)))
    .returning({ leaf: ledgerEntries.leaf, leafIndex: ledgerEntries.leafIndex })
  return placed.sort((a, b) => (a.leafIndex ?? 0) - (b.leafIndex ?? 0)).map((entry) => entry.leaf)
}

/** The stored right edge of the tree, after making sure that it is the tree that was signed. */
async function treeOf(tx: Db, district: DistrictId, head: TreeHead): Promise<Tree> {
  const ids = edgeTiles(head.size)
  const rows = await readTiles({ sql: tx, district }, ids)
  const edge: Uint8Array[] = []
  for (const id of ids) {
    while (edge.length < id.level) edge.push(new Uint8Array(0))
    edge.push(rows.find((row) => row.level === id.level)?.bytes ?? new Uint8Array(0))
  }
  const tree = { size: head.size, edge }
  if (!sameHash(rootOf(tree, sha256), head.root)) {
    throw new LedgerDamaged(`The stored ledger of district ${district} is not the one signed at ${head.size} entries.`)
  }
  return tree
}

async function keepTiles(tx: Db, district: DistrictId, tiles: readonly Tile[]): Promise<void> {
  await tx.insert(ledgerTiles).values(tiles.map((tile) => ({ districtId: district, ...tile }))).onConflictDoUpdate({
    target: [ledgerTiles.districtId, ledgerTiles.level, ledgerTiles.index],
    set: { width: sql`excluded.width`, bytes: sql`excluded.bytes` },
    setWhere: sql`${ledgerTiles.width} < excluded.width`,
  })
}
