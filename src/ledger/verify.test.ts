import { execFile } from 'node:child_process'
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DistrictDb } from '#src/db/client.ts'
import { openDatabase, type Database } from '#src/db/open.ts'
import { dispose } from './dispose.ts'
import { exportLedger } from './export-ledger.ts'
import { append, freshDistrict, noon, now, saltOf, signer } from './fixtures.ts'
import { ledgerProofCommand } from './proof-command.ts'
import { proofOf } from './prove-entry.ts'
import { sha256, verifyEd25519 } from './crypto.ts'
import { openCheckpoint } from './rules/checkpoint.ts'
import { leafHash } from './rules/hash.ts'
import { verifyInclusion } from './rules/proof.ts'
import { parseTlogProof } from './rules/tlog-proof.ts'
import { sequence } from './sequence.ts'
import { serveLedger } from './serve.ts'
import { linesOf, openSource } from './source.ts'
import { recentEntries } from './store.ts'
import { ledgerContents, ledgerEntries } from './tables.ts'
import { verifyLedger, type VerifyOptions } from './verify.ts'
import { ledgerVerifyCommand } from './verify-command.ts'
import { verifyStore } from './verify-store.ts'

const tool = join(import.meta.dirname, '../../tools/verify-ledger.mjs')
const folder = mkdtempSync(join(tmpdir(), 'chalkline-ledger-'))
let database: Database
let db: DistrictDb
let exported: string
let verifierKey: string

/** 300 entries signed at 130 and at 300, the seventh disposed of, so 301; exported, with the checkpoint of 130 kept. */
beforeAll(async () => {
  database = await openDatabase('memory://')
  db = freshDistrict(database.db)
  verifierKey = signer.verifierKey(db.district)
  exported = join(folder, 'exported')
  await append(db, 0, 130)
  await sequence(db.sql, db.district, signer, now)
  await exportLedger(db, join(folder, 'old'))
  await append(db, 130, 300)
  await sequence(db.sql, db.district, signer, now)
  const seventh = (await recentEntries(db, 300)).find((entry) => entry.index === 7)
  const order = { actor: { kind: 'system', id: 'chalkline' }, reason: 'retention P3Y is over', at: noon, salt: saltOf(1000) } as const
  expect(await dispose(db, seventh?.id ?? 0, order)).toBe('disposed')
  await sequence(db.sql, db.district, signer, now)
  await exportLedger(db, exported)
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What each verifier makes of an exported folder. */
async function both(place: string, files: { content?: string; since?: string } = {}): Promise<{ ours: number; theirs: number; says: string }> {
  const lines: string[] = []
  const io = { out: (text: string) => { lines.push(text) }, err: (text: string) => { lines.push(text) } }
  const given = [...(files.content ? ['--content', files.content] : []), ...(files.since ? ['--since', files.since] : [])]
  const ours = await ledgerVerifyCommand([place, '--key', verifierKey, ...given], io)
  const run = await promisify(execFile)(process.execPath, [tool, place, '--key', verifierKey, ...given])
    .then(({ stdout }) => ({ code: 0, text: stdout }), (error: { code: number; stderr: string }) => ({ code: error.code, text: error.stderr }))
  return { ours, theirs: run.code, says: `${lines.join('\n')}\n-- theirs\n${run.text}` }
}

const filesIn = (root: string): string[] => readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(root, name)).isFile())

/** A copy of the export that a test may spoil. */
let copies = 0
function copy(): string {
  copies += 1
  const to = join(folder, `copy-${copies}`)
  cpSync(exported, to, { recursive: true })
  return to
}

const flip = (file: string, at: number, bit = 1): void => {
  const bytes = readFileSync(file)
  bytes[at] = (bytes[at] ?? 0) ^ bit
  writeFileSync(file, bytes)
}

