import { expect, test } from 'vitest'
import type { Finding } from '#src/screening/rules/finding.ts'
import { adviceFrom } from './advice.ts'
import type { AskedPolicy } from './asked-here.ts'

const asked: readonly AskedPolicy[] = [{ policy: 'use', clauses: [{ id: 'D-1', section: '1', title: 'No insults', measures: [] }] }]
const finding = (quote: string, start: number, more: Partial<Finding> = {}): Finding => ({
  rule: 'insult', outcome: 'confirm', at: { kind: 'text', start, end: start + quote.length, quote }, confidence: 0.8,
  why: 'This can be read as an insult.', remedy: 'Say what happened.', clauses: [{ policy: 'use', id: 'D-1', section: '1' }], ...more,
})

test('the same words are one piece of advice with all their places, and name the clause', () => {
  expect(adviceFrom([finding('Idiots', 0), finding('clown', 10), finding('idiots', 20)], asked)).toMatchObject([
    { quote: 'Idiots', at: [{ start: 0, end: 6 }, { start: 20, end: 26 }], clauses: [{ id: 'D-1', title: 'No insults' }] },
    { quote: 'clown', at: [{ start: 10, end: 15 }] },
  ])
})

test('another rule or outcome on the same words stays apart', () => {
  expect(adviceFrom([finding('idiots', 0), finding('idiots', 0, { rule: 'bullying' }), finding('idiots', 9, { outcome: 'advise' })], asked)).toHaveLength(3)
})

test('what points at no words is left out: only words were given', () => {
  expect(adviceFrom([finding('', 0, { at: { kind: 'setting', name: 'kind' } }), finding('', 0, { at: { kind: 'asset', index: 0 } })], asked)).toEqual([])
})
