import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { loadPacks } from './load.ts'
import type { LoadedPacks } from './load.ts'
import { loadPending } from './pending.ts'
import type { KnownMeasures } from './rules/known.ts'
import { nothingPending, withPending } from './rules/pending.ts'
import type { Pending } from './rules/pending.ts'

/** Copies of the packs, and of the list of what is pending, as they last were without an error. */
export interface LastGood { readonly packs: LoadedPacks; readonly pending: Pending }

/**
 * What to go by when a restart finds a broken file: the edition in force outlives it.
 * @param folder made when missing; private to the process
 */
export async function readLastGood(folder: string, provided: KnownMeasures): Promise<LastGood> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const list = await loadPending(folder)
  const pending = 'pending' in list ? list.pending : nothingPending
  return { packs: await loadPacks(folder, withPending(provided, pending)), pending }
}

/** Keeps what is good now. A copy is whole or not there: it is written beside and then renamed. */
export async function keepLastGood(folder: string, texts: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of texts) {
    const path = join(folder, file)
    const kept = await readFile(path, 'utf8').catch(() => null)
    if (kept === text) continue
    const handle = await open(`${path}.new`, 'w', 0o600)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(`${path}.new`, path)
  }
}
