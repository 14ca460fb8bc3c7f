import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Edition } from './rules/edition.ts'
import type { KnownMeasures } from './rules/known.ts'
import { inOrder } from './rules/problem.ts'
import type { Problem } from './rules/problem.ts'
import { readPack } from './rules/read-pack.ts'

/** The packs of a folder as last read. */
export interface LoadedPacks {
  /** By file name: the newest text of it that was without an error, and what it says. */
  readonly byFile: ReadonlyMap<string, LoadedPack>
  /** What is wrong with files now; an edition of theirs in `byFile` is then an earlier one. */
  readonly problems: readonly Problem[]
}
export interface LoadedPack { readonly edition: Edition; readonly text: string }

export const pendingFile = 'pending.yaml'

/** The names of the packs in a folder, in order. @throws when the folder cannot be read */
export async function packFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && /\.ya?ml$/.test(entry.name) && entry.name !== pendingFile).map((entry) => entry.name).sort()
}

/**
 * Reads every pack of a folder. A file with an error, or one that vanished or cannot be read, does
 * not change what holds: the edition in force (from `before`) stays, and the problems say why.
 * @param before what was loaded last; omit when nothing was
 */
export async function loadPacks(folder: string, known: KnownMeasures, before?: LoadedPacks): Promise<LoadedPacks> {
  const byFile = new Map<string, LoadedPack>()
  const problems: Problem[] = []
  const fileOf = (policy: string): string | undefined => [...byFile].find(([, pack]) => pack.edition.policy === policy)?.[0]
  const keep = (file: string): void => {
    const last = before?.byFile.get(file)
    if (last !== undefined && fileOf(last.edition.policy) === undefined) byFile.set(file, last)
  }
  const files = await packFiles(folder)
  const broken: string[] = []
  for (const file of files) {
    const read = await readOne(join(folder, file), file, known)
    const twin = 'pack' in read ? fileOf(read.pack.edition.policy) : undefined
    if ('pack' in read && twin === undefined) byFile.set(file, read.pack)
    else {
      broken.push(file)
      problems.push(...('problems' in read ? read.problems : [trouble(file, `The policy "${read.pack.edition.policy}" is already in ${twin}; a policy is one file.`)]))
    }
  }
  broken.forEach(keep)
  for (const file of [...(before?.byFile.keys() ?? [])].filter((one) => !files.includes(one))) {
    keep(file)
    // A file that was renamed is not missed: its policy came in by the new name.
    if (byFile.has(file)) problems.push(trouble(file, 'The file is gone. To end a policy, switch it off in the district\'s settings first.'))
  }
  return { byFile, problems: inOrder(problems) }
}

async function readOne(path: string, file: string, known: KnownMeasures): Promise<{ readonly pack: LoadedPack } | { readonly problems: readonly Problem[] }> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    return { problems: [trouble(file, `The file cannot be read (${error instanceof Error ? error.message : String(error)}).`)] }
  }
  const read = readPack(text, file, known)
  return 'problems' in read ? read : { pack: { edition: read.edition, text } }
}

const trouble = (file: string, message: string): Problem => ({ file, line: 1, column: 1, message })
