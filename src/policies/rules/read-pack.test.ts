import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Problem } from './problem.ts'
import { readPack } from './read-pack.ts'
import { bent, sampleKnown, samplePack } from './testing-pack.ts'

const problemsOf = (text: string, known = sampleKnown): readonly Problem[] => {
  const read = readPack(text, 'sample.yaml', known)
  return 'problems' in read ? read.problems : []
}

test('a valid pack becomes its edition, word for word', () => {
  const read = readPack(samplePack, 'sample.yaml', sampleKnown)
  expect(read).toEqual({
    edition: {
      policy: 'sample-policy', title: 'Sample', status: 'in-force', kind: 'procedure', number: '9125-00-01', basisForDiscipline: true, owner: 'communications',
      district: { id: 'sample', name: 'Sample Schools', state: 'OH', locale: 'en-US', timezone: 'America/New_York' },
      about: {
        summary: null, responsible: null, equity: null, effective: null, reviewed: null, reviewEvery: 'P1Y',
        contact: { role: 'communications', name: null, email: 'press@sample.example', phone: null },
        history: [{ date: '2014-07-23', event: 'effective' }],
        relations: [{ how: 'implements', to: '9125' }],
      },
      clauses: [
        {
          id: 'SAM-1', section: '1.10', title: 'A release for each student', says: 'Each child in a picture has a release on file.',
          modality: 'must', bearer: ['content-owner'], context: ['professional'],
          measures: [
            { kind: 'check', check: 'student-release', outcome: 'block', on: ['official', 'professional'], settings: { each: 'student-depicted' } },
            { kind: 'notice', name: 'parent-presences', settings: { every: 'school-year', escalate: { after: 'P14D', to: 'communications' } } },
          ],
        },
        {
          id: 'SAM-2', section: '2', title: 'Scope', says: 'It holds for everybody.', modality: 'info', bearer: ['employee', 'district'], context: ['any'],
          measures: [{ kind: 'guide', name: 'scope', settings: {} }],
        },
      ],
    },
    clauseAt: new Map([['SAM-1', { line: 14, column: 5 }], ['SAM-2', { line: 28, column: 5 }]]),
  })
})

interface Slip {
  readonly what: string
  readonly from: string
  readonly to: string
  readonly at: readonly [line: number, column: number]
  readonly says: string
  readonly nearest?: string
  readonly clause?: string
}

