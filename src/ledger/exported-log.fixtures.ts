import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { testDatabase } from '#src/app/testing.ts'
import type { DistrictDb } from '#src/db/client.ts'
import type { Database } from '#src/db/open.ts'
import { dispose } from './dispose.ts'
import { exportLedger } from './export-ledger.ts'
import { append, freshDistrict, noon, now, saltOf, signer } from './fixtures.ts'
import { sequence } from './sequence.ts'
import { recentEntries } from './store.ts'
import { ledgerVerifyCommand } from './verify-command.ts'

export const tool = join(import.meta.dirname, '../../tools/verify-ledger.mjs')

/** A log in a folder, for tests that read it, spoil copies of it, and ask both verifiers what they think. */
export interface ExportedLog {
  readonly database: Database
  readonly db: DistrictDb
  /** A folder for the test's own files, gone with `close`. */
  readonly folder: string
  /** The log of 301 entries. */
  readonly exported: string
  /** The same log when it had 130. */
  readonly old: string
  readonly verifierKey: string
  close(): Promise<void>
}

/** 300 entries signed at 130 and at 300, the seventh disposed of, so 301. */
export async function exportedLog(): Promise<ExportedLog> {
  const folder = mkdtempSync(join(tmpdir(), 'chalkline-ledger-'))
  const { database, drop } = await testDatabase()
  const db = freshDistrict(database.db)
  const [exported, old] = [join(folder, 'exported'), join(folder, 'old')]
  await append(db, 0, 130)
  await sequence(db.sql, db.district, signer, now)
  await exportLedger(db, old)
  await append(db, 130, 300)
  await sequence(db.sql, db.district, signer, now)
  const seventh = (await recentEntries(db, 300)).find((entry) => entry.index === 7)
  await dispose(db, seventh?.id ?? 0, { actor: { kind: 'system', id: 'chalkline' }, reason: 'retention P3Y is over', at: noon, salt: saltOf(1000) })
  await sequence(db.sql, db.district, signer, now)
  await exportLedger(db, exported)
  return {
    database, db, folder, exported, old, verifierKey: signer.verifierKey(db.district),
    async close() {
      await database.close()
      await drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The exit codes of both verifiers, and everything that they say. */
export async function both(log: ExportedLog, place: string, files: { content?: string; since?: string } = {}): Promise<{ ours: number; theirs: number; says: string }> {
  const lines: string[] = []
  const io = { out: (text: string) => { lines.push(text) }, err: (text: string) => { lines.push(text) } }
  const given = [place, '--key', log.verifierKey, ...(files.content ? ['--content', files.content] : []), ...(files.since ? ['--since', files.since] : [])]
  const ours = await ledgerVerifyCommand(given, io)
  const run = await promisify(execFile)(process.execPath, [tool, ...given])
    .then(({ stdout }) => ({ code: 0, text: stdout }), (error: { code: number; stderr: string }) => ({ code: error.code, text: error.stderr }))
  return { ours, theirs: run.code, says: `${lines.join('\n')}\n-- theirs\n${run.text}` }
}

export const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(root, name)).isFile())

/** A copy of the export that a test may spoil. */
export function copyOf(log: ExportedLog): string {
  const to = mkdtempSync(join(log.folder, 'copy-'))
  cpSync(log.exported, to, { recursive: true })
  return to
}

export function flip(file: string, at: number, bit = 1): void {
  const bytes = readFileSync(file)
  bytes[at] = (bytes[at] ?? 0) ^ bit
  writeFileSync(file, bytes)
}
