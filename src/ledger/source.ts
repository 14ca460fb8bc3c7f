import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DistrictDb } from '#src/db/client.ts'
import { serveLedger } from './serve.ts'

/** Where a log is read from: an exported folder, an address, or our own tables. */
export interface LedgerSource {
  /** The bytes at a path below the log's address; null when they cannot be had. */
  read(path: string): Promise<Uint8Array | null>
}

const TIMEOUT_MS = 30_000

/** A folder, or an address that begins with http: or https:. */
export const openSource = (place: string): LedgerSource => (/^https?:\/\//.test(place) ? addressSource(place) : folderSource(place))

const folderSource = (folder: string): LedgerSource => ({
  read: (path) => readFile(join(folder, path)).catch(() => null),
})

const addressSource = (address: string): LedgerSource => ({
  async read(path) {
    try {
      const response = await fetch(`${address.replace(/\/+$/, '')}/${path}`, { signal: AbortSignal.timeout(TIMEOUT_MS) })
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : null
    } catch {
      return null
    }
  },
})

export const storeSource = (db: DistrictDb): LedgerSource => ({
  read: async (path) => (await serveLedger(db, path))?.bytes ?? null,
})

/** The lines of a file, which end with a new line and with nothing else: U+2028 may stand within one. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
