import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadPacks } from './load.ts'
import { bent, sampleKnown, samplePack } from './rules/testing-pack.ts'
import { openShelf } from './shelf.ts'

let folder: string
let packs: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chalkline-packs-'))
  packs = join(folder, 'policies')
  await mkdir(join(packs, 'states'), { recursive: true })
  await write('sample.yaml', samplePack)
})
afterEach(() => rm(folder, { recursive: true }))

const write = (file: string, text: string): Promise<void> => writeFile(join(packs, file), text)
const broken = bent('outcome: block', 'outcome: blok')
const renamed = samplePack.replace('title: Sample\n', 'title: Renamed\n')

test('packs of the folder are read; folders, other files and the pending list are not packs', async () => {
  await write('notes.txt', 'x')
  await write('pending.yaml', 'gate:\n  basis: Later.\n')
  await write(join('states', 'OH.yaml'), 'x')
  const loaded = await loadPacks(packs, sampleKnown)
  expect([...loaded.byFile.keys()]).toEqual(['sample.yaml'])
  expect(loaded.problems).toEqual([])
})

test('a pack with an error: the edition in force stays, and the problem has its file, line and column', async () => {
  const shelf = await openShelf(packs, sampleKnown)
  await write('sample.yaml', broken)
  await shelf.reload()
  expect(shelf.problems).toMatchObject([{ file: 'sample.yaml', line: 24, column: 18, clause: 'SAM-1', nearest: 'block' }])
  expect(shelf.inForce(['sample-policy']).map((edition) => edition.title)).toEqual(['Sample'])
  await write('sample.yaml', renamed)
  await shelf.reload()
  expect(shelf.problems).toEqual([])
  expect(shelf.inForce(['sample-policy']).map((edition) => edition.title)).toEqual(['Renamed'])
})

test('the edition in force outlives a restart beside a broken file', async () => {
  const lastGood = join(folder, 'last-good')
  const first = await openShelf(packs, sampleKnown, lastGood)
  await write('sample.yaml', renamed)
  await first.reload()
  await write('sample.yaml', broken)
  const second = await openShelf(packs, sampleKnown, lastGood)
  expect(second.problems).toMatchObject([{ line: 24, column: 18 }])
  expect(second.inForce(['sample-policy'])[0]?.title).toBe('Renamed')
})

test('a broken list of what is pending does not end the editions in force, also after a restart', async () => {
  const lastGood = join(folder, 'last-good')
  const provided = { ...sampleKnown, measures: { check: sampleKnown.measures.check ?? {}, guide: 'any' as const } }
  await write('pending.yaml', 'notice:\n  parent-presences: Later.\n')
  await openShelf(packs, provided, lastGood)
  await write('pending.yaml', 'notise:\n')
  const shelf = await openShelf(packs, provided, lastGood)
  expect(shelf.problems).toMatchObject([{ file: 'pending.yaml', line: 1, column: 1, nearest: 'notice' }])
  expect(shelf.inForce(['sample-policy'])).toHaveLength(1)
})

test('a policy that cannot be read is no reason to let a post pass: asking for it throws and says why', async () => {
  await write('sample.yaml', broken)
  const shelf = await openShelf(packs, sampleKnown)
  expect(() => shelf.inForce(['sample-policy'])).toThrow(/sample-policy.*cannot be read[^]*sample\.yaml:24:18: SAM-1: "blok" is no outcome.*Did you mean "block"\?/)
})

test('a file that goes keeps its policy in force and says so; a file that is renamed is not missed', async () => {
  const shelf = await openShelf(packs, sampleKnown)
  await rename(join(packs, 'sample.yaml'), join(packs, 'other.yaml'))
  await shelf.reload()
  expect(shelf.problems).toEqual([])
  await rm(join(packs, 'other.yaml'))
  await shelf.reload()
  expect(shelf.problems).toMatchObject([{ file: 'other.yaml', message: expect.stringMatching(/gone/) }])
  expect(shelf.find('sample-policy')?.title).toBe('Sample')
})

test('one policy in two files is a problem; the first file stands', async () => {
  await write('second.yaml', renamed)
  const shelf = await openShelf(packs, sampleKnown)
  expect(shelf.problems).toMatchObject([{ file: 'second.yaml', message: 'The policy "sample-policy" is already in sample.yaml; a policy is one file.' }])
  expect(shelf.find('sample-policy')?.title).toBe('Sample')
})

test('a draft binds nobody, and can be found', async () => {
  await write('sample.yaml', bent('status: in-force', 'status: draft'))
  const shelf = await openShelf(packs, sampleKnown)
  expect(shelf.inForce(['sample-policy'])).toEqual([])
  expect(shelf.find('sample-policy')?.status).toBe('draft')
})

test('what pending.yaml lists may be named, and its own errors have a place', async () => {
  const provided = { ...sampleKnown, measures: { check: sampleKnown.measures.check ?? {}, guide: 'any' as const } }
  await write('pending.yaml', 'notice:\n  parent-presences: Later.\n')
  const shelf = await openShelf(packs, provided)
  expect(shelf.problems).toEqual([])
  expect(shelf.pending).toEqual({ notice: { 'parent-presences': 'Later.' } })
  await write('pending.yaml', 'notice:\n  parent-presences:\n')
  await shelf.reload()
  expect(shelf.problems).toMatchObject([{ file: 'pending.yaml', line: 2, column: 3 }])
  expect(shelf.inForce(['sample-policy'])).toHaveLength(1)
})

test.skipIf(process.getuid?.() === 0)('a file that may not be read is a problem, not a crash', async () => {
  await chmod(join(packs, 'sample.yaml'), 0o000)
  expect((await loadPacks(packs, sampleKnown)).problems).toMatchObject([{ file: 'sample.yaml', line: 1, column: 1 }])
})
