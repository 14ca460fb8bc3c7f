import { mkdir, open, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DistrictDb } from '#src/db/client.ts'
import { contentLine } from './rules/content-line.ts'
import { pathOf, resourcesOf, TILE_WIDTH } from './rules/tile.ts'
import { serveLedger } from './serve.ts'
import { contentsBetween, latestCheckpoint, type SignedHead } from './store.ts'

/**
 * Writes the district's log as a folder that any static server can serve and any verifier read, and
 * beside it `content.jsonl`, which is not for the public: what the entries say, with their salts.
 * Needs no lock: what is below a checkpoint never changes. Null when nothing was sequenced yet.
 */
export async function exportLedger(db: DistrictDb, folder: string): Promise<SignedHead | null> {
  const head = await latestCheckpoint(db)
  if (head === null) return null
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const resource of resourcesOf(head.size)) {
    const path = pathOf(resource)
    const served = await serveLedger(db, path)
    if (served === null) throw new Error(`${path} is missing from the stored ledger`)
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, served.bytes)
  }
  const file = await open(join(folder, 'content.jsonl'), 'w', 0o600)
  try {
    for await (const line of contentLines(db, head.size)) await file.write(`${line}\n`)
  } finally {
    await file.close()
  }
  // Last, so that a folder with a checkpoint is a whole one.
  await writeFile(join(folder, 'checkpoint'), head.note)
  return head
}

/** The kept contents of the first `size` entries, one canonical line of JSON each. */
export async function* contentLines(db: DistrictDb, size: number): AsyncGenerator<string> {
  for (let from = 0; from < size; from += TILE_WIDTH) {
    for (const stored of await contentsBetween(db, from, Math.min(size, from + TILE_WIDTH))) yield contentLine(stored)
  }
}
