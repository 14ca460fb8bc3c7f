import { describe, expect, test } from 'vitest'
import type { FindingOutcome } from '#src/kit/outcome.ts'
import type { CheckMeasure, Clause, Edition, Measure, Voice } from '#src/policies/rules/edition.ts'
import type { Check, CheckName, Hit, Place } from './check.ts'
import { aDraft, someFacts } from './fixtures.ts'
import { judge } from './judge.ts'

const ask = (check: CheckName, outcome: FindingOutcome, more: { on?: readonly Voice[]; settings?: Record<string, unknown> } = {}): CheckMeasure =>
  ({ kind: 'check', check, outcome, on: more.on ?? ['official', 'professional'], settings: more.settings ?? {} })

const clause = (id: string, ...measures: readonly Measure[]): Clause =>
  ({ id, section: id.toLowerCase(), title: id, says: id, modality: 'must', bearer: ['employee'], context: ['any'], measures })

const edition = (policy: string, ...clauses: readonly Clause[]): Edition => ({
  policy, title: policy, district: { id: policy, name: policy, state: 'OK', locale: 'en-US', timezone: 'America/Chicago' },
  kind: 'policy', status: 'in-force', number: null, basisForDiscipline: true, owner: 'communications', clauses,
})

const words = (start: number, end: number): Place => ({ kind: 'text', start, end, quote: 'x'.repeat(end - start) })
const hit = (at: Place, more: Partial<Hit> = {}): Hit => ({ at, confidence: 0.9, why: 'because', remedy: 'do this', ...more })

/** A check that always finds the same, and counts how often it was asked. */
function always(name: CheckName, ...hits: readonly Hit[]) {
  const asked: unknown[] = []
  const check: Check = { name, find: ({ settings }) => { asked.push(settings); return hits } }
  return { check, asked }
}

const run = (editions: readonly Edition[], checks: Partial<Record<CheckName, Check>>, as: Voice = 'official') =>
  judge(aDraft({ as, text: 'a text' }), someFacts(), editions, checks)

describe('outcome', () => {
  test('a policy that asks for nothing is clear', () => {
    expect(run([edition('p', clause('P-1'))], {})).toEqual({ outcome: 'clear', findings: [] })
  })

  test('a measure judges only the voices it is on', () => {
    const { check, asked } = always('tone', hit(words(0, 1)))
    const editions = [edition('p', clause('P-1', ask('tone', 'advise', { on: ['personal'] })))]
    expect(run(editions, { tone: check }, 'official').outcome).toBe('clear')
    expect(asked).toEqual([])
    expect(run(editions, { tone: check }, 'personal').outcome).toBe('advise')
  })

  test.each<[string, FindingOutcome, Partial<Hit>, Record<string, unknown>, FindingOutcome]>([
    ['a sure hit has the outcome of its clause', 'block', {}, {}, 'block'],
    ['an unsure hit only advises', 'block', { confidence: 0.4 }, {}, 'advise'],
    ['a hit at the floor counts as sure', 'block', { confidence: 0.5 }, {}, 'block'],
    ['a pack can set the floor lower', 'block', { confidence: 0.4 }, { floor: 0.3 }, 'block'],
    ['a pack can set the floor higher', 'block', { confidence: 0.8 }, { floor: 0.85 }, 'advise'],
    ['a missing fact does not block', 'block', { needsPerson: true }, {}, 'confirm'],
    ['a missing fact does not ask for an approval', 'approve', { needsPerson: true }, {}, 'confirm'],
    ['a missing fact stays an advice where the clause only advises', 'advise', { needsPerson: true }, {}, 'advise'],
    ['a missing fact is looked at even when the check is unsure', 'block', { needsPerson: true, confidence: 0.2 }, {}, 'confirm'],
  ])('%s', (_title, outcome, more, settings, expected) => {
    const { check } = always('rumour', hit(words(0, 1), more))
    expect(run([edition('p', clause('P-1', ask('rumour', outcome, { settings })))], { rumour: check }).outcome).toBe(expected)
  })
})

