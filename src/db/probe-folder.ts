import { closeSync, fdatasyncSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** One segment of the embedded engine's write-ahead log: what it may ask for at any moment (PostgreSQL, `wal_segment_size`). */
const ROOM = 16 * 1024 * 1024

/**
 * Makes the folder and sees that it takes what the engine may write next. The engine itself ends
 * without a reason when it does not, and the lock would take it for somebody else's.
 * @throws the system's own error (ENOSPC, EROFS, EACCES …).
 */
export function probeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    // Node says ENOENT where a folder above cannot be made because the disk is read-only.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw Object.assign(new Error(`${folder} cannot be made.`, { cause: error }), { code: 'EROFS' })
    throw error
  }
  const file = join(folder, `probe-${process.pid}`)
  try {
    const handle = openSync(file, 'w', 0o600)
    try {
      const piece = new Uint8Array(1024 * 1024)
      for (let written = 0; written < ROOM;) written += writeSync(handle, piece, 0, Math.min(piece.length, ROOM - written))
      fdatasyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } finally {
    rmSync(file, { force: true })
  }
}