const slips: readonly Slip[] = [
  { what: 'an unknown key of the pack', from: 'owner: communications', to: 'owner: communications\nsumary: x', at: [8, 1], says: '"sumary" is no key of a pack.', nearest: 'summary' },
  { what: 'an unknown key of a part', from: 'state: OH', to: 'state: OH, sate: OH', at: [4, 58], says: '"sate" is no key of a district.', nearest: 'state' },
  { what: 'an unknown key of a clause', from: '    bearer: content-owner', to: '    bearers: content-owner', at: [19, 5], says: '"bearers" is no key of a clause.', nearest: 'bearer', clause: 'SAM-1' },
  { what: 'an unknown key of a measure', from: '        every: school-year', to: '        ever: school-year', at: [26, 9], says: '"ever" is no key of a notice.', nearest: 'every', clause: 'SAM-1' },
  { what: 'an unknown key in a measure\'s part', from: 'after: P14D, to', to: 'after: P14D, too: x, to', at: [27, 34], says: '"too" is no key of an escalation.', nearest: 'to', clause: 'SAM-1' },
  { what: 'a missing key', from: 'owner: communications\n', to: '', at: [1, 1], says: 'A pack needs "owner".' },
  { what: 'a missing key of a clause', from: '    title: Scope\n', to: '', at: [28, 5], says: 'A clause needs "title".', clause: 'SAM-2' },
  { what: 'a missing setting', from: '        outcome: block\n', to: '', at: [22, 9], says: 'A check needs "outcome".', clause: 'SAM-1' },
  { what: 'an empty key', from: 'says: It holds for everybody.', to: 'says:', at: [31, 5], says: '"says" is empty.', clause: 'SAM-2' },
  { what: 'a repeated id', from: '- id: SAM-2', to: '- id: SAM-1', at: [28, 9], says: 'This id already names the clause on line 14; ids are for one clause, for ever.', clause: 'SAM-1' },
  { what: 'an id of another form', from: '- id: SAM-2', to: '- id: second', at: [28, 9], says: '"second" is no clause id: write the policy\'s letters, a hyphen and the section, like OKC-B3i2.', clause: 'second' },
  { what: 'an unknown kind of measure', from: '- check: student-release', to: '- chek: student-release', at: [22, 9], says: '"chek" is no kind of measure. A measure begins with one of: check, approval, field, cadence, assent, training, notice, permit, gate, record, guide, listing.', nearest: 'check', clause: 'SAM-1' },
  { what: 'a kind that nobody provides', from: '- guide: scope', to: '- gate: scope', at: [36, 9], says: 'No capability provides a gate.', clause: 'SAM-2' },
  { what: 'an unknown check', from: 'check: student-release', to: 'check: student-relaese', at: [22, 16], says: '"student-relaese" is no check. It is one of: student-release, slur.', nearest: 'student-release', clause: 'SAM-1' },
  { what: 'an unknown measure', from: 'notice: parent-presences', to: 'notice: parent-presence', at: [25, 17], says: '"parent-presence" is no notice. It is one of: parent-presences.', nearest: 'parent-presences', clause: 'SAM-1' },
  { what: 'a kind that does not come first', from: '      - check: student-release\n        each: student-depicted', to: '      - each: student-depicted\n        check: student-release', at: [23, 9], says: 'A measure begins with its kind: write "check:" before "each:".', clause: 'SAM-1' },
  { what: 'two kinds in one measure', from: '      - notice:', to: '        notice:', at: [25, 9], says: '"notice" begins a measure of its own; put it on a new line with a dash.', clause: 'SAM-1' },
  { what: 'a measure that is a word', from: '- guide: scope', to: '- scope', at: [36, 9], says: 'A measure is a mapping that begins with its kind, like `check: student-release`.', clause: 'SAM-2' },
  { what: 'an owner whose role nobody holds', from: 'owner: communications', to: 'owner: comunications', at: [7, 8], says: '"comunications" is no role. It is one of: employee, content-owner, principal, communications.', nearest: 'communications' },
  { what: 'a role that nobody holds, in a measure', from: 'to: communications }', to: 'to: principle }', at: [27, 38], says: '"principle" is no role. It is one of: employee, content-owner, principal, communications.', nearest: 'principal', clause: 'SAM-1' },
  { what: 'an unknown bearer', from: '[employee, district]', to: '[employee, distrct]', at: [33, 24], says: '"distrct" is no bearer. It is one of: employee, content-owner, principal, supervisor, monitor, communications, legal, hr, superintendent, admin, department, district, student.', nearest: 'district', clause: 'SAM-2' },
  { what: 'an unknown context', from: 'context: professional', to: 'context: profesional', at: [20, 14], says: '"profesional" is no context. It is one of: official, professional, personal, any.', nearest: 'professional', clause: 'SAM-1' },
  { what: 'an unknown modality', from: 'modality: must', to: 'modality: shuold', at: [18, 15], says: '"shuold" is no modality. It is one of: must, must-not, should, should-not, may, info.', nearest: 'should', clause: 'SAM-1' },
  { what: 'an unknown outcome', from: 'outcome: block', to: 'outcome: stop', at: [24, 18], says: '"stop" is no outcome. It is one of: advise, confirm, approve, block.', clause: 'SAM-1' },
  { what: 'an unknown voice', from: 'outcome: block', to: 'outcome: block\n        on: [comments]', at: [25, 14], says: '"comments" is no voice. It is one of: official, professional, personal, comment.', nearest: 'comment', clause: 'SAM-1' },
  { what: 'a date that is none', from: 'date: 2014-07-23', to: 'date: 2014-02-30', at: [11, 13], says: '"2014-02-30" is no day of the calendar: write YYYY-MM-DD.' },
  { what: 'a duration that is none', from: 'every: P1Y', to: 'every: 1Y', at: [9, 18], says: '"1Y" is no duration: write P7D, P3M, P1Y or PT24H.' },
  { what: 'an empty duration', from: 'after: P14D', to: 'after: P', at: [27, 28], says: '"P" is no duration: write P7D, P3M, P1Y or PT24H.', clause: 'SAM-1' },
  { what: 'a round that is none', from: 'every: school-year', to: 'every: weekly', at: [26, 16], says: '"weekly" is no duration: write P7D, P3M, P1Y, PT24H or school-year, semester.', clause: 'SAM-1' },
  { what: 'a time zone that is none', from: 'America/New_York', to: 'America/NewYork', at: [4, 68], says: '"America/NewYork" is no time zone: write one like America/Chicago.', nearest: 'America/New_York' },
  { what: 'a relation that says nothing', from: '{ implements: "9125" }', to: '{}', at: [12, 13], says: 'A relation says one thing: a word like "supplements" and what it supplements.' },
  { what: 'a clause that is a word', from: '  - id: SAM-2', to: '  - SAM-3\n  - id: SAM-2', at: [28, 5], says: 'A clause should be a mapping, not "SAM-3".' },
  { what: 'a list where a word belongs', from: 'title: Scope', to: 'title: [Scope]', at: [30, 12], says: '"title" should be text, not a list.', clause: 'SAM-2' },
  { what: 'a mapping where words belong', from: 'context: any', to: 'context: { any: true }', at: [34, 14], says: '"context" should be a word or a list of words, not a mapping.', clause: 'SAM-2' },
  { what: 'a word that YAML 1.1 took for false', from: 'kind: procedure', to: 'kind: procedure\nbasis-for-discipline: no', at: [6, 23], says: '"basis-for-discipline" should be true or false, not "no".' },
  { what: 'a title too long for a tile', from: 'title: Scope', to: `title: ${'x'.repeat(61)}`, at: [30, 12], says: '"title" is over 60 characters; a title is a few words for a tile.', clause: 'SAM-2' },
  { what: 'a clause without a measure', from: '      - guide: scope\n', to: '      []\n', at: [36, 7], says: '"in-effect-by" is an empty list: name at least one measure.', clause: 'SAM-2' },
  { what: 'a duty with a guide alone', from: 'modality: info', to: 'modality: should', at: [36, 7], says: 'A guide alone does not put a "should" clause in effect; add a measure that does something, or say `because:` in the guide.', clause: 'SAM-2' },
  { what: 'a recommendation that blocks', from: 'modality: must', to: 'modality: should-not', at: [24, 18], says: 'A "should-not" clause recommends, so its check cannot block; choose another outcome, or say `because:`.', clause: 'SAM-1' },
  { what: 'a duty that merely advises', from: 'outcome: block', to: 'outcome: advise', at: [24, 18], says: 'A "must" clause is a duty, so its check cannot merely advise; choose another outcome, or say `because:`.', clause: 'SAM-1' },
  { what: 'a tracked change in force', from: 'It holds for', to: 'It holds {--only--} for', at: [31, 20], says: 'Tracked changes stand only in a draft; adopt them, or set `status: draft`.', clause: 'SAM-2' },
  { what: 'a repeated key', from: 'title: Scope', to: 'title: Scope\n    title: Scope', at: [31, 5], says: 'This key stands twice in one mapping; keep one.' },
  { what: 'a tag', from: 'title: Scope', to: 'title: !!js/function Scope', at: [30, 12], says: 'Tags (!) are not part of a pack; write plain words.' },
  { what: 'a tag that YAML 1.1 knew', from: 'date: 2014-07-23', to: 'date: !!timestamp 2014-07-23', at: [11, 13], says: 'Tags (!) are not part of a pack; write plain words.' },
  { what: 'a second document', from: 'title: Scope', to: 'title: Scope\n---\na: b', at: [31, 1], says: 'The file holds several documents; a pack is one (remove the line `---`).' },
]

