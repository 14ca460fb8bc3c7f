import { openHouse } from '#src/app/house.ts'
import { ensureDemo } from '#src/demo/index.ts'
import { listDistricts } from '#src/people/index.ts'
import { installation } from './installation.ts'
import { misunderstood } from './run-command.ts'

/** `chalkline seed`. */
export async function seedCommand(argv: readonly string[]): Promise<number> {
  if (argv.length > 0) return misunderstood('seed', `takes no words, and got ${argv.join(' ')}`)
  // Nothing is delivered meanwhile: the posts on their way are for the next start.
  const house = await openHouse(installation(), { work: false })
  try {
    const before = await listDistricts(house.database.db)
    await ensureDemo(house)
    const [district] = await listDistricts(house.database.db)
    console.log(before.length > 0 ? `There is a district already (${before.map((one) => one.name).join(', ')}). Nothing was changed.` : `${district?.name} is set up.`)
    return 0
  } finally {
    await house.close()
  }
}
