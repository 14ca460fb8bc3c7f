import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { knownMeasures as provided } from '#src/app/capabilities.ts'
import { loadPacks } from '#src/policies/load.ts'
import type { LoadedPacks } from '#src/policies/load.ts'
import { loadPending } from '#src/policies/pending.ts'
import { coverage } from '#src/policies/rules/coverage.ts'
import type { Edition } from '#src/policies/rules/edition.ts'
import { withPending } from '#src/policies/rules/pending.ts'
import type { Pending } from '#src/policies/rules/pending.ts'
import { problemLine } from '#src/policies/rules/problem.ts'

/** Every clause of the five founding policies, by its policy. Ids are permanent: this list only grows. */
const inventory: Readonly<Record<string, string>> = {
  'cincinnati-9125': `
    CIN-0.1 CIN-0.2 CIN-1 CIN-2 CIN-3a CIN-3b CIN-4a CIN-4b CIN-5a CIN-5b CIN-6a CIN-6b CIN-7 CIN-8a CIN-8b CIN-8c CIN-9a CIN-9b
    CIN-10 CIN-11 CIN-12 CIN-13a CIN-13b CIN-14 CIN-15 CIN-16 CIN-17 CIN-18 CIN-19 CIN-20a CIN-20b CIN-21
  `,
  'cambridge-personal-use': `
    CAM-0 CAM-1a CAM-1b CAM-1c CAM-2a CAM-2b CAM-2c CAM-2d CAM-3a CAM-3b CAM-3c CAM-3d CAM-3e CAM-4 CAM-5 CAM-6 CAM-7 CAM-8 CAM-9a
    CAM-9b CAM-9c CAM-10a CAM-10b CAM-11a CAM-11b CAM-11c CAM-12 CAM-13a CAM-13b CAM-13c CAM-13d CAM-13e CAM-14a CAM-14b CAM-14c
    CAM-15 CAM-16
  `,
  'cedar-rapids-employee-use': `
    CRS-0 CRS-1 CRS-2 CRS-3 CRS-A1 CRS-A2 CRS-A3 CRS-A4 CRS-A5 CRS-A6 CRS-A7 CRS-A8 CRS-A9 CRS-B1 CRS-B2 CRS-B3 CRS-B4 CRS-B5 CRS-B6
    CRS-B7 CRS-C1 CRS-C2 CRS-C3 CRS-C4 CRS-C5 CRS-C6
  `,
  'oklahoma-city-guidelines': `
    OKC-A OKC-B1a OKC-B1b OKC-B1c OKC-B2a OKC-B2b OKC-B2c OKC-B3a OKC-B3b OKC-B3c1 OKC-B3c2 OKC-B3d OKC-B3e OKC-B3f OKC-B3g OKC-B3h
    OKC-B3i1 OKC-B3i2 OKC-B3j OKC-B3k OKC-B4a OKC-B4b OKC-B4c OKC-B4d OKC-B4e OKC-B4f OKC-B4g OKC-B5 OKC-C1 OKC-C1a OKC-C1b OKC-C2a
    OKC-C2b OKC-C2c OKC-C2d OKC-C2e OKC-D1 OKC-D2 OKC-E1 OKC-E2 OKC-E3
  `,
  'clarksville-montgomery-use': `
    CMC-0a CMC-0b CMC-1 CMC-2a CMC-2b CMC-3a CMC-3b CMC-3c CMC-3d CMC-4a CMC-4b CMC-4c CMC-4d CMC-5 CMC-6a CMC-6b CMC-7 CMC-8 CMC-9
  `,
}
const idsOf = (policy: string): string[] => (inventory[policy] ?? '').trim().split(/\s+/)

const folder = join(import.meta.dirname, '..', 'policies')

let pending: Pending
let loaded: LoadedPacks
let editions: Edition[]
beforeAll(async () => {
  const list = await loadPending(folder)
  if ('problems' in list) throw new Error(list.problems.map(problemLine).join('\n'))
  pending = list.pending
  loaded = await loadPacks(folder, withPending(provided, pending))
  editions = [...loaded.byFile.values()].map((pack) => pack.edition)
})

test('the inventory has 155 clauses, each once', () => {
  const all = Object.keys(inventory).flatMap(idsOf)
  expect(all).toHaveLength(155)
  expect(new Set(all).size).toBe(155)
})

test('every pack is read without a problem', () => {
  expect(loaded.problems.map(problemLine)).toEqual([])
})

describe.each(Object.keys(inventory))('%s', (policy) => {
  const edition = (): Edition | undefined => editions.find((one) => one.policy === policy)

  test('is a pack of that name', async () => {
    expect(await readFile(join(folder, `${policy}.yaml`), 'utf8')).toMatch(new RegExp(`^policy: ${policy}$`, 'm'))
  })

  test('has every clause of the inventory and no other, in order, each with a measure', () => {
    expect(edition()?.clauses.map((clause) => clause.id)).toEqual(idsOf(policy))
    expect(edition()?.clauses.filter((clause) => clause.measures.length === 0)).toEqual([])
  })
})

test('every measure of a clause works or is listed in policies/pending.yaml with its reason', () => {
  expect(coverage(editions, provided, pending).measures.filter((one) => one.state === 'missing')).toEqual([])
})

test('policies/pending.yaml lists nothing that works, and nothing that no clause names', () => {
  expect(coverage(editions, provided, pending).stale).toEqual([])
})