describe('running the checks', () => {
  test('a check runs once for each of its settings, whatever their order and the floor', () => {
    const { check, asked } = always('logo')
    run([
      edition('p', clause('P-1', ask('logo', 'block', { settings: { a: 1, b: 2 } })), clause('P-2', ask('logo', 'advise', { settings: { b: 2, a: 1, floor: 0.1 } }))),
      edition('q', clause('Q-1', ask('logo', 'block', { settings: { a: 1, b: 2 } }), ask('logo', 'block', { settings: { a: 2 } }))),
    ], { logo: check })
    expect(asked).toEqual([{ a: 1, b: 2 }, { a: 2 }])
  })

  test('a flood of hits is cut to the surest, and none that decides is lost', () => {
    const flood = Array.from({ length: 100_000 }, (_, index) => hit(words(index, index + 1), { confidence: 0.4 }))
    const { check } = always('profanity', ...flood, hit(words(100_000, 100_001)))
    const verdict = run([edition('p', clause('P-1', ask('profanity', 'block')))], { profanity: check })
    expect(verdict.outcome).toBe('block')
    expect(verdict.findings[0]?.at).toEqual(words(100_000, 100_001))
    expect(verdict.findings.length).toBe(500)
  })

  test('a check that is still to come is passed over, the others are not', () => {
    const { check } = always('tone', hit(words(0, 1)))
    const verdict = run([edition('p', clause('P-1', ask('crisis', 'block'), ask('tone', 'advise')))], { tone: check })
    expect(verdict.findings.map((finding) => finding.rule)).toEqual(['tone'])
  })
})

describe('findings', () => {
  test('clauses that speak of the same words are cited together, in their order, with the strictest outcome', () => {
    const { check } = always('insult', hit(words(2, 6), { why: 'rude', remedy: 'be kind' }))
    const verdict = run([
      edition('p', clause('P-1', ask('insult', 'advise')), clause('P-2', ask('insult', 'block'))),
      edition('q', clause('Q-1', ask('insult', 'confirm'))),
    ], { insult: check })
    expect(verdict.findings).toEqual([{
      rule: 'insult', outcome: 'block', at: words(2, 6), confidence: 0.9, why: 'rude', remedy: 'be kind',
      clauses: [{ policy: 'p', id: 'P-1', section: 'p-1' }, { policy: 'p', id: 'P-2', section: 'p-2' }, { policy: 'q', id: 'Q-1', section: 'q-1' }],
    }])
  })

  test('a clause that asks twice is cited once, in the words of its strictest hit', () => {
    const check: Check = { name: 'logo', find: ({ settings }) => [hit({ kind: 'asset', index: 0 }, { why: String(settings['mode']) })] }
    const verdict = run([edition('p', clause('P-1', ask('logo', 'advise', { settings: { mode: 'mild' } }), ask('logo', 'approve', { settings: { mode: 'strict' } })))], { logo: check })
    expect(verdict.findings).toMatchObject([{ outcome: 'approve', why: 'strict', clauses: [{ id: 'P-1' }] }])
  })

  test('clauses stay in their order when they set the check differently', () => {
    const { check } = always('logo', hit({ kind: 'asset', index: 0 }))
    const verdict = run([edition('p',
      clause('P-1', ask('logo', 'block', { settings: { mode: 'a' } })), clause('P-2', ask('logo', 'block', { settings: { mode: 'b' } })), clause('P-3', ask('logo', 'block', { settings: { mode: 'a' } })),
    )], { logo: check })
    expect(verdict.findings.map((finding) => finding.clauses.map(({ id }) => id))).toEqual([['P-1', 'P-2', 'P-3']])
  })

  test('different rules at one place, and one rule at different places, stay apart', () => {
    const verdict = run([edition('p', clause('P-1', ask('insult', 'block'), ask('tone', 'advise')))],
      { insult: always('insult', hit(words(0, 3)), hit(words(4, 6))).check, tone: always('tone', hit(words(0, 3))).check })
    expect(verdict.findings.map(({ rule, at }) => `${rule} ${at.kind === 'text' ? at.start : ''}`)).toEqual(['insult 0', 'insult 4', 'tone 0'])
  })

  test('the strictest come first, then words in their order, pictures, people, settings', () => {
    const at: readonly Place[] = [{ kind: 'setting', name: 'bio' }, { kind: 'person', id: 'S1' }, { kind: 'asset', index: 1 }, { kind: 'asset', index: 0 }, words(9, 10), words(2, 3)]
    const verdict = run([edition('p', clause('P-1', ask('tone', 'advise'), ask('threat', 'block')))],
      { tone: always('tone', ...at.map((place) => hit(place))).check, threat: always('threat', hit({ kind: 'setting', name: 'bio' })).check })
    expect(verdict.findings.map(({ rule, at: place }) => [rule, place.kind, 'start' in place ? place.start : 'index' in place ? place.index : null])).toEqual([
      ['threat', 'setting', null], ['tone', 'text', 2], ['tone', 'text', 9], ['tone', 'asset', 0], ['tone', 'asset', 1], ['tone', 'person', null], ['tone', 'setting', null],
    ])
    expect(verdict.outcome).toBe('block')
  })
})
