import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256, verifyEd25519 } from './crypto.ts'
import { copyOf, exportedLog, flip, type ExportedLog } from './exported-log.fixtures.ts'
import { signer } from './fixtures.ts'
import { ledgerProofCommand } from './proof-command.ts'
import { openCheckpoint } from './rules/checkpoint.ts'
import { leafHash } from './rules/hash.ts'
import { verifyInclusion } from './rules/proof.ts'
import { parseTlogProof } from './rules/tlog-proof.ts'
import { leavesBetween } from './store.ts'

let log: ExportedLog
beforeAll(async () => { log = await exportedLog() })
afterAll(() => log.close())

const run = async (...argv: string[]): Promise<{ code: number; out: string; err: string }> => {
  let [out, err] = ['', '']
  const code = await ledgerProofCommand(argv, { out: (text) => { out += text }, err: (text) => { err += text } })
  return { code, out, err }
}

describe('the proof command', () => {
  test('prints a proof that stands on its own', async () => {
    for (const index of [0, 255, 256, 300]) {
      const { code, out } = await run(log.exported, String(index), '--key', log.verifierKey)
      expect(code).toBe(0)
      const proof = parseTlogProof(out) ?? expect.fail('no proof')
      const head = openCheckpoint(Buffer.from(proof.checkpoint), signer.key(log.db.district), verifyEd25519) ?? expect.fail('no checkpoint')
      const [leaf] = await leavesBetween(log.db, index, index + 1)
      expect(verifyInclusion(leafHash(Buffer.from(leaf ?? ''), sha256), index, head.size, proof.path, head.root, sha256)).toBe(true)
    }
  })

  test('says why there is none', async () => {
    const place = copyOf(log)
    flip(join(place, 'tile/entries/000'), 20)
    expect(await run(place, '0', '--key', log.verifierKey)).toMatchObject({ code: 1, out: '' })
    expect(await run(log.exported, '301', '--key', log.verifierKey)).toMatchObject({ code: 1, err: expect.stringContaining('there is no entry 301') })
    expect(await run(join(log.folder, 'nowhere'), '0', '--key', log.verifierKey)).toMatchObject({ code: 2 })
    expect(await run(log.exported, 'x', '--key', log.verifierKey)).toMatchObject({ code: 64 })
    expect(await run(log.exported, '0', '--key', log.verifierKey.slice(1))).toMatchObject({ code: 64 })
    expect(await run(log.exported, '0', '--kez', log.verifierKey)).toMatchObject({ code: 64 })
  })
})
