import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pendingFile } from './load.ts'
import { nothingPending, readPending } from './rules/pending.ts'
import type { Pending } from './rules/pending.ts'
import type { Problem } from './rules/problem.ts'

/** Reads the list of measures that come later from a folder of packs; a folder without one has none. */
export async function loadPending(folder: string): Promise<{ readonly pending: Pending; readonly text: string } | { readonly problems: readonly Problem[] }> {
  try {
    const text = await readFile(join(folder, pendingFile), 'utf8')
    const read = readPending(text, pendingFile)
    return 'problems' in read ? read : { pending: read.pending, text }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { pending: nothingPending, text: '' }
    throw error
  }
}
