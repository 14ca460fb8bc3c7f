import type { KnownMeasures } from './rules/known.ts'
import { nearest } from './rules/nearest.ts'
import { inOrder, problemLine } from './rules/problem.ts'
import type { Place, Problem } from './rules/problem.ts'
import { readPack } from './rules/read-pack.ts'
import type { ReadPack } from './rules/read-pack.ts'

/** A file that was read by somebody else. */
export interface TextFile { readonly name: string; readonly text: string }

export interface Lint {
  /** What a person reads: a line a problem, or that all is well. Ends with a line break. */
  readonly text: string
  readonly problems: readonly Problem[]
}

/** Looks over packs, each by itself and all together. Exit code and printing are the caller's. */
export function lintPacks(files: readonly TextFile[], known: KnownMeasures): Lint {
  const read = files.map((file) => ({ file: file.name, pack: readPack(file.text, file.name, known) }))
  const good = read.flatMap(({ file, pack }) => ('edition' in pack ? [{ file, pack }] : []))
  const problems = inOrder([...read.flatMap(({ pack }) => ('problems' in pack ? pack.problems : [])), ...acrossPacks(good)])
  if (problems.length > 0) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    return { problems, text: `${problems.map(problemLine).join('\n')}\n\n${count} in ${new Set(problems.map((one) => one.file)).size} of ${files.length} files.\n` }
  }
  const lines = good.map(({ file, pack: { edition } }) => `${file}: ${edition.title}, ${edition.clauses.length} clauses, ${edition.status}`)
  return { problems, text: `${lines.join('\n')}\n\nNo problems in ${files.length} ${files.length === 1 ? 'file' : 'files'}.\n` }
}

/** Names that are for one thing in all packs: policies and clause ids; and clauses that are named from another pack. */
function acrossPacks(good: readonly { readonly file: string; readonly pack: ReadPack }[]): Problem[] {
  const problems: Problem[] = []
  const policies = new Map<string, string>()
  const owners = new Map<string, string>()
  for (const { file, pack: { edition, clauseAt } } of good) {
    const at = (id: string): Place => clauseAt.get(id) ?? { line: 1, column: 1 }
    const twin = policies.get(edition.policy)
    if (twin !== undefined) problems.push({ file, line: 1, column: 1, message: `The policy "${edition.policy}" is already in ${twin}; a policy is one file.` })
    policies.set(edition.policy, twin ?? file)
    for (const { id, overrides } of edition.clauses) {
      const other = owners.get(id)
      if (other !== undefined && other !== file && overrides?.includes(id) !== true) {
        problems.push({ file, ...at(id), clause: id, message: `This id already names a clause in ${other}; ids are for one clause, for ever.` })
      }
      owners.set(id, other ?? file)
    }
  }
  for (const { file, pack: { edition, clauseAt } } of good) {
    for (const clause of edition.clauses) {
      for (const id of clause.overrides ?? []) {
        if (owners.has(id)) continue
        const meant = nearest(id, owners.keys())
        problems.push({ file, ...(clauseAt.get(clause.id) ?? { line: 1, column: 1 }), clause: clause.id, message: `It overrides ${id}, but no pack has that clause.`, ...(meant === undefined ? {} : { nearest: meant }) })
      }
    }
  }
  return problems
}
