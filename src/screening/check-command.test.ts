import { describe, expect, test } from 'vitest'
import type { FindingOutcome } from '#src/kit/outcome.ts'
import type { Edition } from '#src/policies/rules/edition.ts'
import { runCheck } from './check-command.ts'
import { NotReadable, type CheckIo } from './check-io.ts'

// The rule that all of this leans on: a student in a picture without a release (CRS-B6).
const edition = (policy: string, outcome: FindingOutcome, id: string): Edition => ({
  policy, title: policy, district: { id: policy, name: policy, state: 'IA', locale: 'en-US', timezone: 'America/Chicago' },
  kind: 'policy', status: 'draft', number: null, basisForDiscipline: true, owner: 'communications',
  clauses: [{
    id, section: 'B', title: id, says: id, modality: 'must-not', bearer: ['employee'], context: ['any'],
    measures: [{ kind: 'check', check: 'student-release', outcome, on: ['official'], settings: {} }],
  }],
})
const editions = [edition('strict-policy', 'block', 'STR-1'), edition('asking-policy', 'approve', 'ASK-1'), edition('mild-policy', 'advise', 'MLD-1')]

const picture = (policy: string, more = '') => `title: Owen at the drums (${policy})
policy: [${policy}]
as: official
today: 2026-10-05
post: { platform: facebook, text: Hello, assets: [{ alt: A drummer, people: [{ student: S2 }] }] }
facts: { students: [{ id: S2, given: Owen, family: Hale }] }
${more}`

const files: Readonly<Record<string, string>> = {
  'text.txt': 'Picture day is on Thursday.',
  'roster.csv': 'id,given,family,preferred,grade,school\nS1,Mia,Torres,,7,Jefferson\n',
  'bad.csv': 'id,given,family,preferred,grade,school\nS1,Mia\n',
  'strict.yaml': picture('strict-policy'),
  'asking.yaml': picture('asking-policy'),
  'mild.yaml': picture('mild-policy'),
  'met.yaml': picture('strict-policy', 'expect: { outcome: [block], clauses: [STR-1], not-clauses: [ASK-1] }'),
  'outcome-missed.yaml': picture('strict-policy', 'expect: { outcome: [clear, advise] }'),
  'clause-missed.yaml': picture('strict-policy', 'expect: { outcome: [block], clauses: [ASK-1] }'),
  'clause-extra.yaml': picture('strict-policy', 'expect: { outcome: [block], not-clauses: [STR-1] }'),
  'typo.yaml': picture('strict-policy', 'expects: { outcome: [block] }'),
  'no-such-policy.yaml': picture('strict-polcy'),
}

async function run(line: string, stdin = '') {
  let [out, err] = ['', '']
  const io: CheckIo = {
    readText: async (file) => {
      const text = files[file]
      if (text === undefined) throw new NotReadable(`${file}: there is no such file`)
      return text
    },
    find: async (pattern) => (pattern === '*.yaml' ? ['met.yaml', 'mild.yaml'] : pattern in files ? [pattern] : []),
    stdin: async () => stdin,
    out: (text) => { out += text },
    err: (text) => { err += text },
    now: () => new Date('2026-10-05T12:00:00Z'),
    packs: async () => ({ editions, problems: [] }),
    secondOpinion: () => null,
  }
  return { status: await runCheck(line.split(' ').filter((word) => word !== ''), io), out, err }
}

describe('exit status', () => {
  test.each<[number, string]>([
    [0, 'text.txt --policy strict-policy --as official'],
    [0, '--case mild.yaml'],
    [1, '--case asking.yaml'],
    [2, '--case strict.yaml'],
    [2, '--case mild.yaml strict.yaml asking.yaml'],
    [0, '--case met.yaml'],
    [1, '--case met.yaml asking.yaml'],
    [3, '--case outcome-missed.yaml'],
    [3, '--case clause-missed.yaml'],
    [3, '--case clause-extra.yaml'],
    [3, '--case strict.yaml outcome-missed.yaml'],
    [0, '--case *.yaml'],
    [0, '--case=met.yaml --json'],
    [0, '--help'],
    [64, ''],
    [64, '--case'],
  ])('%i: chalkline check %s', async (status, line) => {
    expect((await run(line)).status).toBe(status)
  })
})

