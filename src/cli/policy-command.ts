import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { knownMeasures } from '#src/app/capabilities.ts'
import { foundingPacks } from '#src/app/founding-packs.ts'
import { coverPolicies, lintPacks, loadPending, openShelf, packFiles, schemaText, showPolicy, writeSchema, type TextFile } from '#src/policies/index.ts'
import { nearest } from '#src/policies/rules/nearest.ts'
import { nothingPending, withPending } from '#src/policies/rules/pending.ts'
import { problemLine } from '#src/policies/rules/problem.ts'
import { misunderstood, noSuchPart } from './run-command.ts'

const parts = { lint, show, cover, schema }
const packs = (): string => process.env['CHALKLINE_POLICIES'] ?? foundingPacks

/** `chalkline policy lint|show|cover|schema`. */
export async function policyCommand([part, ...rest]: readonly string[]): Promise<number> {
  if (part === undefined || !isPart(part)) return noSuchPart('policy', part, Object.keys(parts))
  const option = rest.find((word) => word.startsWith('-') && !(part === 'schema' && word === '--write'))
  if (option !== undefined) return misunderstood('policy', `policy ${part} has no option ${option}`)
  return parts[part](rest)
}

const isPart = (word: string): word is keyof typeof parts => Object.hasOwn(parts, word)

async function lint(places: readonly string[]): Promise<number> {
  const pending = await loadPending(packs())
  const files: TextFile[] = []
  for (const place of places.length > 0 ? places : [packs()]) {
    const found = await stat(place).catch(() => null)
    if (found === null) return misunderstood('policy', `${place}: there is no such file or folder`)
    const paths = found.isDirectory() ? (await packFiles(place)).map((name) => join(place, name)) : [place]
    for (const path of paths) files.push({ name: places.length > 0 ? path : basename(path), text: await readFile(path, 'utf8') })
  }
  const known = withPending(knownMeasures, 'pending' in pending ? pending.pending : nothingPending)
  const { text, problems } = lintPacks(files, known)
  const slips = 'problems' in pending ? pending.problems : []
  for (const slip of slips) console.error(problemLine(slip))
  process.stdout.write(text)
  return problems.length + slips.length > 0 ? 1 : 0
}

async function show([id, ...more]: readonly string[]): Promise<number> {
  const shelf = await openShelf(packs(), knownMeasures)
  const policies = shelf.editions.map((one) => one.policy)
  if (id === undefined || more.length > 0) return misunderstood('policy', `policy show takes one policy: ${policies.join(', ')}`)
  const edition = shelf.find(id)
  if (edition === null) return unknownPolicy(id, policies, shelf.problems.map(problemLine))
  process.stdout.write(showPolicy(edition))
  return 0
}

async function cover(ids: readonly string[]): Promise<number> {
  const shelf = await openShelf(packs(), knownMeasures)
  const policies = shelf.editions.map((one) => one.policy)
  const unknown = ids.find((id) => !policies.includes(id))
  if (unknown !== undefined) return unknownPolicy(unknown, policies, shelf.problems.map(problemLine))
  process.stdout.write(coverPolicies(shelf.editions.filter((one) => ids.length === 0 || ids.includes(one.policy)), knownMeasures, shelf.pending))
  for (const problem of shelf.problems) console.error(problemLine(problem))
  return shelf.problems.length > 0 ? 1 : 0
}

async function schema(words: readonly string[]): Promise<number> {
  const other = words.find((word) => word !== '--write')
  if (other !== undefined) return misunderstood('policy', `policy schema takes --write or nothing, and got ${other}`)
  if (words.length > 0) console.log(await writeSchema(packs(), knownMeasures))
  else process.stdout.write(await schemaText(packs(), knownMeasures))
  return 0
}

/** A policy may be missing because its file has an error, so that is said as well. */
function unknownPolicy(id: string, policies: readonly string[], problems: readonly string[]): number {
  const meant = nearest(id, policies)
  const status = misunderstood('policy', `there is no policy ${id}; ${meant === undefined ? `there are ${policies.join(', ')}` : `did you mean ${meant}?`}`)
  for (const problem of problems) console.error(problem)
  return status
}
