import { expect, test } from 'vitest'
import { coverPolicies } from './cover-policies.ts'
import { lintPacks } from './lint-packs.ts'
import { names } from './rules/known.ts'
import { readPack } from './rules/read-pack.ts'
import { bent, sampleKnown, samplePack } from './rules/testing-pack.ts'
import { showPolicy } from './show-policy.ts'

const edition = (text: string) => {
  const read = readPack(text, 'sample.yaml', sampleKnown)
  if ('problems' in read) throw new Error('the sample is valid')
  return read.edition
}
const other = samplePack.replace('sample-policy', 'other-policy').replaceAll('SAM-', 'OTH-')

test('lint says that all is well, or what is wrong where and how much', () => {
  expect(lintPacks([{ name: 'a.yaml', text: samplePack }], sampleKnown)).toEqual({ problems: [], text: 'a.yaml: Sample, 2 clauses, in-force\n\nNo problems in 1 file.\n' })
  expect(lintPacks([{ name: 'a.yaml', text: bent('outcome: block', 'outcome: blok') }, { name: 'b.yaml', text: other }], sampleKnown).text)
    .toBe('a.yaml:24:18: SAM-1: "blok" is no outcome. It is one of: advise, confirm, approve, block. Did you mean "block"?\n\n1 problem in 1 of 2 files.\n')
})

test.each([
  ['a policy twice', other.replace('other-policy', 'sample-policy'), { file: 'b.yaml', line: 1, column: 1, message: 'The policy "sample-policy" is already in a.yaml; a policy is one file.' }],
  ['an id of another pack', other.replace('OTH-2', 'SAM-2'), { file: 'b.yaml', line: 28, column: 5, clause: 'SAM-2', message: 'This id already names a clause in a.yaml; ids are for one clause, for ever.' }],
  ['an override of nothing', other.replace('    title: Scope', '    title: Scope\n    overrides: [SAM-11]'), { file: 'b.yaml', line: 28, column: 5, clause: 'OTH-2', message: 'It overrides SAM-11, but no pack has that clause.', nearest: 'SAM-1' }],
])('lint sees across packs: %s', (_, text, problem) => {
  expect(lintPacks([{ name: 'a.yaml', text: samplePack }, { name: 'b.yaml', text }], sampleKnown).problems).toEqual([problem])
})

test('an override of an earlier pack\'s clause is no problem', () => {
  expect(lintPacks([{ name: 'a.yaml', text: samplePack }, { name: 'b.yaml', text: other.replace('    title: Scope', '    title: Scope\n    overrides: [SAM-1]') }], sampleKnown).problems).toEqual([])
})

test('a policy is shown as plain text within 80 columns, with every clause, measure and setting', () => {
  const draft = edition(bent('status: in-force', 'status: draft').replace('It holds for everybody.', `It holds for {--some--}{++everybody++}${' and everything'.repeat(9)}.`))
  const shown = showPolicy(draft)
  expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  for (const piece of ['Sample Schools, OH', 'procedure 9125-00-01, a draft', '2014-07-23 effective', 'implements 9125', 'SAM-1  A release for each student', '1.10 · must: content-owner; professional',
    '- check student-release; block; on official, professional; each', 'escalate after P14D to', '[-some-][+everybody+]']) expect(shown).toContain(piece)
})

test('the table of cover says of each measure whether it works, comes later and why, or is unknown', () => {
  const provided = { measures: { check: names(['student-release']) }, roles: [] }
  expect(coverPolicies([edition(samplePack)], provided, { notice: { 'parent-presences': 'Not built yet.' }, gate: { basis: 'Later.' } })).toBe([
    'clause   measure                  state',
    'SAM-1    check student-release    provided',
    '         notice parent-presences  pending: Not built yet.',
    'SAM-2    guide scope              missing',
    '',
    'pending.yaml still lists gate basis, which no clause names; take it out.',
    '',
    '2 clauses: 0 wholly in effect, 1 in part, 1 not yet.',
    '',
  ].join('\n'))
})
