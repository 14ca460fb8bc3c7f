import { count, eq, isNull, and } from 'drizzle-orm'
import type { Capability } from '#src/app/capability.ts'
import { latestCheckpoint } from './store.ts'
import { ledgerEntries } from './tables.ts'

export const ledger: Capability = {
  name: 'ledger',
  measures: {
    /** Entries that have their place in the signed tree, of all that were committed. */
    'record:ledger': async (app) => {
      const { db } = app
      const [all] = await db.sql.select({ n: count() }).from(ledgerEntries).where(eq(ledgerEntries.districtId, db.district))
      const [waiting] = await db.sql.select({ n: count() }).from(ledgerEntries).where(and(eq(ledgerEntries.districtId, db.district), isNull(ledgerEntries.leafIndex)))
      const head = await latestCheckpoint(db)
      const total = all?.n ?? 0
      const open = waiting?.n ?? 0
      return {
        holds: total - open, total, late: open, breached: 0,
        evidence: head ? [{ state: 'holds', says: `A signed tree of ${head.size} entries stands for them.`, href: '/ledger/checkpoint', at: head.signedAt }] : [],
      }
    },
  },
}
