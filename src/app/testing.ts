import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Database } from '#src/db/open.ts'
import { openDatabase } from '#src/db/open.ts'
import type { Platform } from '#src/platforms/platform.ts'
import { readEnv } from './env.ts'
import type { House } from './house.ts'
import { openHouse } from './house.ts'

/** A house for one test file: an engine of its own, a folder of its own, a clock that the test sets. */
export interface TestHouse {
  readonly house: House
  /** Sets the clock. */
  at(moment: string): void
  close(): Promise<void>
}

export interface TestParts {
  readonly at?: string
  readonly platforms?: (standard: Readonly<Record<string, Platform>>) => Readonly<Record<string, Platform>>
  /** Variables of the environment besides the folder. */
  readonly env?: Readonly<Record<string, string>>
  /** True lets the workers run; by default a test runs jobs itself. */
  readonly work?: boolean
}

/** Opens a house on PostgreSQL when DATABASE_URL names a server (a database of its own there), else embedded in memory. */
export async function testHouse(parts: TestParts = {}): Promise<TestHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'chalkline-house-'))
  const env = readEnv({ ...parts.env, CHALKLINE_DATA: folder })
  let now = new Date(parts.at ?? '2026-10-05T15:00:00Z')
  const { database, drop } = await testDatabase()
  const house = await openHouse(env, { database, now: () => now, work: parts.work ?? false, ...(parts.platforms ? { platforms: parts.platforms } : {}) })
  return {
    house,
    at(moment) { now = new Date(moment) },
    async close() {
      await house.close()
      await drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** An empty, migrated database that nobody else uses. */
export async function testDatabase(): Promise<{ database: Database; drop: () => Promise<void> }> {
  const server = process.env['DATABASE_URL']
  if (!server) return { database: await openDatabase('memory://'), drop: () => Promise.resolve() }
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  const { Pool } = await import('pg')
  const admin = new Pool({ connectionString: server, max: 1 })
  await admin.query(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    database: await openDatabase(url.href),
    async drop() {
      await admin.query(`drop database if exists ${name} with (force)`)
      await admin.end()
    },
  }
}

/** Empties every table of ours between tests that share a house; the queue's own tables stay. */
export async function emptyTables(database: Database): Promise<void> {
  const { rows } = await database.execute("select tablename as name from pg_tables where schemaname = 'public'") as { rows: { name: string }[] }
  if (rows.length > 0) await database.db.execute(sql.raw(`truncate ${rows.map((row) => `"${row.name}"`).join(', ')} cascade`))
}
