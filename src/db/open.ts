import type { PGlite } from '@electric-sql/pglite'
import type { Db } from './client.ts'
import { openEmbedded } from './embedded.ts'
import { openServer } from './server.ts'

/** An open database, whichever engine is under it. */
export interface Database {
  readonly db: Db
  readonly kind: 'pglite' | 'postgres'
  /** The embedded engine's own handle, for the job queue; null on a server. */
  readonly embedded: PGlite | null
  /** The server's address, for the job queue's own connection; null when embedded. */
  readonly url: string | null
  /** Runs one statement outside Drizzle: the job queue's and the migrations' way in. */
  execute(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
  close(): Promise<void>
}

export interface OpenOptions {
  /** False in measurements of what durability costs; never in the product. */
  readonly fsync?: boolean
  /** A dump of a migrated database to start from (tests). */
  readonly from?: Blob
}

/**
 * `postgres://…` opens a server; a folder or `memory://` opens the embedded database.
 * The schema is brought up to date before the handle is given out.
 * @throws FolderInUse when another process holds the folder.
 */
export function openDatabase(target: string, options: OpenOptions = {}): Promise<Database> {
  return /^postgres(ql)?:/.test(target) ? openServer(target) : openEmbedded(target, options)
}
