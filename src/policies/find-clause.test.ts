import { beforeAll, expect, test } from 'vitest'
import { knownMeasures } from '#src/app/capabilities.ts'
import { foundingPacks } from '#src/app/founding-packs.ts'
import { findClause, likeClauses, nearestClause } from './find-clause.ts'
import type { Edition } from './rules/edition.ts'
import { openShelf } from './shelf.ts'

let editions: readonly Edition[]
beforeAll(async () => { editions = (await openShelf(foundingPacks, knownMeasures)).editions })

test('every clause of all five founding policies is found by its id, in any case', () => {
  const ids = editions.flatMap((edition) => edition.clauses.map((clause) => clause.id))
  expect(ids).toHaveLength(155)
  expect(ids.filter((id) => findClause(editions, id.toLowerCase())?.clause.id !== id)).toEqual([])
})

test('an id with a slip finds nothing, and the one that was meant', () => {
  expect(findClause(editions, 'CRS-B66')).toBeNull()
  expect(nearestClause(editions, 'CRS-B66')).toBe('CRS-B6')
  expect(nearestClause(editions, 'nothing-of-the-kind')).toBeUndefined()
})

test('CRS-B6: the other districts’ clauses on releases are like it, its own policy’s are not named', () => {
  const found = findClause(editions, 'CRS-B6')
  const like = likeClauses(editions, found!).map((one) => one.clause.id)
  expect(like).toContain('OKC-B3i2')
  expect(like).toContain('CIN-5a')
  expect(like.filter((id) => id.startsWith('CRS'))).toEqual([])
})

test('what nearly every policy has in common makes no two clauses alike', () => {
  const found = findClause(editions, 'CRS-0')
  expect(likeClauses(editions, found!)).toEqual([])
})
