import { describe, expect, test } from 'vitest'
import type { CheckMeasure, Edition, Measure } from '#src/policies/rules/edition.ts'
import { askedHere, unknownHere } from './asked-here.ts'

const check = (name: string, on: CheckMeasure['on'], more: Partial<CheckMeasure> = {}): CheckMeasure => ({ kind: 'check', check: name, outcome: 'confirm', on, settings: {}, ...more })
const edition = (...clauses: readonly (readonly Measure[])[]): Edition => ({
  policy: 'use', title: 'Use', district: { id: 'd', name: 'D', state: 'OH', locale: 'en-US', timezone: 'America/New_York' },
  kind: 'policy', status: 'in-force', number: null, basisForDiscipline: true, owner: 'communications',
  clauses: clauses.map((measures, n) => ({ id: `D-${n + 1}`, section: String(n + 1), title: `Clause ${n + 1}`, says: 'Its whole text.', modality: 'must', bearer: ['employee'], context: ['personal'], measures })),
})

describe('what is sent to the page', () => {
  test('checks of the two private voices alone, without the clause’s text', () => {
    const asked = askedHere([edition([check('insult', ['official', 'personal'], { settings: { floor: 0.6 }, because: 'Our reasons.' }), check('tone', ['official'])], [{ kind: 'guide', name: 'your-profile', settings: {} }])])
    expect(asked).toEqual([{ policy: 'use', clauses: [{ id: 'D-1', section: '1', title: 'Clause 1', measures: [{ kind: 'check', check: 'insult', outcome: 'confirm', on: ['personal'], settings: { floor: 0.6 } }] }] }])
  })

  test.each(['student-release', 'pictures-accessible', 'adult-permission', 'tool', 'presence-kind', 'presence-statement'])('%s is not asked: the page has no fact to answer it by', (name) => {
    expect(askedHere([edition([check(name, ['personal', 'professional'])])])).toEqual([])
  })
})

describe('what cannot be known in the page is said', () => {
  test.each([
    ['student-identity', 'students'], ['education-record', 'students'], ['student-release', 'pictures'], ['rights', 'pictures'],
    ['adult-permission', 'colleagues'], ['tool', 'tools'], ['presence-audience', 'account'],
  ])('%s: %s', (name, unknown) => {
    expect(unknownHere([edition([check(name, ['personal'])])], 'personal')).toEqual([unknown])
  })

  test('of the chosen voice only, once each, and not of a check that words alone answer', () => {
    const both = [edition([check('student-release', ['personal']), check('rights', ['personal']), check('tool', ['professional']), check('insult', ['personal'])])]
    expect(unknownHere(both, 'personal')).toEqual(['pictures'])
    expect(unknownHere(both, 'professional')).toEqual(['tools'])
  })
})
