import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '#src/app/testing.ts'
import type { DistrictDb } from '#src/db/client.ts'
import { appendEntry } from './append-entry.ts'
import { sha256, verifyEd25519 } from './crypto.ts'
import { append, entriesFor, entryAbout, freshDistrict, noon, now, saltOf, signer } from './fixtures.ts'
import { openCheckpoint } from './rules/checkpoint.ts'
import { leafHash } from './rules/hash.ts'
import { seal } from './rules/leaf.ts'
import { verifyInclusion } from './rules/proof.ts'
import { leafHashes, ReferenceTree } from './rules/reference.fixtures.ts'
import { parseTlogProof } from './rules/tlog-proof.ts'
import { emptyTree, grow } from './rules/tree.ts'
import { proofOf } from './prove-entry.ts'
import { LedgerDamaged, sequence } from './sequence.ts'
import { entriesAbout, latestCheckpoint, leavesBetween, readTiles, recentEntries } from './store.ts'
import { ledgerEntries, ledgerTiles } from './tables.ts'
import { verifyStore } from './verify-store.ts'

let opened: Awaited<ReturnType<typeof testDatabase>>
beforeAll(async () => { opened = await testDatabase() })
afterAll(async () => {
  await opened.database.close()
  await opened.drop()
})
const fresh = (): DistrictDb => freshDistrict(opened.database.db)
const leafBytes = (from: number, to: number) => entriesFor(from, to).map((one) => Buffer.from(seal(one.entry, one.at, one.salt, sha256).leaf))

describe('appending (architecture.md, rule 5)', () => {
  test('an entry waits without a place until it is sequenced', async () => {
    const db = fresh()
    await appendEntry(db, entryAbout(1), noon, saltOf(1))
    const [entry] = await recentEntries(db, 10)
    expect(entry).toMatchObject({ event: 'post.approved', index: null, at: noon.toISOString() })
    expect(await latestCheckpoint(db)).toBeNull()
    expect(await proofOf(db, entry?.id ?? 0)).toEqual({ kind: 'waiting' })
    expect(await sequence(db.sql, db.district, signer, now)).toMatchObject({ size: 1 })
    expect(await recentEntries(db, 10)).toMatchObject([{ index: 0 }])
  })

  test('a change that is rolled back leaves no entry', async () => {
    const db = fresh()
    await expect(db.sql.transaction(async (tx) => {
      await appendEntry({ sql: tx, district: db.district }, entryAbout(1), noon, saltOf(1))
      throw new Error('the change failed')
    })).rejects.toThrow('the change failed')
    expect(await recentEntries(db, 10)).toEqual([])
    expect(await sequence(db.sql, db.district, signer, now)).toBeNull()
  })

  test('several go in by their order, and read back word for word', async () => {
    const db = fresh()
    await append(db, 0, 1500)
    await sequence(db.sql, db.district, signer, now)
    expect(await leavesBetween(db, 0, 1500)).toEqual(leafBytes(0, 1500).map(String))
    expect(await entriesAbout(db, { kind: 'post', id: 'pst_1203' })).toEqual([
      { ...entryAbout(1203), at: new Date(noon.getTime() + 1_203_000).toISOString(), id: expect.any(Number), index: 1203 },
    ])
  })

  test('a time-line is one subject’s, oldest first; recent entries are newest first, a page at a time', async () => {
    const db = fresh()
    for (const post of [1, 2, 1]) await appendEntry(db, { ...entryAbout(post), reason: String(Math.random()) }, noon, crypto.getRandomValues(new Uint8Array(32)))
    const line = await entriesAbout(db, { kind: 'post', id: 'pst_1' })
    expect(line.map((entry) => entry.id)).toEqual(line.map((entry) => entry.id).toSorted((a, b) => a - b))
    expect(line).toHaveLength(2)
    const [newest, next] = await recentEntries(db, 2)
    expect(newest?.id).toBeGreaterThan(next?.id ?? Infinity)
    expect((await recentEntries(db, 2, next?.id))).toHaveLength(1)
  })
})

