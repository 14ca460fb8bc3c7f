import { sql, type SQL } from 'drizzle-orm'
import type { DistrictDb } from '#src/db/client.ts'
import { sha256 } from './crypto.ts'
import type { NewEntry } from './rules/entry.ts'
import { seal } from './rules/leaf.ts'
import { ledgerContents, ledgerEntries } from './tables.ts'

/** An entry with the moment it happened and the salt (32 random bytes, never used twice) that hides it. */
export interface DatedEntry { readonly entry: NewEntry; readonly at: Date; readonly salt: Uint8Array }

/**
 * Records that something happened, in the transaction of the change itself: both are kept or neither
 * is (architecture.md, rule 5). It takes no lock and no place in the tree yet; the sequencer gives it one.
 */
export async function appendEntry(tx: DistrictDb, entry: NewEntry, at: Date, salt: Uint8Array): Promise<void> {
  const { leaf, content } = seal(entry, at, salt, sha256)
  // One statement, prepared once a connection: every change in the house waits for this one.
  const placed = tx.sql.$with('placed').as(
    tx.sql.insert(ledgerEntries).values({ districtId: given('district'), leaf: given('leaf') }).returning({ id: ledgerEntries.id }))
  const statement = tx.sql.with(placed).insert(ledgerContents).select((query) => query.select({
    districtId: given('district').as('district_id'), entryId: placed.id, salt: sql`${given('salt')}::bytea`.as('salt'), content: given('content').as('content'),
    subjectKind: given('kind').as('subject_kind'), subjectId: given('id').as('subject_id'),
  }).from(placed)).prepare('append_ledger_entry')
  await statement.execute({ district: tx.district, leaf, salt, content, kind: entry.subject.kind, id: entry.subject.id })
}

const given = (name: string): SQL => sql`${sql.placeholder(name)}`

/** One statement holds so many entries; more go in several. */
const AT_ONCE = 1000

/** Records several, in their order: the way in for seeds and imports. */
export async function appendEntries(tx: DistrictDb, entries: readonly DatedEntry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += AT_ONCE) await append(tx, entries.slice(from, from + AT_ONCE))
}

async function append({ sql: db, district: districtId }: DistrictDb, entries: readonly DatedEntry[]): Promise<void> {
  const sealed = entries.map(({ entry, at, salt }) => ({ ...seal(entry, at, salt, sha256), subject: entry.subject }))
  const placed = await db.insert(ledgerEntries).values(sealed.map(({ leaf }) => ({ districtId, leaf })))
    .returning({ id: ledgerEntries.id, leaf: ledgerEntries.leaf })
  // Two entries never share a leaf, for each commits under a salt of its own: so it tells whose id is whose.
  const ids = new Map(placed.map(({ id, leaf }) => [leaf, id]))
  await db.insert(ledgerContents).values(sealed.map(({ leaf, salt, content, subject }) => {
    const entryId = ids.get(leaf)
    if (entryId === undefined) throw new Error('an entry was stored under another leaf than its own')
    return { districtId, entryId, salt, content, subjectKind: subject.kind, subjectId: subject.id }
  }))
}
