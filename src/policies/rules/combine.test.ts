import { expect, test } from 'vitest'
import { combine } from './combine.ts'
import type { Clause, Edition, Measure } from './edition.ts'

const slur = (outcome: 'advise' | 'confirm' | 'block'): Measure => ({ kind: 'check', check: 'slur', outcome, on: ['official'], settings: {} })
const yearly: Measure = { kind: 'assent', name: 'yearly', settings: {} }

const clause = (id: string, more: Partial<Clause> = {}): Clause =>
  ({ id, section: '1', title: id, says: id, modality: 'must', bearer: ['employee'], context: ['any'], measures: [slur('block')], ...more })

const edition = (policy: string, ...clauses: Clause[]): Edition => ({
  policy, title: policy, kind: 'policy', status: 'in-force', number: null, basisForDiscipline: true, owner: 'communications', clauses,
  district: { id: 'd', name: 'D', state: 'OH', locale: 'en-US', timezone: 'America/New_York' },
})

const ids = (result: ReturnType<typeof combine>): unknown => ('combined' in result ? result.combined.editions.map((one) => one.clauses.map(({ id }) => id)) : result.problems)

test('packs that say nothing of each other stand beside each other, in order', () => {
  expect(ids(combine([edition('first', clause('A-1'), clause('A-2')), edition('second', clause('B-1'))]))).toEqual([['A-1', 'A-2'], ['B-1']])
  expect(ids(combine([]))).toEqual([])
})

test('a later clause that says so takes an earlier one\'s place, and what it weakens is told', () => {
  const result = combine([
    edition('first', clause('A-1', { measures: [slur('block'), yearly] }), clause('A-2')),
    edition('second', clause('B-1', { overrides: ['A-1'], modality: 'should', measures: [slur('confirm')] })),
  ])
  expect(ids(result)).toEqual([['A-2'], ['B-1']])
  expect('combined' in result && result.combined.overridden).toEqual([
    { clause: 'A-1', by: 'B-1', weaker: ['"must" becomes "should"', 'check "slur" goes from block to confirm', 'assent "yearly" falls away'] },
  ])
})

test('a stricter clause that takes a place weakens nothing', () => {
  const result = combine([edition('first', clause('A-1', { modality: 'should', measures: [slur('confirm')] })), edition('second', clause('B-1', { overrides: ['A-1'] }))])
  expect('combined' in result && result.combined.overridden).toEqual([{ clause: 'A-1', by: 'B-1', weaker: [] }])
})

test('a later pack may restate an earlier id only when it says that it overrides it', () => {
  const weak = clause('A-1', { modality: 'may' })
  expect(ids(combine([edition('first', clause('A-1')), edition('second', weak)]))).toEqual([
    { policy: 'second', clause: 'A-1', message: 'An earlier pack already has the clause A-1; to take its place say `overrides: [A-1]`.' },
  ])
  expect(ids(combine([edition('first', clause('A-1')), edition('second', { ...weak, overrides: ['A-1'] })]))).toEqual([[], ['A-1']])
})

test('a third pack may take the place of a clause that took one', () => {
  expect(ids(combine([edition('a', clause('A-1')), edition('b', clause('B-1', { overrides: ['A-1'] })), edition('c', clause('C-1', { overrides: ['B-1'] }))]))).toEqual([[], [], ['C-1']])
})

test.each([
  ['a clause that no earlier pack has', ['A-2'], 'A-1'],
  ['a later clause of the same pack', ['B-2'], undefined],
  ['an earlier clause of the same pack', ['B-0'], undefined],
])('overriding %s is a problem', (_, overrides, meant) => {
  const result = combine([edition('first', clause('A-1')), edition('second', clause('B-0'), clause('B-1', { overrides }), clause('B-2'))])
  expect('problems' in result && result.problems).toMatchObject([{ policy: 'second', clause: 'B-1', message: `It overrides ${overrides[0]}, but no earlier pack has that clause.` }])
  if (meant !== undefined) expect('problems' in result && result.problems[0]?.nearest).toBe(meant)
})

test('a policy switched on twice is a problem', () => {
  expect(ids(combine([edition('first', clause('A-1')), edition('first', clause('A-2'))]))).toEqual([{ policy: 'first', clause: null, message: 'The policy "first" is switched on twice; keep one.' }])
})
