import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { CannotOpen } from '#src/kit/cannot-open.ts'

/** Another process holds the folder. */
export class FolderInUse extends CannotOpen {
  override name = 'FolderInUse'
  readonly pid: number | null
  constructor(folder: string, pid: number | null) {
    super(`${folder} is in use by another Chalkline process${pid === null ? '' : ` (process ${pid})`}. `
      + 'Stop that process first, or give this one a folder of its own with CHALKLINE_DATA.')
    this.pid = pid
  }
}

/**
 * Holds a folder for this process alone. The embedded database has no lock of its own and two
 * processes on one folder lose data in silence; an exclusive SQLite transaction is a lock that the
 * kernel frees on any end of the process, `kill -9` included.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const holder = join(folder, 'holder')
  const lock = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new FolderInUse(folder, pidIn(holder))
  }
  writeFileSync(holder, String(process.pid), { mode: 0o600 })
  return () => { lock.close() }
}

function pidIn(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : null
  } catch {
    return null
  }
}
