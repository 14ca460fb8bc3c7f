import type { House } from '#src/app/house.ts'
import { listDistricts } from '#src/people/index.ts'
import { seedDemo } from './seed.ts'

/** Sets up the demo district in an installation that has no district yet. */
export async function ensureDemo(house: House): Promise<void> {
  if ((await listDistricts(house.database.db)).length > 0) return
  console.log('Setting up the demo district “Two Rivers” (once) …')
  await seedDemo(house)
  // So that the planner knows what it has; the upkeep does it from then on.
  await house.database.execute('analyze')
}
