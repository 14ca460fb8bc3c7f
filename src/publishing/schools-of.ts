import type { DistrictDb } from '#src/db/client.ts'
import type { SchoolId } from '#src/kit/ids.ts'
import { presencesById } from '#src/presences/index.ts'
import type { WholePost } from './store.ts'

/** Every place that a post speaks for: whoever decides about it answers for all of them. */
export async function schoolsOf(db: DistrictDb, { deliveries }: WholePost): Promise<readonly SchoolId[]> {
  const presences = await presencesById(db, deliveries.map((one) => one.presenceId))
  return [...new Set([...presences.values()].map((one) => one.schoolId))]
}