describe('a plain text', () => {
  test('comes from standard input where no file is named', async () => {
    for (const line of ['--policy strict-policy --as official --json', '- --policy strict-policy --as official --json']) {
      const { status, out } = await run(line, 'Hello')
      expect({ status, ...JSON.parse(out) }).toMatchObject({ status: 0, case: '-', outcome: 'clear', findings: [] })
    }
  })

  test('may be checked against several policies and with a roster', async () => {
    const { status, err } = await run('text.txt --policy strict-policy,asking-policy --policy mild-policy --as personal --roster roster.csv --today 2026-10-05')
    expect({ status, err }).toEqual({ status: 0, err: '' })
  })
})

describe('what cannot be understood is said, and nothing is checked', () => {
  test.each<[string, RegExp]>([
    ['text.txt --as official', /--policy is missing/],
    ['text.txt --policy strict-policy', /--as is missing.*official, professional, personal, comment/],
    ['text.txt --policy strict-polcy --as official', /no policy strict-polcy; did you mean strict-policy\?/],
    ['text.txt --policy zzzzzz --as official', /there are strict-policy, asking-policy, mild-policy/],
    ['text.txt --policy strict-policy --as oficial', /did you mean official\?/],
    ['text.txt --policy strict-policy --as official --rooster r.csv', /no option --rooster; did you mean --roster\?/],
    ['text.txt --policy strict-policy --as official --today tomorrow', /--today tomorrow is not a day/],
    ['text.txt --policy strict-policy --as official --roster bad.csv', /bad\.csv:2 has 2 values/],
    ['none.txt --policy strict-policy --as official', /none\.txt: there is no such file/],
    ['text.txt strict.yaml --policy strict-policy --as official', /one text at a time/],
    ['--case none.yaml', /none\.yaml: there is no such case file/],
    ['--case typo.yaml', /typo\.yaml:7:1 has an unknown key "expects"; did you mean "expect"\?/],
    ['--case no-such-policy.yaml', /no-such-policy\.yaml: "Owen at the drums \(strict-polcy\)": there is no policy/],
    ['--case strict.yaml --policy strict-policy', /leave out --policy/],
    ['text.txt --policy strict-policy --as official --second-opinion', /no program to ask: name one in CHALKLINE_SECOND_OPINION_URL/],
    ['--case strict.yaml --second-opinion', /leave it out with --case/],
    ['--case strict.yaml typo.yaml', /unknown key "expects"/],
  ])('chalkline check %s', async (line, message) => {
    const { status, out, err } = await run(line)
    expect({ status, out }).toEqual({ status: 64, out: '' })
    expect(err).toMatch(message)
  })
})

describe('what it prints', () => {
  test('as JSON: one line a case, with the promised keys in their order', async () => {
    const { out } = await run('--case strict.yaml outcome-missed.yaml --json')
    const lines = out.trimEnd().split('\n').map((line): { findings: object[] } => JSON.parse(line))
    expect(lines.map((line) => Object.keys(line))).toEqual(Array.from({ length: 2 }, () => ['case', 'outcome', 'findings', 'expect', 'pass', 'ms']))
    expect(lines[0]).toEqual({
      case: 'Owen at the drums (strict-policy)', outcome: 'block', expect: null, pass: null, ms: expect.any(Number),
      findings: [{
        rule: 'student-release', outcome: 'block', clauses: [{ policy: 'strict-policy', id: 'STR-1', section: 'B' }],
        at: { kind: 'person', id: 'S2' }, why: expect.stringMatching(/Owen/), remedy: expect.any(String),
      }],
    })
    expect(Object.keys(lines[0]?.findings[0] ?? {})).toEqual(['rule', 'outcome', 'clauses', 'at', 'why', 'remedy'])
    expect(lines[1]).toMatchObject({ pass: false, expect: { outcome: ['clear', 'advise'], clauses: [], 'not-clauses': [] } })
  })

  test('for people: the outcome first, each finding with its clause, and what a missed case expected', async () => {
    const { out } = await run('--case clause-missed.yaml')
    expect(out.split('\n')[0]).toMatch(/^BLOCK +Owen at the drums/)
    expect(out).toMatch(/STR-1 \(strict-policy B\)/)
    expect(out).toMatch(/What to do: /)
    expect(out).toMatch(/NOT AS EXPECTED: expected ASK-1 to be cited, and it was not/)
  })

  test('for people, of several cases: how many were as expected', async () => {
    const { out } = await run('--case met.yaml clause-missed.yaml mild.yaml')
    expect(out).toMatch(/^BLOCK .*\(as expected\)$/m)
    expect(out.trimEnd().split('\n').at(-1)).toBe('3 cases, 1 of 2 as expected')
  })
})
