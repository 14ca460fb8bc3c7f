import { isNotNull, isNull } from 'drizzle-orm'
import { bigint, customType, index, integer, pgTable, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import type { DistrictId } from '#src/kit/ids.ts'

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })

/** The public half of an entry, for ever. It waits without a place until the sequencer gives it one. */
export const ledgerEntries = pgTable('ledger_entries', {
  districtId: text().$type<DistrictId>().notNull(),
  id: bigint({ mode: 'number' }).generatedAlwaysAsIdentity().notNull(),
  /** Its place in the tree; null until it is sequenced. */
  leafIndex: bigint({ mode: 'number' }),
  /** The leaf's exact text: these bytes are what is hashed. */
  leaf: text().notNull(),
}, (t) => [
  primaryKey({ columns: [t.districtId, t.id] }),
  uniqueIndex().on(t.districtId, t.leafIndex).where(isNotNull(t.leafIndex)),
  index('ledger_entries_waiting').on(t.districtId, t.id).where(isNull(t.leafIndex)),
])

/** The private half: what happened, to whom, by whom. Deleted when its time is over; the leaf stays. */
export const ledgerContents = pgTable('ledger_contents', {
  districtId: text().$type<DistrictId>().notNull(),
  entryId: bigint({ mode: 'number' }).notNull(),
  salt: bytea().notNull(),
  /** Canonical JSON, kept as text: these bytes are what the leaf commits to. */
  content: text().notNull(),
  subjectKind: text().notNull(),
  subjectId: text().notNull(),
}, (t) => [
  primaryKey({ columns: [t.districtId, t.entryId] }),
  index().on(t.districtId, t.subjectKind, t.subjectId, t.entryId),
])

/** The tree, as the tiles that are served. A full tile is never written again. */
export const ledgerTiles = pgTable('ledger_tiles', {
  districtId: text().$type<DistrictId>().notNull(),
  level: integer().notNull(),
  index: bigint({ mode: 'number' }).notNull(),
  width: integer().notNull(),
  bytes: bytea().notNull(),
}, (t) => [primaryKey({ columns: [t.districtId, t.level, t.index] })])

/** Every checkpoint ever signed. Its key makes sure that no size is signed with two roots. */
export const ledgerCheckpoints = pgTable('ledger_checkpoints', {
  districtId: text().$type<DistrictId>().notNull(),
  size: bigint({ mode: 'number' }).notNull(),
  root: bytea().notNull(),
  note: text().notNull(),
  signedAt: timestamp({ withTimezone: true }).notNull(),
}, (t) => [primaryKey({ columns: [t.districtId, t.size] })])
