import { copyFileSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256 } from './crypto.ts'
import { both, copyOf, exportedLog, filesIn, flip, type ExportedLog } from './exported-log.fixtures.ts'
import { exportLedger } from './export-ledger.ts'
import { append, freshDistrict, now, signer } from './fixtures.ts'
import { leafHash } from './rules/hash.ts'
import { sequence } from './sequence.ts'
import { linesOf, openSource } from './source.ts'
import { recentEntries } from './store.ts'
import { ledgerContents, ledgerEntries } from './tables.ts'
import { verifyLedger, type VerifyOptions } from './verify.ts'
import { verifyStore } from './verify-store.ts'

let log: ExportedLog
beforeAll(async () => { log = await exportedLog() })
afterAll(() => log.close())

const mine = async (place: string, options: VerifyOptions = {}) => (await verifyLedger(openSource(place), signer.key(log.db.district), options)).kind

describe('tampering is found', () => {
  test('any byte of the checkpoint, a tile or a bundle (all of the checkpoint, every 353rd of the rest)', async () => {
    const place = copyOf(log)
    for (const name of filesIn(log.exported).filter((file) => file !== 'content.jsonl')) {
      const [file, intact] = [join(place, name), join(log.exported, name)]
      const size = statSync(intact).size
      for (let at = 0; at < size; at += name === 'checkpoint' ? 1 : 11 * 32 + 1) {
        flip(file, at, 1 << (at % 7))
        if (await mine(place) !== 'refuted') expect.fail(`${name}, byte ${at}`)
        copyFileSync(intact, file)
      }
      flip(file, Math.floor(size / 2))
      const found = await both(log, place)
      expect(found, name).toMatchObject({ ours: 1, theirs: 1 })
      copyFileSync(intact, file)
    }
  }, 60_000)

  test('both name the entry that was changed', async () => {
    const place = copyOf(log)
    const bundle = readFileSync(join(place, 'tile/entries/001.p/45'))
    const at = bundle.indexOf('"post.approved"', bundle.length / 2) // in entry 256 + n
    const number = 256 + (bundle.subarray(0, at).toString('latin1').match(/"event"/g)?.length ?? 0) - 1
    flip(join(place, 'tile/entries/001.p/45'), at + 3)
    const { says } = await both(log, place)
    expect(says.match(new RegExp(`entry ${number} is not the one in tile/0/001.p/45`, 'g'))).toHaveLength(2)
  })

  test('both name the tile that was changed, and say that the entries are as signed', async () => {
    const place = copyOf(log)
    flip(join(place, 'tile/0/000'), 32 * 99 + 4)
    const { says } = await both(log, place)
    expect(says.match(/tile\/0\/000 is not the tree's: hash 99/g)).toHaveLength(2)
  })

  test('an entry and its tile changed together do not give the root that was signed', async () => {
    const place = copyOf(log)
    const bundle = readFileSync(join(place, 'tile/entries/000'))
    const length = bundle.readUInt16BE(0)
    bundle[10] = (bundle[10] ?? 0) ^ 1
    writeFileSync(join(place, 'tile/entries/000'), bundle)
    const tile = readFileSync(join(place, 'tile/0/000'))
    tile.set(leafHash(bundle.subarray(2, 2 + length), sha256))
    writeFileSync(join(place, 'tile/0/000'), tile)
    expect(await both(log, place)).toMatchObject({ ours: 1, theirs: 1, says: expect.stringMatching(/root that was signed[\s\S]*theirs[\s\S]*root that was signed/) })
  })

  test('content: a changed byte, a line twice, a line too many, a line of another entry', async () => {
    const lines = readFileSync(join(log.exported, 'content.jsonl'), 'utf8').trimEnd().split('\n')
    const first = lines[0] ?? ''
    const cases: [string, string[]][] = [
      ['a word', [first.replace('Torres', 'Torrez')]], ['white space', [first.replace('{', '{ ')]], ['a salt', [first.replace(/"salt":"./, '"salt":"_')]],
      ['twice', [first, first]], ['index 5000', [first.replace('"index":0', '"index":5000')]], ['index 1', [first.replace('"index":0', '"index":1')]],
      ['half a line', [first.slice(0, 50)]], ['one field more', [first.replace('"index"', '"extra":1,"index"')]],
    ]
    const file = join(log.folder, 'content.jsonl')
    for (const [what, spoiled] of cases) {
      writeFileSync(file, `${spoiled.join('\n')}\n`)
      expect(await both(log, log.exported, { content: file }), what).toMatchObject({ ours: 1, theirs: 1 })
    }
    const bytes = Buffer.from(`${first}\n`)
    for (let at = 0; at < bytes.length - 1; at += 3) {
      writeFileSync(file, bytes)
      flip(file, at, 1 << (at % 7))
      if (await mine(log.exported, { content: linesOf(file) }) !== 'refuted') expect.fail(`byte ${at}`)
    }
  }, 60_000)

  test('a log that was rewritten after somebody kept a checkpoint', async () => {
    const other = freshDistrict(log.db.sql)
    const forged = { sql: log.db.sql, district: other.district }
    await append(forged, 1, 140)
    // The forger has the key and the name: only the kept checkpoint stands in the way.
    const asOurs = { ...signer, key: () => signer.key(log.db.district) }
    await sequence(forged.sql, forged.district, asOurs, now)
    await exportLedger(forged, join(log.folder, 'forged'))
    expect(await both(log, join(log.folder, 'forged'))).toMatchObject({ ours: 0, theirs: 0 })
    const found = await both(log, join(log.folder, 'forged'), { since: join(log.old, 'checkpoint') })
    expect(found).toMatchObject({ ours: 1, theirs: 1, says: expect.stringMatching(/rewritten[\s\S]*theirs[\s\S]*rewritten/) })
    expect(await both(log, log.old, { since: join(log.exported, 'checkpoint') })).toMatchObject({ ours: 1, theirs: 1 })
  })

  test('a missing file is not a verdict: exit 2', async () => {
    const place = copyOf(log)
    renameSync(join(place, 'tile/0/000'), join(place, 'gone'))
    expect(await both(log, place)).toMatchObject({ ours: 2, theirs: 2, says: expect.stringMatching(/tile\/0\/000[\s\S]*theirs[\s\S]*tile\/0\/000/) })
    expect(await both(log, join(log.folder, 'nowhere'))).toMatchObject({ ours: 2, theirs: 2 })
    expect(await both(log, log.exported, { content: join(log.folder, 'nowhere') })).toMatchObject({ ours: 2, theirs: 2 })
    expect(await both(log, log.exported, { since: join(log.folder, 'nowhere') })).toMatchObject({ ours: 2, theirs: 2 })
  })

  test('another key’s log does not pass for this one', async () => {
    const place = copyOf(log)
    const note = readFileSync(join(place, 'checkpoint'), 'utf8')
    writeFileSync(join(place, 'checkpoint'), note.replaceAll(log.db.district, 'd999'))
    expect(await both(log, place)).toMatchObject({ ours: 1, theirs: 1 })
  })

  test('in our own tables: a leaf, a content, the subject it is filed under', async () => {
    const own = freshDistrict(log.db.sql)
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
