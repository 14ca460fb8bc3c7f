import { describe, expect, test } from 'vitest'
import { isoDate } from '#src/kit/dates.ts'
import { readCases } from './case-file.ts'

const today = isoDate('2026-10-05')
const good = (text: string, file = 'a.yaml') => {
  const read = readCases(text, file, today)
  if (read.kind === 'problems') throw new Error(read.problems.map((one) => one.message).join('\n'))
  return read.cases
}
const wrong = (text: string, file = 'a.yaml') => {
  const read = readCases(text, file, today)
  if (read.kind === 'cases') throw new Error('no problem was found')
  return read.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

const whole = `
title: Two drummers, one without a release
policy: [cedar-rapids-employee-use]
as: official
today: 2026-10-05
post:
  platform: facebook
  presence: { name: Jefferson Band, kind: organization, school: Jefferson, audience: public, purpose: extra-curricular }
  author: { name: Dana Ruiz, roles: [content-owner], relation: parent }
  text: Congratulations to our percussion line!
  reply-to: When is the parade?
  assets:
    - { kind: image, alt: Two drummers on a field, rights: own, credit: D. Ruiz, visible-text: "", captions: true, logo: true, people: [{ student: S1, focus: false }, { student: S2, recognisable: true }, { adult: A1, tagged: true }] }
facts:
  students:
    - { id: S1, given: Mia, family: Torres, preferred: Mimi, grade: 7, teacher: T1, team: band, former: true, adult-since: 2026-01-02, releases: [{ purposes: [district-social-media], channels: [facebook], from: 2026-08-15, until: 2027-06-30, withdrawn-on: 2026-10-01, conditions: [no-name] }] }
    - { id: S2, given: Owen, family: Hale, grade: 7, releases: [{ refused: true }] }
  adults: [{ id: A1, name: Sam Ito, role: employee, permissions: [{ purposes: [district-social-media], from: 2026-08-15, until: 2027-06-30 }] }]
  tools: [{ name: Remind, domains: [remind.com], status: approved-paid-only }]
  elections: [{ kind: bond, name: School bond, date: 2026-11-03 }]
  staff: [{ name: Sam Ito, role: coach }]
  crisis: true
expect: { outcome: [block, approve], clauses: [CRS-B6], not-clauses: [CRS-B5] }
`

describe('a case that uses every key', () => {
  const [one] = good(whole)

  test('gives the draft', () => {
    expect(one?.draft).toMatchObject({
      as: 'official', platform: 'facebook', replyTo: 'When is the parade?', text: 'Congratulations to our percussion line!',
      presence: { name: 'Jefferson Band', kind: 'organization', audience: 'public', purpose: 'extra-curricular' },
      author: { name: 'Dana Ruiz', roles: ['content-owner'], relation: 'parent' },
    })
    expect(one?.draft.assets).toEqual([{
      kind: 'image', alt: 'Two drummers on a field', rights: 'own', credit: 'D. Ruiz', visibleText: '', captions: true, logo: true,
      people: [
        { who: { student: 'S1' }, recognisable: true, focus: false, tagged: false },
        { who: { student: 'S2' }, recognisable: true, focus: true, tagged: false },
        { who: { adult: 'A1' }, recognisable: true, focus: true, tagged: true },
      ],
    }])
  })

  test('gives the facts', () => {
    expect(one?.facts.students.get('S1')).toEqual({
      id: 'S1', given: 'Mia', family: 'Torres', preferred: 'Mimi', grade: '7', school: null, teacher: 'T1', team: 'band', former: true, adultSince: '2026-01-02',
      releases: [{ purposes: ['district-social-media'], channels: ['facebook'], from: '2026-08-15', until: '2027-06-30', withdrawnOn: '2026-10-01', refused: false, conditions: ['no-name'] }],
    })
    expect(one?.facts.students.get('S2')?.releases).toMatchObject([{ refused: true, purposes: ['yearbook', 'school-web', 'district-social-media', 'press', 'promotion'] }])
    expect(one?.facts.adults.get('A1')).toMatchObject({ name: 'Sam Ito', role: 'employee', permissions: [{ channels: [], until: '2027-06-30' }] })
    expect(one?.facts).toMatchObject({ today, crisis: true, tools: [{ status: 'approved-paid-only' }], elections: [{ kind: 'bond', date: '2026-11-03' }], staff: [{ name: 'Sam Ito', role: 'coach' }] })
    expect(one?.facts.roster?.size).toBe(2)
  })

  test('gives the expectation', () => {
    expect(one?.expect).toEqual({ outcome: ['block', 'approve'], clauses: ['CRS-B6'], notClauses: ['CRS-B5'] })
  })
})

describe('a case that says little', () => {
  const [one] = good('policy: p\npost: { text: Hello, assets: [{ rights: own }] }\nexpect: { outcome: clear }', 'short.yaml')

  test('is named after its file, holds on the day given, and expects just what it says', () => {
    expect(one).toMatchObject({ title: 'short.yaml#1', policies: ['p'], expect: { outcome: ['clear'], clauses: [], notClauses: [] } })
    expect(one?.facts).toMatchObject({ today, roster: null, tools: null, elections: null, staff: null, crisis: false })
  })

  test('shows nobody, no words and no logo in its picture, and leaves unwritten what nobody wrote', () => {
    expect(one?.draft.assets).toEqual([{ kind: 'image', alt: null, rights: 'own', credit: null, visibleText: '', captions: null, logo: false, people: [] }])
    expect(one?.draft).toMatchObject({ as: 'official', platform: null, presence: null, author: null, replyTo: null })
  })

  test('may say a thing in another word that people use for it', () => {
    const [other] = good('policy: p\npost: { presence: { kind: club, audience: closed }, assets: [{ kind: photo, captions: "[music]", logo: "" }] }\nfacts: { elections: [{ kind: referendum, name: A, date: 2026-11-03 }], tools: [{ name: B, status: in review }] }')
    expect(other?.draft).toMatchObject({ presence: { kind: 'program', audience: 'private' }, assets: [{ kind: 'image', captions: true, logo: false }] })
    expect(other?.facts).toMatchObject({ elections: [{ kind: 'measure' }], tools: [{ status: 'in-review', domains: [] }] })
  })

  test('can say that nobody has said who is in the picture', () => {
    expect(good('policy: p\npost: { assets: [{ people: null, alt: "" }] }')[0]?.draft.assets[0]).toMatchObject({ people: null, alt: '' })
  })
})

test('a file holds one case or a list, as YAML or as JSON', () => {
  const json = '[\n\t{ "policy": ["p"], "post": { "text": "a" } },\n\t{ "policy": ["p"], "post": { "text": "b" } }\n]'
  expect(good(json, 'a.json').map((one) => one.draft.text)).toEqual(['a', 'b'])
  expect(good('- { policy: p, post: { text: a } }\n- { policy: p, post: { text: 2026 } }').map((one) => one.draft.text)).toEqual(['a', '2026'])
})

describe('a mistake is named with its place', () => {
  test.each<[string, string, string]>([
    ['an unknown key at the top', 'policy: p\npost: { text: a }\nexpekt: { outcome: clear }', '3:1 has an unknown key "expekt"; did you mean "expect"?'],
    ['an unknown key deep inside', 'policy: p\npost:\n  assets:\n    - { alt: a, visble-text: b }', '4:17 post.assets[0] has an unknown key "visble-text"; did you mean "visible-text"?'],
    ['an unknown key in a list of cases', '- policy: p\n  post: { txt: a }', '2:11 [0].post has an unknown key "txt"; did you mean "text"?'],
    ['an unknown key of a release', 'policy: p\npost: {}\nfacts: { students: [{ id: S1, given: A, family: B, releases: [{ purposes: [press], withdrawn: 2026-01-01 }] }] }', '3:84 facts.students[0].releases[0] has an unknown key "withdrawn"; did you mean "withdrawn-on"?'],
    ['no policy', 'post: {}', '1:1 policy is missing'],
    ['no post', 'policy: p', '1:1 post is missing'],
    ['a voice that is none', 'policy: p\nas: offical\npost: {}', '2:5 as is "offical"; it can be official, professional, personal, comment'],
    ['a day that is none', 'policy: p\ntoday: 2026-02-30\npost: {}', '2:8 today is not a day (write it as 2026-10-05)'],
    ['an outcome that is none', 'policy: p\npost: {}\nexpect: { outcome: [deny] }', '3:21 expect.outcome[0] is "deny"; it can be clear, advise, confirm, approve, block'],
    ['a person who is two', 'policy: p\npost: { assets: [{ people: [{ student: S1, adult: A1 }] }] }', '2:29 post.assets[0].people[0] is more than one of student, adult and unknown'],
    ['a yes for nothing', 'policy: p\npost: {}\nfacts: { students: [{ id: S1, given: A, family: B, releases: [{ from: 2026-01-01 }] }] }', '3:63 facts.students[0].releases[0] says no purposes (yearbook, school-web, district-social-media, press, promotion)'],
    ['an empty file', '', '1:1 is empty: it holds no case'],
  ])('%s', (_title, text, expected) => {
    expect(wrong(text)).toEqual([expected])
  })

  test('what is no YAML at all', () => {
    expect(wrong('policy: [p\npost: {}')[0]).toMatch(/^\d+:\d+ /)
  })
})
