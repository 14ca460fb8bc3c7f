import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'drizzle-orm'
import type { DistrictDb } from '#src/db/client.ts'
import { openDatabase, type Database } from '#src/db/open.ts'
import type { DistrictId } from '#src/kit/ids.ts'
import { sha256 } from '#src/ledger/crypto.ts'
import { entriesFor, entryAbout, signer } from '#src/ledger/fixtures.ts'
import { appendEntry, latestCheckpoint, startSequencer, verifyLedger } from '#src/ledger/index.ts'
import { encodeBundle } from '#src/ledger/rules/bundle.ts'
import { formatCheckpoint } from '#src/ledger/rules/checkpoint.ts'
import { leafHash } from '#src/ledger/rules/hash.ts'
import { seal } from '#src/ledger/rules/leaf.ts'
import { formatNote } from '#src/ledger/rules/note.ts'
import { entriesPath, tilePath } from '#src/ledger/rules/tile.ts'
import { emptyTree, grow, rootOf } from '#src/ledger/rules/tree.ts'
import { openSource } from '#src/ledger/source.ts'
import type { Row } from './row.ts'

const district = 'bench' as DistrictId
const WRITERS = 16
const SECONDS = 4
const ENTRIES = 200_000

/** Appends on each engine that is to be had, then verification by both verifiers. About half a minute. */
export async function bench(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chalkline-bench-ledger-'))
  try {
    const server = process.env['DATABASE_URL']
    return [
      ...await onEngine('embedded', () => openDatabase(join(folder, 'db')), null),
      ...(server ? await onServer(server) : []),
      ...await verification(join(folder, 'log')),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function onServer(url: string): Promise<Row[]> {
  const name = `bench_ledger_${process.pid}`
  const { Pool } = await import('pg')
  const admin = new Pool({ connectionString: url, max: 1 })
  await admin.query(`create database ${name}`)
  try {
    const own = new URL(url)
    own.pathname = `/${name}`
    return await onEngine('PostgreSQL', () => openDatabase(own.href), 2000)
  } finally {
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  }
}

/** Sixteen writers, each committing one entry in a transaction of its own, while the sequencer runs. */
async function onEngine(engine: string, open: () => Promise<Database>, limit: number | null): Promise<Row[]> {
  const database = await open()
  const sequencer = startSequencer(database.db, signer, () => new Date(), (error) => { throw error })
  const append = (seconds: number) => committed(database, seconds, async (tx, number) => {
    await appendEntry(tx, entryAbout(number), new Date(), randomBytes(32))
  }, () => { sequencer.wake(district) })
  const warm = await append(1)
  const ours = await append(SECONDS)
  await sequencer.settled()
  await sequencer.stop()
  const head = await latestCheckpoint({ sql: database.db, district })
  const all = warm.count + ours.count
  if (head?.size !== all) throw new Error(`${all} entries were committed, ${head?.size} are in the tree`)

  await database.db.execute(sql`create table bench_plain (district_id text, id bigint generated always as identity, content text, primary key (district_id, id))`)
  const content = JSON.stringify(entryAbout(1))
  const plain = await committed(database, SECONDS, async (tx) => {
    await tx.sql.execute(sql`insert into bench_plain (district_id, content) values (${district}, ${content})`)
  }, () => {})
  await database.close()
  return [{
    name: `ledger: entries committed, ${WRITERS} writers, sequenced and signed meanwhile, ${engine}`, unit: '/s', limit,
    ours: Math.round(ours.count / ours.seconds), peers: [{ name: 'a plain row in its own transaction', figure: Math.round(plain.count / plain.seconds) }],
  }]
}

async function committed(
  database: Database, seconds: number, write: (tx: DistrictDb, number: number) => Promise<void>, after: () => void,
): Promise<{ count: number; seconds: number }> {
  let count = 0
  const start = performance.now()
  const end = start + seconds * 1000
  await Promise.all(Array.from({ length: WRITERS }, async () => {
    while (performance.now() < end) {
      await database.db.transaction((tx) => write({ sql: tx, district }, count))
      count += 1
      after()
    }
  }))
  return { count, seconds: (performance.now() - start) / 1000 }
}

async function verification(folder: string): Promise<Row[]> {
  const leaves = writeLog(folder)
  const tool = join(import.meta.dirname, '../tools/verify-ledger.mjs')
  const key = signer.key(district)

  const bare = await best(() => {
    const node = Buffer.alloc(65)
    for (const leaf of leaves) sha256(leaf)
    for (let count = 1; count < ENTRIES; count += 1) sha256(node)
  })
  const theirs = await best(() => promisify(execFile)(process.execPath, [tool, folder, '--key', signer.verifierKey(district)]))
  const ours = await best(async () => {
    const verdict = await verifyLedger(openSource(folder), key)
    if (verdict.kind !== 'verified' || verdict.size !== ENTRIES) throw new Error('the log of the measurement does not verify')
  })
  const peers = [{ name: 'bare SHA-256 of the same bytes', figure: bare }]
  return [
    { name: 'ledger: entries verified by tools/verify-ledger.mjs, start of the program included', ours: theirs, unit: '/s', limit: 100_000, peers },
    { name: 'ledger: entries verified by chalkline ledger verify', ours, unit: '/s', limit: 100_000, peers },
  ]
}

/** Entries a second, the best of three: the others waited for something else. */
async function best(work: () => unknown): Promise<number> {
  const rates: number[] = []
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now()
    await work()
    rates.push(ENTRIES / ((performance.now() - start) / 1000))
  }
  return Math.round(Math.max(...rates))
}

/** A log of real leaves, written without a database. */
function writeLog(folder: string): Uint8Array[] {
  const leaves = entriesFor(0, ENTRIES).map(({ entry, at, salt }) => Buffer.from(seal(entry, at, salt, sha256).leaf))
  const { tree, tiles } = grow(emptyTree, Buffer.concat(leaves.map((leaf) => leafHash(leaf, sha256))), sha256)
  const write = (path: string, bytes: Uint8Array | string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  for (let index = 0; index * 256 < ENTRIES; index += 1) {
    const bundle = leaves.slice(index * 256, (index + 1) * 256)
    write(entriesPath(index, bundle.length), encodeBundle(bundle))
  }
  for (const tile of tiles) write(tilePath(tile), tile.bytes)
  const key = signer.key(district)
  const text = formatCheckpoint({ origin: key.name, size: tree.size, root: rootOf(tree, sha256) })
  write('checkpoint', formatNote(text, key, signer.sign(Buffer.from(text))))
  return leaves
}
