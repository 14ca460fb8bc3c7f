import { and, count, eq, inArray } from 'drizzle-orm'
import type { DistrictDb } from '#src/db/client.ts'
import type { PresenceId } from '#src/kit/ids.ts'
import { deliveries } from './tables.ts'

/** How many posts are on their way to a presence, or may be out there and nobody knows: to be looked for under its name as it is. */
export async function openDeliveries(db: DistrictDb, presence: PresenceId): Promise<number> {
  const [found] = await db.sql.select({ open: count() }).from(deliveries)
    .where(and(eq(deliveries.districtId, db.district), eq(deliveries.presenceId, presence), inArray(deliveries.state, ['publishing', 'unknown'])))
  return found?.open ?? 0
}