test.each(slips)('$what is a problem with its line and column', ({ from, to, at, says, nearest, clause }) => {
  expect(problemsOf(bent(from, to))).toContainEqual({
    file: 'sample.yaml', line: at[0], column: at[1], message: says,
    ...(nearest === undefined ? {} : { nearest }),
    ...(clause === undefined ? {} : { clause }),
  })
})

test('a stray mark in a draft is a problem; paired marks are not', () => {
  const draft = samplePack.replace('status: in-force', 'status: draft')
  expect(problemsOf(draft.replace('It holds for', 'It {++now++} {--never--} holds for'))).toEqual([])
  expect(problemsOf(draft.replace('It holds for', 'It {++now holds for'))).toEqual([
    { file: 'sample.yaml', line: 31, column: 14, clause: 'SAM-2', message: '"{++" has no partner; write {--struck--} and {++inserted++}, one after the other.' },
  ])
})

test.each([
  ['a duty that merely advises', bent('outcome: block', 'outcome: advise\n        because: The writer knows best.')],
  ['a recommendation that blocks', bent('modality: must', 'modality: should').replace('outcome: block', 'outcome: block\n        because: The law asks it.')],
  ['a recommendation with a guide alone', bent('modality: info', 'modality: should').replace('- guide: scope', '- guide: scope\n        because: Nobody looks at personal accounts.')],
])('%s is fine once the pack says why', (_, text) => {
  expect(problemsOf(text)).toEqual([])
})

