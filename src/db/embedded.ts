import { chmodSync, fdatasyncSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { lockFolder } from './lock.ts'
import { migrationsFolder } from './migrations-folder.ts'
import type { Database, OpenOptions } from './open.ts'
import { probeFolder } from './probe-folder.ts'

const UPKEEP_EVERY_MS = 5 * 60_000

/**
 * PostgreSQL compiled in. Four guards that it does not bring itself (docs/decisions/003): a lock on
 * the folder, a real fsync per commit, a bound on the write-ahead log, and a folder nobody else reads.
 */
export async function openEmbedded(target: string, options: OpenOptions): Promise<Database> {
  const inMemory = target.startsWith('memory://')
  const fsync = !inMemory && (options.fsync ?? true)
  if (!inMemory) probeFolder(target)
  const unlock = inMemory ? () => {} : lockFolder(target)
  try {
    if (!inMemory) {
      chmodSync(target, 0o700)
      mkdirSync(join(target, 'pg'), { recursive: true, mode: 0o700 })
    }
    const pglite = await PGlite.create(inMemory ? target : join(target, 'pg'), {
      ...(options.from ? { loadDataDir: options.from } : {}),
      startParams: [
        ...PGlite.defaultStartParams.filter((param) => !(fsync && param === '-F')), // -F is fsync=off
        '-c', 'wal_sync_method=fsync', '-c', 'max_wal_size=64MB', '-c', 'min_wal_size=32MB',
      ],
    })
    if (fsync) syncToDisk(pglite)
    // Single-user mode has no checkpointer and no autovacuum: without these the log and the tables grow for ever.
    const upkeep = setInterval(() => { pglite.query('vacuum analyze').then(() => pglite.query('checkpoint')).catch(() => {}) }, UPKEEP_EVERY_MS).unref()
    const db = drizzle(pglite, { casing: 'snake_case' })
    await migrate(db, { migrationsFolder })
    return {
      db, kind: 'pglite', embedded: pglite, url: null,
      async execute(text, values) {
        if (values?.length) return pglite.query(text, values)
        return (await pglite.exec(text)).at(-1) ?? { rows: [] }
      },
      async close() {
        clearInterval(upkeep)
        await pglite.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

/** The part of the embedded engine's file system that we reach into; the version is pinned for it. */
interface Innards {
  readonly Module: { readonly FS: { lookupPath(path: string): { node: { mount: { type: { stream_ops: { fsync?: (stream: { nfd?: number }) => number } } } } } } }
}

/** The engine's file system has no fsync, so a commit never reaches the disk; this gives it one. */
function syncToDisk(pglite: PGlite): void {
  const { FS } = (pglite as unknown as Innards).Module
  FS.lookupPath('/pglite/data').node.mount.type.stream_ops.fsync = (stream) => {
    if (stream.nfd !== undefined) fdatasyncSync(stream.nfd)
    return 0
  }
}
