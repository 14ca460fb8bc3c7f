import { openHouse } from '#src/app/house.ts'
import { ensureDemo } from '#src/demo/index.ts'
import { listDistricts } from '#src/people/index.ts'
import { installation } from './installation.ts'
import { misunderstood } from './run-command.ts'

const help = `chalkline seed: sets up the demo district "Two Rivers" in an installation that has no district

Two Rivers is invented: 8 schools, their staff, students, releases, accounts and posts. Where there
is a district already, nothing is changed. npm start does the same by itself, unless CHALKLINE_DEMO=off.

Exit status: 0 it is there, 1 the installation could not be opened (and why), 64 usage.`

/** `chalkline seed`. */
export async function seedCommand(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(help)
    return 0
  }
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
