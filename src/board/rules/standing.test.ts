import { expect, test } from 'vitest'
import { figureParts, standingOf, worstFirst } from './standing.ts'
import type { Standing } from './standing.ts'

test.each<[string, { holds: number; total: number; breached: number }, Standing]>([
  ['nothing to count is no success', { holds: 0, total: 0, breached: 0 }, 'unproved'],
  ['all hold', { holds: 64, total: 64, breached: 0 }, 'in-effect'],
  ['one breach of many is not yet "in effect"', { holds: 199, total: 200, breached: 1 }, 'slipping'],
  ['delays alone only slip', { holds: 1, total: 10, breached: 0 }, 'slipping'],
  ['a quarter breached still slips', { holds: 75, total: 100, breached: 25 }, 'slipping'],
  ['more than a quarter is not in effect', { holds: 74, total: 100, breached: 26 }, 'not-in-effect'],
  ['a few delays do not soften many breaches', { holds: 10, total: 100, breached: 80 }, 'not-in-effect'],
])('%s', (_, figure, standing) => { expect(standingOf(figure)).toBe(standing) })

test('the worst measured one speaks for its clause; what is not measured never hides it and never turns it green', () => {
  const of = (standing: Standing, holds: number, total: number) => ({ standing, figure: total === 0 ? null : { holds, total } })
  const order = (list: Parameters<typeof worstFirst>[0]) => worstFirst(list).map((one) => one.standing)
  expect(order([of('guidance', 0, 0), of('unmeasured', 0, 0), of('in-effect', 9, 9), of('slipping', 8, 9)])).toEqual(['slipping', 'in-effect', 'unmeasured', 'guidance'])
  expect(order([of('guidance', 0, 0), of('unmeasured', 0, 0)])[0]).toBe('unmeasured')
  expect(worstFirst([of('slipping', 9, 10), of('slipping', 8, 10)])[0]?.figure?.holds).toBe(8)
})

test('a percentage is never rounded up to all', () => {
  expect(figureParts({ holds: 1999, total: 2000 })).toEqual({ n: 99, total: null })
  expect(figureParts({ holds: 2000, total: 2000 })).toEqual({ n: 100, total: null })
  expect(figureParts({ holds: 61, total: 64 })).toEqual({ n: 61, total: 64 })
})
