import { and, eq } from 'drizzle-orm'
import type { DistrictDb } from '#src/db/client.ts'
import { appendEntry } from './append-entry.ts'
import type { EntryActor } from './rules/entry.ts'
import { parseLeaf } from './rules/leaf.ts'
import { findEntry } from './store.ts'
import { ledgerContents } from './tables.ts'

export interface DisposalOrder {
  readonly actor: EntryActor
  /** The retention rule or decision that it rests on. */
  readonly reason: string
  readonly at: Date
  /** 32 random bytes for the entry that records the disposal. */
  readonly salt: Uint8Array
}

/** `record-of-disposal`: what shows that something was destroyed on order is not itself destroyed. */
export type Disposal = 'disposed' | 'no-such-entry' | 'already-disposed' | 'record-of-disposal'

/**
 * Destroys the content and the salt of one entry, and records that it was done. The leaf and its
 * place in the tree stay, so every proof of it holds; what it said cannot be recovered from them.
 */
export async function dispose(tx: DistrictDb, entryId: number, order: DisposalOrder): Promise<Disposal> {
  const entry = await findEntry(tx, entryId)
  const leaf = entry === null ? null : parseLeaf(entry.leaf)
  if (leaf === null) return 'no-such-entry'
  if (leaf.event === 'disposal.made') return 'record-of-disposal'
  const gone = await tx.sql.delete(ledgerContents)
    .where(and(eq(ledgerContents.districtId, tx.district), eq(ledgerContents.entryId, entryId)))
    .returning({ id: ledgerContents.entryId })
  if (gone.length === 0) return 'already-disposed'
  await appendEntry(tx, {
    event: 'disposal.made', actor: order.actor, reason: order.reason,
    // The commitment says which leaf it was, to people who have the log and not our row numbers.
    subject: { kind: 'entry', id: String(entryId) }, details: { commitment: leaf.commitment, event: leaf.event },
  }, order.at, order.salt)
  return 'disposed'
}
