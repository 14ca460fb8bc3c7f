import { sql } from 'drizzle-orm'
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
export const appendEntry = (tx: DistrictDb, entry: NewEntry, at: Date, salt: Uint8Array): Promise<void> =>
  appendEntries(tx, [{ entry, at, salt }])

/** One statement holds so many entries; more go in several. */
const AT_ONCE = 1000

/** Records several, in their order; one round trip to the database for each thousand. */
export async function appendEntries(tx: DistrictDb, entries: readonly DatedEntry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += AT_ONCE) await append(tx, entries.slice(from, from + AT_ONCE))
}

async function append(tx: DistrictDb, entries: readonly DatedEntry[]): Promise<void> {
  const sealed = entries.map(({ entry, at, salt }) => ({ ...seal(entry, at, salt, sha256), subject: entry.subject }))
  const list = (values: string[]) => sql`${sql.param(values)}::text[]`
  // Two entries never share a leaf: each commits under a salt of its own. So it joins the two halves.
  await tx.sql.execute(sql`
    with fresh as (
      select * from unnest(
        ${list(sealed.map((one) => one.leaf))}, ${list(sealed.map((one) => one.content))}, ${list(sealed.map((one) => one.salt.toHex()))},
        ${list(sealed.map((one) => one.subject.kind))}, ${list(sealed.map((one) => one.subject.id))}
      ) with ordinality as f (leaf, content, salt, subject_kind, subject_id, place)
    ), placed as (
      insert into ${ledgerEntries} (district_id, leaf) select ${tx.district}, leaf from fresh order by place returning id, leaf
    )
    insert into ${ledgerContents} (district_id, entry_id, salt, content, subject_kind, subject_id)
    select ${tx.district}, placed.id, decode(fresh.salt, 'hex'), fresh.content, fresh.subject_kind, fresh.subject_id
    from placed join fresh using (leaf)`)
}
