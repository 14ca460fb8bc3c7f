import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { loadPacks } from './load.ts'
import type { LoadedPacks } from './load.ts'
import type { KnownMeasures } from './rules/known.ts'

/**
 * Copies of the packs as they last were without an error, so that a restart beside a broken file
 * still finds the edition in force.
 * @param folder made when missing; private to the process
 */
export async function readLastGood(folder: string, known: KnownMeasures): Promise<LoadedPacks> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return loadPacks(folder, known)
}

/** Keeps what is good now. A copy is whole or not there: it is written beside and then renamed. */
export async function keepLastGood(folder: string, packs: LoadedPacks, before: LoadedPacks): Promise<void> {
  for (const [file, { text }] of packs.byFile) {
    if (before.byFile.get(file)?.text === text) continue
    const beside = join(folder, `${file}.new`)
    const handle = await open(beside, 'w', 0o600)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, join(folder, file))
  }
}
