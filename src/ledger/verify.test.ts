import { execFile } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { both, exportedLog, filesIn, tool, type ExportedLog } from './exported-log.fixtures.ts'
import { signer } from './fixtures.ts'
import { serveLedger } from './serve.ts'
import { ledgerVerifyCommand } from './verify-command.ts'
import { verifyStore } from './verify-store.ts'

let log: ExportedLog
beforeAll(async () => { log = await exportedLog() })
afterAll(() => log.close())

describe('a ledger as it is', () => {
  test('the export is the tree of the standard', () => {
    expect(filesIn(log.exported).toSorted()).toEqual([
      'checkpoint', 'content.jsonl', 'tile/0/000', 'tile/0/001.p/45', 'tile/1/000.p/1', 'tile/entries/000', 'tile/entries/001.p/45',
    ])
  })

  test('verifies with both, alone, with its contents, and since an older checkpoint', async () => {
    expect(await both(log, log.exported)).toMatchObject({ ours: 0, theirs: 0 })
    const all = await both(log, log.exported, { content: join(log.exported, 'content.jsonl'), since: join(log.old, 'checkpoint') })
    expect(all).toMatchObject({ ours: 0, theirs: 0 })
    expect(all.says).toMatch(/contents of 300 entries[\s\S]*first 130 entries are[\s\S]*theirs[\s\S]*301 entries[\s\S]*: 300;[\s\S]*first 130 entries/)
  })

  test('verifies where it lies', async () => {
    expect(await verifyStore(log.db, signer.key(log.db.district))).toMatchObject({ kind: 'verified', size: 301, contents: 300 })
  })

  test('verifies over HTTP, as the server serves it', async () => {
    const server = createServer((request, response) => {
      const answer = async (): Promise<void> => {
        const served = await serveLedger(log.db, (request.url ?? '').slice('/ledger/'.length))
        response.writeHead(served ? 200 : 404, served ? { 'content-type': served.contentType } : {})
        response.end(served?.bytes)
      }
      void answer()
    })
    await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ledger/`
    expect(await both(log, address, { content: join(log.exported, 'content.jsonl') })).toMatchObject({ ours: 0, theirs: 0 })
    expect(await both(log, address.replace('/ledger/', '/elsewhere/'))).toMatchObject({ ours: 2, theirs: 2 })
    server.closeAllConnections()
    server.close()
  })

  test('serves older, narrower tiles as the beginning of what they grew to, and nothing else', async () => {
    const wide = await serveLedger(log.db, 'tile/0/001.p/45')
    expect((await serveLedger(log.db, 'tile/0/001.p/10'))?.bytes).toEqual(wide?.bytes.subarray(0, 320))
    expect(await serveLedger(log.db, 'tile/entries/000.p/10')).toMatchObject({ contentType: 'application/octet-stream', immutable: true })
    expect(await serveLedger(log.db, 'checkpoint')).toMatchObject({ contentType: 'text/plain; charset=utf-8', immutable: false })
    for (const path of ['tile/0/001', 'tile/0/002.p/1', 'tile/2/000.p/1', 'tile/entries/001.p/46', 'content.jsonl', '../checkpoint', '']) {
      expect(await serveLedger(log.db, path), path).toBeNull()
    }
  })

  test('what is public names nobody', () => {
    for (const file of filesIn(log.exported).filter((name) => name !== 'content.jsonl')) {
      expect(readFileSync(join(log.exported, file), 'latin1'), file).not.toMatch(/Mia|Torres|per_ruiz|pst_/)
    }
    expect(statSync(join(log.exported, 'content.jsonl')).mode & 0o077).toBe(0)
  })
})

test('usage: both verifiers want one place and a key', async () => {
  const io = { out: () => {}, err: () => {} }
  expect(await ledgerVerifyCommand([], io)).toBe(64)
  expect(await ledgerVerifyCommand([log.exported, '--key', 'nonsense'], io)).toBe(64)
  expect(await ledgerVerifyCommand(['--help'], io)).toBe(0)
  await expect(promisify(execFile)(process.execPath, [tool])).rejects.toMatchObject({ code: 64 })
})
