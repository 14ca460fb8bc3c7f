import { describe, expect, test } from 'vitest'
import { isoDate } from '#src/kit/dates.ts'
import type { Depicted, Draft } from './draft.ts'
import { aRelease, anImage, aStudent, hitsOf, shows, whereOf, type FactsChange } from './fixtures.ts'
import { studentRelease } from './student-release.ts'

const covered = aStudent('S1', 'Mia', 'Torres', { releases: [aRelease({ channels: ['facebook'] })] })
const bare = aStudent('S2', 'Owen', 'Hale')
const noName = aStudent('S3', 'Ava', 'Lin', { releases: [aRelease({ conditions: ['no-name'] })] })
const facts: FactsChange = { students: [covered, bare, noName] }
const photo = (...people: readonly Depicted[]): Partial<Draft> => ({ assets: [anImage({ people })] })
const S1 = shows({ student: 'S1' })
const S2 = shows({ student: 'S2' })

describe('CRS-B6, CIN-5a, OKC-B3i2: each student shown has a release for this use today', () => {
  test.each([
    ['one with, one without', photo(S1, S2), ['person S2']],
    ['all with', photo(S1), []],
    ['another platform', { ...photo(S1), platform: 'instagram' }, ['person S1']],
    ['cannot be made out', photo(shows({ student: 'S2' }, { recognisable: false })), []],
    ['cannot be made out, but is tagged', photo(shows({ student: 'S2' }, { recognisable: false, tagged: true })), ['person S2']],
    ['in the background, but can be made out', photo(shows({ student: 'S2' }, { focus: false })), ['person S2']],
    ['the same student in two pictures is one finding', { assets: [anImage({ people: [S2] }), anImage({ people: [S2] })] }, ['person S2']],
    ['in a video', { assets: [anImage({ kind: 'video', people: [S2] })] }, ['person S2']],
    ['nobody in it', photo(), []],
    ['an adult only', photo(shows({ adult: 'A1' })), []],
    ['a district release is none for a personal account (CIN-17)', { ...photo(S1), as: 'personal' }, ['person S1']],
    ['a recording of which nobody said who speaks', { assets: [anImage({ kind: 'audio', people: null })] }, []],
    ['no pictures', { text: 'Field trip on Friday' }, []],
  ] as const)('%s', (_name, draft, expected) => {
    expect(hitsOf(studentRelease, draft, facts).map(whereOf)).toEqual(expected)
  })

  test.each([
    ['nobody said who is in it', { assets: [anImage({ people: null })] }, 'asset 0'],
    ['somebody unnamed', photo(shows({ unknown: true })), 'asset 0'],
    ['a student of whom there is no record', photo(shows({ student: 'S9' })), 'person S9'],
    ['a platform that nobody chose yet', { ...photo(S1), platform: null }, 'person S1'],
  ] as const)('a person has to look: %s', (_name, draft, where) => {
    const hits = hitsOf(studentRelease, draft, facts)
    expect(hits.map(whereOf)).toEqual([where])
    expect(hits[0]?.needsPerson).toBe(true)
  })

  test('what is missing is said with the given name and one initial', () => {
    const withdrawn = aStudent('S4', 'Zoe', 'Kim', { releases: [aRelease({ withdrawnOn: isoDate('2026-10-05') })] })
    const why = (student: typeof bare) => hitsOf(studentRelease, photo(shows({ student: student.id })), { students: [student] })[0]?.why
    expect(why(bare)).toBe('Owen H. has no media release on file.')
    expect(why(withdrawn)).toBe('Zoe K. had a release, but it was withdrawn on October 5, 2026.')
    expect(why(aStudent('S5', 'Kai', 'Day', { adultSince: isoDate('2026-09-09'), releases: [aRelease()] }))).toContain('Kai D. turned 18')
  })

  test.each([
    ['website', ['school-web'], 0], ['website', ['district-social-media'], 1], ['facebook', ['school-web'], 1], ['yearbook', ['yearbook'], 0],
  ] as const)('the school’s own site and the yearbook are asked for apart: %s, %o', (platform, purposes, count) => {
    const student = aStudent('S7', 'Ida', 'Moss', { releases: [aRelease({ purposes })] })
    expect(hitsOf(studentRelease, { ...photo(shows({ student: 'S7' })), platform }, { students: [student] })).toHaveLength(count)
  })

  test('a pack can ask for another purpose', () => {
    const yearbook = aStudent('S6', 'Noa', 'Bly', { releases: [aRelease({ purposes: ['yearbook'] })] })
    expect(hitsOf(studentRelease, photo(shows({ student: 'S6' })), { students: [yearbook] }, { purpose: 'yearbook' })).toEqual([])
  })
})

describe('a release that says not to give the name', () => {
  const S3 = photo(shows({ student: 'S3' }))
  test.each([
    ['no name', { ...S3, text: 'Art club at work' }, []],
    ['the given name', { ...S3, text: 'Ava at work in art club' }, ['Ava']],
    ['the whole name', { ...S3, text: 'Ava Lin’s painting' }, ['Ava Lin’s']],
    ['the name in the alternative text', { assets: [anImage({ alt: 'Ava paints a tree', people: [shows({ student: 'S3' })] })] }, ['asset 0']],
    ['a tag', photo(shows({ student: 'S3' }, { tagged: true })), ['person S3']],
    ['somebody else’s name', { ...S3, text: 'Avery at work' }, []],
    ['a name without the picture', { text: 'Ava at work' }, []],
  ] as const)('%s', (_name, draft, expected) => {
    expect(hitsOf(studentRelease, draft, facts).map(whereOf)).toEqual(expected)
  })
})