describe('a ledger as it is', () => {
  test('the export is the tree of the standard', () => {
    expect(filesIn(exported).toSorted()).toEqual([
      'checkpoint', 'content.jsonl', 'tile/0/000', 'tile/0/001.p/45', 'tile/1/000.p/1', 'tile/entries/000', 'tile/entries/001.p/45',
    ])
  })

  test('verifies with both, alone, with its contents, and since an older checkpoint', async () => {
    expect(await both(exported)).toMatchObject({ ours: 0, theirs: 0 })
    const all = await both(exported, { content: join(exported, 'content.jsonl'), since: join(folder, 'old/checkpoint') })
    expect(all).toMatchObject({ ours: 0, theirs: 0 })
    expect(all.says).toMatch(/contents of 300 entries[\s\S]*first 130 entries are[\s\S]*theirs[\s\S]*301 entries[\s\S]*: 300;[\s\S]*first 130 entries/)
  })

  test('verifies where it lies', async () => {
    expect(await verifyStore(db, signer.key(db.district))).toMatchObject({ kind: 'verified', size: 301, contents: 300 })
  })

  test('verifies over HTTP, as the server serves it', async () => {
    const server = createServer((request, response) => {
      void serveLedger(db, (request.url ?? '').slice('/ledger/'.length)).then((served) => {
        response.writeHead(served ? 200 : 404, served ? { 'content-type': served.contentType } : {})
        response.end(served?.bytes)
      })
    })
    await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done) })
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ledger/`
    expect(await both(address, { content: join(exported, 'content.jsonl') })).toMatchObject({ ours: 0, theirs: 0 })
    expect(await both(address.replace('/ledger/', '/elsewhere/'))).toMatchObject({ ours: 2, theirs: 2 })
    server.closeAllConnections()
    server.close()
  })

  test('serves older, narrower tiles as the beginning of what they grew to, and nothing else', async () => {
    const wide = await serveLedger(db, 'tile/0/001.p/45')
    expect((await serveLedger(db, 'tile/0/001.p/10'))?.bytes).toEqual(wide?.bytes.subarray(0, 320))
    expect(await serveLedger(db, 'tile/entries/000.p/10')).toMatchObject({ contentType: 'application/octet-stream', immutable: true })
    expect(await serveLedger(db, 'checkpoint')).toMatchObject({ contentType: 'text/plain; charset=utf-8', immutable: false })
    for (const path of ['tile/0/001', 'tile/0/002.p/1', 'tile/2/000.p/1', 'tile/entries/001.p/46', 'content.jsonl', '../checkpoint', '']) {
      expect(await serveLedger(db, path), path).toBeNull()
    }
  })

  test('what is public names nobody', () => {
    for (const file of filesIn(exported).filter((name) => name !== 'content.jsonl')) {
      expect(readFileSync(join(exported, file), 'latin1'), file).not.toMatch(/Mia|Torres|per_ruiz|pst_/)
    }
    expect(statSync(join(exported, 'content.jsonl')).mode & 0o077).toBe(0)
  })
})

describe('tampering is found', () => {
  const mine = async (place: string, options: VerifyOptions = {}) => (await verifyLedger(openSource(place), signer.key(db.district), options)).kind

  test('any byte of the checkpoint, a tile or a bundle (ours: each seventh byte; both: one in each file)', async () => {
    const place = copy()
    for (const name of filesIn(exported).filter((file) => file !== 'content.jsonl')) {
      const [file, intact] = [join(place, name), join(exported, name)]
      const size = statSync(intact).size
      for (let at = 0; at < size; at += name === 'checkpoint' ? 1 : 7 * 32 + 1) {
        flip(file, at, 1 << (at % 7))
        if (await mine(place) !== 'refuted') expect.fail(`${name}, byte ${at}`)
        copyFileSync(intact, file)
      }
      flip(file, Math.floor(size / 2))
      const found = await both(place)
      expect(found, name).toMatchObject({ ours: 1, theirs: 1 })
      copyFileSync(intact, file)
    }
  }, 60_000)

  test('both name the entry that was changed', async () => {
    const place = copy()
    const bundle = readFileSync(join(place, 'tile/entries/001.p/45'))
    const at = bundle.indexOf('"post.approved"', bundle.length / 2) // in entry 256 + n
    const number = 256 + (bundle.subarray(0, at).toString('latin1').match(/"event"/g)?.length ?? 0) - 1
    flip(join(place, 'tile/entries/001.p/45'), at + 3)
    const { says } = await both(place)
    expect(says.match(new RegExp(`entry ${number} is not the one in tile/0/001.p/45`, 'g'))).toHaveLength(2)
  })

  test('both name the tile that was changed, and say that the entries are as signed', async () => {
    const place = copy()
    flip(join(place, 'tile/0/000'), 32 * 99 + 4)
    const { says } = await both(place)
    expect(says.match(/tile\/0\/000 is not the tree's: hash 99/g)).toHaveLength(2)
  })

  test('an entry and its tile changed together do not give the root that was signed', async () => {
    const place = copy()
    const bundle = readFileSync(join(place, 'tile/entries/000'))
    const length = bundle.readUInt16BE(0)
    bundle[10] = (bundle[10] ?? 0) ^ 1
    writeFileSync(join(place, 'tile/entries/000'), bundle)
    const tile = readFileSync(join(place, 'tile/0/000'))
    tile.set(leafHash(bundle.subarray(2, 2 + length), sha256))
    writeFileSync(join(place, 'tile/0/000'), tile)
    expect(await both(place)).toMatchObject({ ours: 1, theirs: 1, says: expect.stringMatching(/root that was signed[\s\S]*theirs[\s\S]*root that was signed/) })
  })

  test('content: a changed byte, a line twice, a line too many, a line of another entry', async () => {
    const lines = readFileSync(join(exported, 'content.jsonl'), 'utf8').trimEnd().split('\n')
    const first = lines[0] ?? ''
    const cases: [string, string[]][] = [
      ['a word', [first.replace('Torres', 'Torrez')]], ['white space', [first.replace('{', '{ ')]], ['a salt', [first.replace(/"salt":"./, '"salt":"_')]],
      ['twice', [first, first]], ['index 5000', [first.replace('"index":0', '"index":5000')]], ['index 1', [first.replace('"index":0', '"index":1')]],
      ['half a line', [first.slice(0, 50)]], ['one field more', [first.replace('"index"', '"extra":1,"index"')]],
    ]
    const file = join(folder, 'content.jsonl')
    for (const [what, spoiled] of cases) {
      writeFileSync(file, `${spoiled.join('\n')}\n`)
      expect(await both(exported, { content: file }), what).toMatchObject({ ours: 1, theirs: 1 })
    }
    const bytes = Buffer.from(`${first}\n`)
    for (let at = 0; at < bytes.length - 1; at += 1) {
      writeFileSync(file, bytes)
      flip(file, at, 1 << (at % 7))
      if (await mine(exported, { content: linesOf(file) }) !== 'refuted') expect.fail(`byte ${at}`)
    }
  }, 60_000)

  test('a log that was rewritten after somebody kept a checkpoint', async () => {
    const other = freshDistrict(db.sql)
    const forged = { sql: db.sql, district: other.district }
    await append(forged, 1, 140)
    // The forger has the key and the name: only the kept checkpoint stands in the way.
    const asOurs = { ...signer, key: () => signer.key(db.district) }
    await sequence(forged.sql, forged.district, asOurs, now)
    await exportLedger(forged, join(folder, 'forged'))
    expect(await both(join(folder, 'forged'))).toMatchObject({ ours: 0, theirs: 0 })
    const found = await both(join(folder, 'forged'), { since: join(folder, 'old/checkpoint') })
    expect(found).toMatchObject({ ours: 1, theirs: 1, says: expect.stringMatching(/rewritten[\s\S]*theirs[\s\S]*rewritten/) })
    expect(await both(join(folder, 'old'), { since: join(exported, 'checkpoint') })).toMatchObject({ ours: 1, theirs: 1 })
  })

  test('a missing file is not a verdict: exit 2', async () => {
    const place = copy()
    renameSync(join(place, 'tile/0/000'), join(place, 'gone'))
    expect(await both(place)).toMatchObject({ ours: 2, theirs: 2, says: expect.stringMatching(/tile\/0\/000[\s\S]*theirs[\s\S]*tile\/0\/000/) })
    expect(await both(join(folder, 'nowhere'))).toMatchObject({ ours: 2, theirs: 2 })
    expect(await both(exported, { content: join(folder, 'nowhere') })).toMatchObject({ ours: 2, theirs: 2 })
    expect(await both(exported, { since: join(folder, 'nowhere') })).toMatchObject({ ours: 2, theirs: 2 })
  })

  test('another key’s log does not pass for this one', async () => {
    const place = copy()
    const note = readFileSync(join(place, 'checkpoint'), 'utf8')
    writeFileSync(join(place, 'checkpoint'), note.replaceAll(db.district, 'd999'))
    expect(await both(place)).toMatchObject({ ours: 1, theirs: 1 })
  })

  test('in our own tables: a leaf, a content, the subject it is filed under', async () => {
    const own = freshDistrict(db.sql)
    await append(own, 0, 10)
    await sequence(own.sql, own.district, signer, now)
    const verdict = () => verifyStore(own, signer.key(own.district))
    const rowIs = sql`district_id = ${own.district}`
    const third = (await recentEntries(own, 10)).find((entry) => entry.index === 3)?.id ?? 0
    const cases: [string, ReturnType<typeof sql>, ReturnType<typeof sql>][] = [
      ['subject', sql`update ${ledgerContents} set subject_id = 'pst_other' where ${rowIs} and entry_id = ${third}`, sql`update ${ledgerContents} set subject_id = 'pst_3' where ${rowIs} and entry_id = ${third}`],
      ['content', sql`update ${ledgerContents} set content = replace(content, 'Torres', 'Torrez') where ${rowIs} and entry_id = ${third}`, sql`update ${ledgerContents} set content = replace(content, 'Torrez', 'Torres') where ${rowIs} and entry_id = ${third}`],
      ['leaf', sql`update ${ledgerEntries} set leaf = replace(leaf, 'approved', 'returned') where ${rowIs} and id = ${third}`, sql`update ${ledgerEntries} set leaf = replace(leaf, 'returned', 'approved') where ${rowIs} and id = ${third}`],
    ]
    for (const [what, spoil, mend] of cases) {
      await own.sql.execute(spoil)
      expect(await verdict(), what).toMatchObject({ kind: 'refuted', problems: expect.arrayContaining([expect.stringContaining('entry 3')]) })
      await own.sql.execute(mend)
      expect(await verdict(), `${what}, mended`).toMatchObject({ kind: 'verified' })
    }
  })
})

describe('disposal', () => {
  test('content and salt are gone, the proof stays, and the disposal is on record', async () => {
    const entries = await recentEntries(db, 400)
    expect(entries.some((entry) => entry.index === 7)).toBe(false)
    expect(entries.find((entry) => entry.event === 'disposal.made')).toMatchObject({ reason: 'retention P3Y is over', subject: { kind: 'entry' }, details: { event: 'post.approved' } })
    const id = Number(entries.find((entry) => entry.event === 'disposal.made')?.subject.id)
    expect(await proofOf(db, id)).toMatchObject({ kind: 'proved', index: 7 })
    const { rows } = await database.execute(`select count(*)::int as n from ledger_contents where district_id = '${db.district}' and entry_id = ${id}`)
    expect(rows).toEqual([{ n: 0 }])
  })

  test('is once, not of what is not there, and not of its own record', async () => {
    const own = freshDistrict(db.sql)
    const order = (number: number) => ({ actor: { kind: 'person', id: 'per_1' }, reason: 'asked for', at: noon, salt: saltOf(number) }) as const
    await append(own, 0, 1)
    const [entry] = await recentEntries(own, 1)
    expect(await dispose(own, entry?.id ?? 0, order(1))).toBe('disposed')
    expect(await dispose(own, entry?.id ?? 0, order(2))).toBe('already-disposed')
    const [record] = await recentEntries(own, 1)
    expect(await dispose(own, record?.id ?? 0, order(3))).toBe('record-of-disposal')
    expect(await dispose(own, 999_999, order(4))).toBe('no-such-entry')
    expect(await dispose(own, (await recentEntries(db, 1))[0]?.id ?? 0, order(5))).toBe('no-such-entry')
    expect(await recentEntries(own, 10)).toHaveLength(1)
  })
})

describe('the proof command', () => {
  const run = async (...argv: string[]): Promise<{ code: number; out: string; err: string }> => {
    let [out, err] = ['', '']
    const code = await ledgerProofCommand(argv, { out: (text) => { out += text }, err: (text) => { err += text } })
    return { code, out, err }
  }

  test('prints a proof that stands on its own', async () => {
    for (const index of [0, 255, 256, 300]) {
      const { code, out } = await run(exported, String(index), '--key', verifierKey)
      expect(code).toBe(0)
      const proof = parseTlogProof(out) ?? expect.fail('no proof')
      const head = openCheckpoint(Buffer.from(proof.checkpoint), signer.key(db.district), verifyEd25519) ?? expect.fail('no checkpoint')
      const [entry] = await database.db.select().from(ledgerEntries).where(sql`${ledgerEntries.districtId} = ${db.district} and ${ledgerEntries.leafIndex} = ${index}`)
      expect(verifyInclusion(leafHash(Buffer.from(entry?.leaf ?? ''), sha256), index, head.size, proof.path, head.root, sha256)).toBe(true)
    }
  })

  test('says why there is none', async () => {
    const place = copy()
    flip(join(place, 'tile/entries/000'), 20)
    expect(await run(place, '0', '--key', verifierKey)).toMatchObject({ code: 1, out: '' })
    expect(await run(exported, '301', '--key', verifierKey)).toMatchObject({ code: 1, err: expect.stringContaining('there is no entry 301') })
    expect(await run(join(folder, 'nowhere'), '0', '--key', verifierKey)).toMatchObject({ code: 2 })
    expect(await run(exported, 'x', '--key', verifierKey)).toMatchObject({ code: 64 })
    expect(await run(exported, '0', '--key', verifierKey.slice(1))).toMatchObject({ code: 64 })
    expect(await run(exported, '0', '--kez', verifierKey)).toMatchObject({ code: 64 })
  })
})

test('usage: both verifiers want one place and a key', async () => {
  const io = { out: () => {}, err: () => {} }
  expect(await ledgerVerifyCommand([], io)).toBe(64)
  expect(await ledgerVerifyCommand([relative('.', exported), '--key', 'nonsense'], io)).toBe(64)
  expect(await ledgerVerifyCommand(['--help'], io)).toBe(0)
  await expect(promisify(execFile)(process.execPath, [tool])).rejects.toMatchObject({ code: 64 })
})
