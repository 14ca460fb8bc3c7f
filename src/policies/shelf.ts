import { keepLastGood, readLastGood } from './last-good.ts'
import { loadPacks, pendingFile } from './load.ts'
import type { LoadedPacks } from './load.ts'
import { loadPending } from './pending.ts'
import { combine } from './rules/combine.ts'
import type { Edition } from './rules/edition.ts'
import type { KnownMeasures } from './rules/known.ts'
import { nothingPending, withPending } from './rules/pending.ts'
import type { Pending } from './rules/pending.ts'
import { problemLine } from './rules/problem.ts'
import type { Problem } from './rules/problem.ts'

/** The packs of an installation, read once and again when asked. */
export interface PolicyShelf {
  readonly editions: readonly Edition[]
  readonly pending: Pending
  /** What is wrong with the files now. What holds is not changed by it. */
  readonly problems: readonly Problem[]
  /** An edition by its policy's name, drafts too; null when there is none. */
  find(policy: string): Edition | null
  /**
   * The policies that a district follows, in their order, as one (see combine.ts). Drafts do not
   * bind anybody and are left out.
   * @throws when one of them cannot be read: a post must not pass because a policy is missing
   */
  inForce(policies: readonly string[]): readonly Edition[]
  /** Reads the files again; a file with an error changes nothing but `problems`. */
  reload(): Promise<void>
}

/**
 * Reads the packs of a folder and its pending.yaml.
 * @param provided the measures that capabilities put in effect
 * @param lastGood where to keep copies of good packs, so that the edition in force outlives a restart beside a broken file
 */
export async function openShelf(folder: string, provided: KnownMeasures, lastGood?: string): Promise<PolicyShelf> {
  const start = lastGood === undefined ? null : await readLastGood(lastGood, provided)
  let pending: Pending = start?.pending ?? nothingPending
  let packs: LoadedPacks = start?.packs ?? { byFile: new Map(), problems: [] }
  let problems: readonly Problem[] = []
  let combined = new Map<string, readonly Edition[]>()

  async function read(): Promise<void> {
    const list = await loadPending(folder)
    if ('pending' in list) pending = list.pending
    packs = await loadPacks(folder, withPending(provided, pending), packs)
    problems = [...('problems' in list ? list.problems : []), ...packs.problems]
    combined = new Map()
    if (lastGood === undefined) return
    const texts = new Map([...packs.byFile].map(([file, pack]) => [file, pack.text]))
    if ('text' in list) texts.set(pendingFile, list.text)
    await keepLastGood(lastGood, texts)
  }
  await read()

  const all = (): Edition[] => [...packs.byFile.values()].map((pack) => pack.edition)
  const find = (policy: string): Edition | null => all().find((edition) => edition.policy === policy) ?? null
  return {
    get editions() { return all() },
    get pending() { return pending },
    get problems() { return problems },
    find,
    reload: read,
    inForce(policies) {
      const key = policies.join(' ')
      const ready = combined.get(key) ?? together(policies, find, problems)
      combined.set(key, ready)
      return ready
    },
  }
}

function together(policies: readonly string[], find: (policy: string) => Edition | null, problems: readonly Problem[]): readonly Edition[] {
  const editions = policies.map((policy) => {
    const edition = find(policy)
    if (edition === null) throw new Error([`The policy "${policy}" cannot be read, so nothing can be checked against it.`, ...problems.map(problemLine)].join('\n'))
    return edition
  })
  const result = combine(editions.filter((edition) => edition.status === 'in-force'))
  if ('problems' in result) throw new Error(['These policies do not stand together:', ...result.problems.map((one) => `${one.policy}: ${one.message}`)].join('\n'))
  return result.combined.editions
}
