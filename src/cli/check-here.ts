import { join } from 'node:path'
import { foundingPacks } from '#src/app/founding-packs.ts'
import { rolesInPolicies } from '#src/people/rules/roles-in-policies.ts'
import { loadPacks } from '#src/policies/load.ts'
import { loadPending } from '#src/policies/pending.ts'
import { measureKinds } from '#src/policies/rules/edition.ts'
import { names, type KnownMeasures } from '#src/policies/rules/known.ts'
import { withPending } from '#src/policies/rules/pending.ts'
import { problemLine } from '#src/policies/rules/problem.ts'
import { runCheck } from '#src/screening/check-command.ts'
import { processIo } from '#src/screening/check-io.ts'
import { beginWithLists } from '#src/screening/lists-file.ts'
import type { PackShelf } from '#src/screening/pick-editions.ts'
import { checkNames } from '#src/screening/rules/check.ts'

/**
 * A check asks only what the checks are: whether each approval and clock of a pack exists is for
 * `policy lint` and for the house to say, and to load every slice for it would take a second.
 */
const checksOnly: KnownMeasures = {
  measures: { ...Object.fromEntries(measureKinds.map((kind) => [kind, 'any'])), check: names(checkNames) },
  roles: rolesInPolicies,
}

/** `chalkline check`, on the packs of this installation; opens no database and builds no page. */
export const checkHere = (argv: readonly string[]): Promise<number> =>
  runCheck(argv, processIo(() => {
    beginWithLists(join(import.meta.dirname, '../../node_modules/.cache/chalkline/lists.bin'))
    return packsIn(process.env['CHALKLINE_POLICIES'] ?? foundingPacks)
  }))

async function packsIn(folder: string): Promise<PackShelf> {
  const list = await loadPending(folder)
  const { byFile, problems } = await loadPacks(folder, 'pending' in list ? withPending(checksOnly, list.pending) : checksOnly)
  return {
    editions: [...byFile.values()].map((pack) => pack.edition),
    problems: [...('problems' in list ? list.problems : []), ...problems].map(problemLine),
  }
}
