import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadPending } from './pending.ts'
import type { KnownMeasures } from './rules/known.ts'
import { withPending } from './rules/pending.ts'
import { problemLine } from './rules/problem.ts'
import { packJsonSchema } from './rules/schema.ts'

/**
 * What schema.json beside the packs should say: every measure that is provided or pending.
 * @throws when the list of pending measures cannot be read
 */
export async function schemaText(folder: string, provided: KnownMeasures): Promise<string> {
  const list = await loadPending(folder)
  if ('problems' in list) throw new Error(list.problems.map(problemLine).join('\n'))
  return packJsonSchema(withPending(provided, list.pending))
}

/** Writes schema.json anew and returns its path. */
export async function writeSchema(folder: string, provided: KnownMeasures): Promise<string> {
  const path = join(folder, 'schema.json')
  await writeFile(path, await schemaText(folder, provided))
  return path
}
