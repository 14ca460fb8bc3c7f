import { and, asc, desc, eq, gte, inArray, lt, or } from 'drizzle-orm'
import type { DistrictDb } from '#src/db/client.ts'
import { parseContent, type EntryContent, type EntrySubject } from './rules/entry.ts'
import type { TreeHead } from './rules/proof.ts'
import type { TileId } from './rules/tile.ts'
import { ledgerCheckpoints, ledgerContents, ledgerEntries, ledgerTiles } from './tables.ts'

/** An entry whose content is still kept. `index` is its place in the tree; null while it waits for one. */
export interface RecordedEntry extends EntryContent { readonly id: number; readonly index: number | null }

export interface SignedHead extends TreeHead { readonly note: string; readonly signedAt: Date }

/** The last tree that was signed; null before the first entry was sequenced. */
export async function latestCheckpoint({ sql, district }: DistrictDb): Promise<SignedHead | null> {
  const { size, root, note, signedAt } = ledgerCheckpoints
  const [last] = await sql.select({ size, root, note, signedAt }).from(ledgerCheckpoints)
    .where(eq(ledgerCheckpoints.districtId, district)).orderBy(desc(size)).limit(1)
  return last ?? null
}

/** What happened to one thing, oldest first: its time-line. Entries whose content was disposed of are not in it. */
export async function entriesAbout(db: DistrictDb, subject: EntrySubject): Promise<RecordedEntry[]> {
  return read(await contents(db).where(and(
    eq(ledgerContents.districtId, db.district), eq(ledgerContents.subjectKind, subject.kind), eq(ledgerContents.subjectId, subject.id),
  )).orderBy(asc(ledgerContents.entryId)))
}

/** The latest entries of the district, newest first; `before` is the last id of the page above. */
export async function recentEntries(db: DistrictDb, limit: number, before?: number): Promise<RecordedEntry[]> {
  return read(await contents(db).where(and(
    eq(ledgerContents.districtId, db.district), before === undefined ? undefined : lt(ledgerContents.entryId, before),
  )).orderBy(desc(ledgerContents.entryId)).limit(limit))
}

const contents = ({ sql }: DistrictDb) => sql
  .select({ id: ledgerContents.entryId, index: ledgerEntries.leafIndex, content: ledgerContents.content }).from(ledgerContents)
  .innerJoin(ledgerEntries, and(eq(ledgerEntries.districtId, ledgerContents.districtId), eq(ledgerEntries.id, ledgerContents.entryId)))

const read = (rows: readonly { id: number; index: number | null; content: string }[]): RecordedEntry[] =>
  rows.map(({ id, index, content }) => ({ ...parseContent(content), id, index }))

/** The public half of one entry; null when there is no such entry. */
export async function findEntry({ sql, district }: DistrictDb, id: number): Promise<{ leaf: string; index: number | null } | null> {
  const [entry] = await sql.select({ leaf: ledgerEntries.leaf, index: ledgerEntries.leafIndex }).from(ledgerEntries)
    .where(and(eq(ledgerEntries.districtId, district), eq(ledgerEntries.id, id)))
  return entry ?? null
}

/** The leaves from one index up to another (not included), in their order. */
export async function leavesBetween({ sql, district }: DistrictDb, from: number, to: number): Promise<string[]> {
  const { leaf, leafIndex, districtId } = ledgerEntries
  const rows = await sql.select({ leaf }).from(ledgerEntries)
    .where(and(eq(districtId, district), gte(leafIndex, from), lt(leafIndex, to))).orderBy(asc(leafIndex))
  return rows.map((row) => row.leaf)
}

export interface StoredContent { readonly index: number; readonly salt: Uint8Array; readonly content: string; readonly subject: EntrySubject }

/** The contents, still kept, of the entries from one index up to another (not included), in their order. */
export async function contentsBetween({ sql, district }: DistrictDb, from: number, to: number): Promise<StoredContent[]> {
  const { districtId, id, leafIndex } = ledgerEntries
  const rows = await sql.select({
    index: leafIndex, salt: ledgerContents.salt, content: ledgerContents.content, kind: ledgerContents.subjectKind, subject: ledgerContents.subjectId,
  }).from(ledgerEntries)
    .innerJoin(ledgerContents, and(eq(ledgerContents.districtId, districtId), eq(ledgerContents.entryId, id)))
    .where(and(eq(districtId, district), gte(leafIndex, from), lt(leafIndex, to))).orderBy(asc(leafIndex))
  return rows.map((row) => ({ index: row.index ?? 0, salt: row.salt, content: row.content, subject: { kind: row.kind, id: row.subject } }))
}

/** Reads tiles, each as wide as it has grown. */
export async function readTiles({ sql, district }: DistrictDb, ids: readonly Pick<TileId, 'level' | 'index'>[]): Promise<{ level: number; index: number; bytes: Uint8Array }[]> {
  const { districtId, level, index, bytes } = ledgerTiles
  if (ids.length === 0) return []
  return sql.select({ level, index, bytes }).from(ledgerTiles).where(and(
    eq(districtId, district), inArray(level, ids.map((id) => id.level)), or(...ids.map((id) => and(eq(level, id.level), eq(index, id.index)))),
  ))
}
