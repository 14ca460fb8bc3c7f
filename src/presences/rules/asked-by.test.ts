import { expect, test } from 'vitest'
import type { Clause, Edition, Measure } from '#src/policies/rules/edition.ts'
import { clauseAsking, rhythmOf } from './asked-by.ts'

const clause = (id: string, ...measures: Measure[]): Clause => ({ id, section: id, title: id, says: id, modality: 'must', bearer: [], context: [], measures })
const every = (name: string, period: unknown, items?: unknown): Measure => ({ kind: 'cadence', name, settings: { every: period, ...(items === undefined ? {} : { items }) } })
const edition = (...clauses: Clause[]): Edition => ({
  policy: 'p', title: 'P', district: { id: 'd', name: 'D', state: 'IA', locale: 'en-US', timezone: 'UTC' }, kind: 'policy', status: 'in-force', number: null, basisForDiscipline: true, owner: 'communications', clauses,
})
const check: Measure = { kind: 'check', check: 'settings-review', outcome: 'advise', on: [], settings: {} }

test('the shortest of several rhythms holds, and what each wants looked at counts (CRS-A7, CRS-B7)', () => {
  const found = rhythmOf([edition(clause('A', every('settings-review', 'P6M', ['logo'])), clause('B', check)), edition(clause('C', every('settings-review', 'P90D', ['apps'])), clause('D', every('settings-review', 'P90D', ['access', 'apps', 'security'])))], 'settings-review')
  expect(found).toEqual({ clause: { id: 'D', title: 'D', says: 'D' }, days: 90, items: ['logo', 'apps', 'access', 'security'] })
})

test.each([['P7D', 7], ['P1W', 7], ['P1M', 30], ['P1Y', 360], ['PT12H', 0.5]])('%s is %i days', (period, days) => {
  expect(rhythmOf([edition(clause('A', every('freshness', period)))], 'freshness')?.days).toBe(days)
})

test.each([['nonsense'], [undefined], [7]])('a period that is none (%j) asks for nothing', (period) => {
  expect(rhythmOf([edition(clause('A', every('freshness', period)))], 'freshness')).toBeNull()
})

test('nobody asks; somebody lists', () => {
  expect(rhythmOf([], 'freshness')).toBeNull()
  expect(clauseAsking([edition(clause('L', { kind: 'listing', name: 'official-accounts', settings: {} }))], 'listing', 'official-accounts')?.id).toBe('L')
  expect(clauseAsking([edition(clause('L', check))], 'listing', 'official-accounts')).toBeNull()
})
