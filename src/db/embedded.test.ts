import fs, { mkdtempSync, rmSync, statSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from './open.ts'
import { openDatabase } from './open.ts'

/** Counts real calls: the guards reach into the engine, so a new version of it must show that they still hold. */
let synced = 0
const real = fs.fdatasyncSync
let folder: string
let database: Database

beforeAll(async () => {
  fs.fdatasyncSync = (descriptor) => { synced += 1; real(descriptor) }
  syncBuiltinESMExports()
  folder = mkdtempSync(join(tmpdir(), 'chalkline-db-'))
  database = await openDatabase(join(folder, 'db'))
  await database.execute('create table kept (n int)')
})
afterAll(async () => {
  await database.close()
  fs.fdatasyncSync = real
  syncBuiltinESMExports()
  rmSync(folder, { recursive: true, force: true })
})

describe('the guards of the embedded database', () => {
  test('every commit reaches the disk before it is acknowledged', async () => {
    for (let n = 0; n < 5; n += 1) {
      const before = synced
      await database.execute('insert into kept values ($1)', [n])
      expect(synced).toBeGreaterThan(before)
    }
  })

  test('the write-ahead log is bounded', async () => {
    expect((await database.execute('show max_wal_size')).rows).toEqual([{ max_wal_size: '64MB' }])
    expect((await database.execute('show fsync')).rows).toEqual([{ fsync: 'on' }])
  })

  test.skipIf(process.platform === 'win32')('nobody else can enter the folder', () => {
    expect(statSync(join(folder, 'db')).mode & 0o777).toBe(0o700)
  })

  test('a second opening is refused, says who has it, and takes nothing away', async () => {
    await expect(openDatabase(join(folder, 'db'))).rejects.toThrow(`in use by another Chalkline process (process ${process.pid})`)
    await expect(database.execute('select count(*)::int as n from kept')).resolves.toMatchObject({ rows: [{ n: 5 }] })
  })
})