test('one slip hides no other: all come back, in the order of the file', () => {
  const text = bent('owner: communications', 'owner: nobody').replace('modality: must', 'modality: shall').replace('check: student-release', 'check: student').replace('- guide: scope', '- gide: scope')
  expect(problemsOf(text).map(({ line, column }) => [line, column])).toEqual([[7, 8], [18, 15], [22, 16], [36, 9]])
})

test.each([
  ['official', ['official', 'professional']],
  ['professional', ['official', 'professional']],
  ['personal', ['personal']],
  ['any', ['official', 'professional', 'personal']],
  ['[personal, official]', ['official', 'professional', 'personal']],
])('a clause in context %s judges the voices %j unless it says otherwise', (context, voices) => {
  const read = readPack(bent('context: professional', `context: ${context}`), 'sample.yaml', sampleKnown)
  expect('edition' in read && read.edition.clauses[0]?.measures[0]).toMatchObject({ on: voices })
})

test('`on:` says which voices, comments among them', () => {
  const read = readPack(bent('outcome: block', 'outcome: block\n        on: comment'), 'sample.yaml', sampleKnown)
  expect('edition' in read && read.edition.clauses[0]?.measures[0]).toMatchObject({ on: ['comment'], settings: { each: 'student-depicted' } })
})

test('a check\'s own settings are judged by the check\'s own schema', () => {
  const known = { ...sampleKnown, measures: { ...sampleKnown.measures, check: { 'student-release': z.strictObject({ purpose: z.enum(['press', 'yearbook']).meta({ title: 'purpose' }).optional() }).meta({ title: 'student-release' }) } } }
  expect(problemsOf(bent('outcome: block', 'outcome: block\n        purpose: yearbok'), known)).toEqual([
    { file: 'sample.yaml', line: 25, column: 18, clause: 'SAM-1', message: '"yearbok" is no purpose. It is one of: press, yearbook.', nearest: 'yearbook' },
  ])
  expect(problemsOf(bent('outcome: block', 'outcome: block\n        purposes: yearbook'), known)).toEqual([
    { file: 'sample.yaml', line: 25, column: 9, clause: 'SAM-1', message: '"purposes" is no key of student-release.', nearest: 'purpose' },
  ])
})

test.each([
  ['nothing', '', 'The file is empty.'],
  ['a comment alone', '# policy', 'The file is empty.'],
  ['a word', 'policy', 'The file should be a mapping, not "policy".'],
  ['more than 1 MB', `# ${'x'.repeat(1_000_000)}\n${samplePack}`, 'The file is over 1 MB; a pack is far smaller.'],
  ['more than 1 MB of wide characters', `# ${'é'.repeat(500_000)}\n${samplePack}`, 'The file is over 1 MB; a pack is far smaller.'],
  ['an alias bomb', bomb(), 'The file repeats parts of itself by aliases (*) beyond measure; write them out.'],
  ['tabs', bent('    title: Scope', '\ttitle: Scope'), /tab|YAML/i],
  ['an open bracket', bent('[employee, district]', '[employee, district'), /YAML/],
  ['brackets to the end of the earth', '['.repeat(50_000), 'The file nests lists or mappings too deeply to be read.'],
  ['dashes to the end of the earth', '- '.repeat(20_000), 'The file nests lists or mappings too deeply to be read.'],
  ['braces to the end of the earth', '{a: '.repeat(20_000), 'The file nests lists or mappings too deeply to be read.'],
])('a file with %s is refused in words', (_, text, message) => {
  const found = problemsOf(text)
  expect(found.length).toBeGreaterThan(0)
  expect(found[0]?.message).toMatch(message)
})

function bomb(): string {
  const rows = Array.from({ length: 9 }, (_, index) => `a${index + 1}: &a${index + 1} [${Array.from({ length: 9 }, () => `*a${index}`).join(', ')}]`)
  return ['a0: &a0 [x]', ...rows].join('\n')
}

test('dates stay text, whatever YAML version the file asks for', () => {
  const read = readPack(`%YAML 1.1\n---\n${samplePack}`, 'sample.yaml', sampleKnown)
  expect('edition' in read && read.edition.about?.history).toEqual([{ date: '2014-07-23', event: 'effective' }])
})
