import { describe, expect, test } from 'vitest'
import type { FindingOutcome } from '#src/kit/outcome.ts'
import type { Edition, Measure, Voice } from '#src/policies/rules/edition.ts'
import type { CheckName } from './check.ts'
import type { Finding, Verdict } from './finding.ts'
import { opinionFindings, withOpinion } from './opinion-findings.ts'
import { isCategory, ruleOfCategory, type Category, type Said } from './opinion.ts'

const ask = (check: CheckName, outcome: FindingOutcome, settings: Readonly<Record<string, unknown>> = {}, on: readonly Voice[] = ['official']): Measure => ({ kind: 'check', check, outcome, on, settings })
const edition = (...measures: readonly (readonly [string, Measure])[]): readonly Edition[] => [{
  policy: 'p', title: 'P', district: { id: 'd', name: 'D', state: 'IA', locale: 'en-US', timezone: 'America/Chicago' }, kind: 'policy', status: 'in-force', number: null, basisForDiscipline: true, owner: 'communications',
  clauses: measures.map(([id, measure]) => ({ id, section: id, title: id, says: id, modality: 'must-not', bearer: ['employee'], context: ['any'], measures: [measure] })),
}]
const blocks = edition(['P-1', ask('slur', 'block')], ['P-2', ask('insult', 'block')], ['P-3', ask('threat', 'block')], ['P-4', ask('sexual', 'block')], ['P-5', ask('self-harm', 'block')], ['P-6', ask('drugs', 'block')])
const ours = (rule: CheckName, outcome: FindingOutcome = 'block'): Finding => ({ rule, outcome, clauses: [], at: { kind: 'text', start: 0, end: 1, quote: 'a' }, confidence: 0.9, why: '', remedy: '' })
const scores = (of: Partial<Record<Category, number>>): Said => ({ kind: 'said', scores: Object.entries(of).flatMap(([category, score]) => (isCategory(category) ? [{ category, score }] : [])) })
const find = (of: Partial<Record<Category, number>>, seen: readonly Finding[] = [], editions = blocks) =>
  opinionFindings(scores(of), 'm at h', seen, editions, { as: 'official', text: 'some words' }).map(({ rule, outcome, clauses }) => `${rule} ${outcome} ${clauses.map(({ id }) => id).join('+')}`)

describe('an outcome is never stricter than confirm, and only advice where nobody else saw it and it is unsure', () => {
  test.each<[number, readonly Finding[], FindingOutcome, string | null]>([
    [0.49, [], 'block', null],
    [0.49, [ours('insult')], 'block', null],
    [0.5, [], 'block', 'advise'],
    [0.79, [], 'block', 'advise'],
    [0.8, [], 'block', 'confirm'],
    [1, [], 'block', 'confirm'],
    [1, [], 'approve', 'confirm'],
    [1, [], 'confirm', 'confirm'],
    [1, [], 'advise', 'advise'],
    [0.6, [ours('insult')], 'block', 'confirm'],
    [0.6, [ours('bullying', 'advise')], 'block', 'confirm'],
    [0.6, [ours('drugs')], 'block', 'advise'],
    [1, [ours('insult')], 'block', 'confirm'],
  ])('score %d beside %j, where the policy says %s: %s', (score, seen, outcome, expected) => {
    expect(find({ harassment: score }, seen, edition(['P-1', ask('insult', outcome)]))).toEqual(expected === null ? [] : [`insult ${expected} P-1`])
  })

  test('the policy’s own floor counts too', () => {
    expect(find({ harassment: 0.9 }, [ours('insult')], edition(['P-1', ask('insult', 'block', { floor: 0.95 })]))).toEqual(['insult advise P-1'])
  })
})

test.each(Object.entries(ruleOfCategory))('%s is a matter of the rule %s and its clause', (category, rule) => {
  const clause = { slur: 'P-1', insult: 'P-2', threat: 'P-3', sexual: 'P-4', 'self-harm': 'P-5', drugs: 'P-6' }[rule]
  expect(find({ [category]: 0.9 })).toEqual([`${rule} confirm ${clause}`])
})

test('two categories of one rule are one finding, at the higher score; clauses of every edition and setting are cited', () => {
  expect(find({ 'violence': 0.55, 'harassment/threatening': 0.9 }, [], [...blocks, ...edition(['Q-1', ask('threat', 'advise', { mode: 'mild' })])])).toEqual(['threat confirm P-3+Q-1'])
})

test('what no clause asks about, or not of this voice, is no finding', () => {
  expect(find({ sexual: 1 }, [], edition(['P-1', ask('insult', 'block')], ['P-2', ask('sexual', 'block', {}, ['comment'])]))).toEqual([])
})

test('silence finds nothing and clears nothing', () => {
  expect(opinionFindings({ kind: 'silent', reason: 'too-slow' }, 'm at h', [ours('insult')], blocks, { as: 'official', text: 'a' })).toEqual([])
})

test('it says who thought so, that it saw no names, and that nobody decides by it alone', () => {
  const [finding] = opinionFindings(scores({ harassment: 0.913 }), 'm at h', [], blocks, { as: 'official', text: 'some words' })
  expect(finding).toMatchObject({ at: { kind: 'text', start: 0, end: 10, quote: 'some words' }, confidence: 0.91 })
  for (const part of ['A program of the district’s choosing (m at h)', 'without names', '91 of 100', 'Nobody decides by that alone.']) expect(finding?.why).toContain(part)
})

describe('nothing of ours is removed or lowered', () => {
  const verdicts: readonly Verdict[] = [
    { outcome: 'clear', findings: [] },
    { outcome: 'block', findings: [ours('slur'), ours('insult', 'advise')] },
    { outcome: 'advise', findings: [ours('insult', 'advise')] },
  ]
  const opinions: readonly Partial<Record<Category, number>>[] = [{}, { hate: 0, harassment: 0 }, { harassment: 0.6 }, { hate: 1, harassment: 1, sexual: 1 }]
  test.each(verdicts.flatMap((verdict) => opinions.map((opinion) => [verdict, opinion] as const)))('%j with %j', (verdict, opinion) => {
    const both = withOpinion(verdict, opinionFindings(scores(opinion), 'm at h', verdict.findings, blocks, { as: 'official', text: 'a' }))
    expect(both.findings.slice(0, verdict.findings.length)).toEqual(verdict.findings)
    const order = ['clear', 'advise', 'confirm', 'approve', 'block']
    expect(order.indexOf(both.outcome)).toBeGreaterThanOrEqual(order.indexOf(verdict.outcome))
    if (verdict.outcome !== 'block') expect(both.outcome).not.toBe('block')
  })
})