describe('sequencing', () => {
  test.each([[255, 1, 1], [256, 1, 255], [1, 511, 1], [200, 100, 213]])('%i, then %i, then %i entries: the tree of RFC 6962, and each index once', async (...batches) => {
    const db = fresh()
    let size = 0
    for (const batch of batches) {
      await append(db, size, size + batch)
      size += batch
      const head = await sequence(db.sql, db.district, signer, now)
      expect(head?.size).toBe(size)
      const reference = new ReferenceTree(leafBytes(0, size)).root(0, size)
      expect(Buffer.from(head?.root ?? []).equals(reference)).toBe(true)
    }
    const stored = await db.sql.select().from(ledgerTiles).where(eq(ledgerTiles.districtId, db.district))
    const whole = grow(emptyTree, leafHashes(leafBytes(0, size)), sha256).tiles
    expect(stored.map((tile) => `${tile.level}/${tile.index}/${tile.width} ${Buffer.from(tile.bytes).toString('hex')}`).toSorted())
      .toEqual(whole.map((tile) => `${tile.level}/${tile.index}/${tile.width} ${Buffer.from(tile.bytes).toString('hex')}`).toSorted())
  })

  test('the checkpoint is signed with the key of the district’s log', async () => {
    const db = fresh()
    await append(db, 0, 3)
    const head = await sequence(db.sql, db.district, signer, now)
    const latest = await latestCheckpoint(db)
    expect(openCheckpoint(Buffer.from(latest?.note ?? ''), signer.key(db.district), verifyEd25519)).toMatchObject({ size: 3, root: Uint8Array.from(head?.root ?? []) })
    expect(openCheckpoint(Buffer.from(latest?.note ?? ''), signer.key(fresh().district), verifyEd25519)).toBeNull()
  })

  test('a crash between placing and signing leaves the tree as it was, and the next run takes all', async () => {
    const db = fresh()
    await append(db, 0, 5)
    await sequence(db.sql, db.district, signer, now)
    await append(db, 5, 9)
    const dying = { ...signer, sign: () => { throw new Error('killed') } }
    await expect(sequence(db.sql, db.district, dying, now)).rejects.toThrow('killed')
    expect(await latestCheckpoint(db)).toMatchObject({ size: 5 })
    expect(await verifyStore(db, signer.key(db.district))).toMatchObject({ kind: 'verified', size: 5, contents: 5 })
    expect(await sequence(db.sql, db.district, signer, now)).toMatchObject({ size: 9 })
    expect(await verifyStore(db, signer.key(db.district))).toMatchObject({ kind: 'verified', size: 9, contents: 9 })
  })

  test('several at once, while others write: every entry has one place, no place is empty', async () => {
    const db = fresh()
    const writer = async (from: number): Promise<void> => {
      for (let post = from; post < from + 40; post += 1) {
        await db.sql.transaction((tx) => append({ sql: tx, district: db.district }, post, post + 1))
      }
    }
    const sequencing = async (): Promise<void> => { for (let run = 0; run < 15; run += 1) await sequence(db.sql, db.district, signer, now) }
    await Promise.all([writer(0), writer(40), writer(80), writer(120), sequencing(), sequencing(), sequencing()])
    await sequence(db.sql, db.district, signer, now)
    const rows = await db.sql.select({ index: ledgerEntries.leafIndex }).from(ledgerEntries).where(eq(ledgerEntries.districtId, db.district))
    expect(rows.map((row) => row.index).toSorted((a, b) => (a ?? -1) - (b ?? -1))).toEqual(Array.from({ length: 160 }, (_, at) => at))
    expect(await verifyStore(db, signer.key(db.district))).toMatchObject({ kind: 'verified', size: 160 })
  })

  test('more than one batch waits: all get their place', async () => {
    const db = fresh()
    await append(db, 0, 4097)
    expect(await sequence(db.sql, db.district, signer, now)).toMatchObject({ size: 4097 })
    expect(await verifyStore(db, signer.key(db.district))).toMatchObject({ kind: 'verified', size: 4097 })
  })

  test('districts do not see one another', async () => {
    const [one, two] = [fresh(), fresh()]
    await append(one, 0, 3)
    await append(two, 0, 2)
    await sequence(one.sql, one.district, signer, now)
    expect(await latestCheckpoint(two)).toBeNull()
    await sequence(two.sql, two.district, signer, now)
    expect(await latestCheckpoint(two)).toMatchObject({ size: 2 })
    const [foreign] = await recentEntries(one, 1)
    expect(await proofOf(two, foreign?.id ?? 0)).toEqual({ kind: 'no-such-entry' })
  })

  test('a stored tree that is not the one signed is not built upon', async () => {
    const db = fresh()
    await append(db, 0, 5)
    await sequence(db.sql, db.district, signer, now)
    await db.sql.update(ledgerTiles).set({ bytes: sql`set_byte(${ledgerTiles.bytes}, 40, 0)` }).where(eq(ledgerTiles.districtId, db.district))
    await append(db, 5, 6)
    await expect(sequence(db.sql, db.district, signer, now)).rejects.toThrow(LedgerDamaged)
    expect(await latestCheckpoint(db)).toMatchObject({ size: 5 })
  })

  test('a full tile is not written again', async () => {
    const db = fresh()
    await append(db, 0, 256)
    await sequence(db.sql, db.district, signer, now)
    const version = async (): Promise<unknown> => (await db.sql.select({ xmin: sql<string>`${ledgerTiles}.xmin::text` }).from(ledgerTiles)
      .where(sql`${ledgerTiles.districtId} = ${db.district} and ${ledgerTiles.level} = 0 and ${ledgerTiles.index} = 0`))[0]
    const before = await version()
    await append(db, 256, 300)
    await sequence(db.sql, db.district, signer, now)
    expect(await version()).toEqual(before)
    expect((await readTiles(db, [{ level: 0, index: 1 }]))[0]?.bytes).toHaveLength(44 * 32)
  })
})

describe('proofs (invariant 8)', () => {
  test('every entry of a tree over a tile’s border can be shown to be in it', async () => {
    const db = fresh()
    await append(db, 0, 300)
    const head = await sequence(db.sql, db.district, signer, now)
    for (const entry of await recentEntries(db, 300)) {
      const proof = await proofOf(db, entry.id)
      if (proof.kind !== 'proved' || head === null) return expect.fail(proof.kind)
      const leaf = leafHash(Buffer.from(proof.leaf), sha256)
      expect(verifyInclusion(leaf, proof.index, proof.size, proof.path, head.root, sha256)).toBe(true)
      expect(parseTlogProof(proof.file)).toMatchObject({ index: entry.index })
    }
  })
})
