import { describe, expect, test } from 'vitest'
import { anImage, aRelease, aStudent, hitsOf, whereOf } from './fixtures.ts'
import { studentIdentity } from './student-identity.ts'

const students = [
  aStudent('S1', 'Mia', 'Torres', { grade: '7', releases: [aRelease()] }),
  aStudent('S2', 'Owen', 'Hale', { grade: '7' }),
  aStudent('S3', 'Ava', 'Lin', { releases: [aRelease({ conditions: ['no-name'] })] }),
  aStudent('S4', 'Cole', 'Byrd', { former: true }),
]
const facts = { students, staff: [{ name: 'Owen Hale', role: 'coach' }] }
const sure = (draft: Parameters<typeof hitsOf>[1], known = {}, settings = {}) =>
  hitsOf(studentIdentity, draft, known, settings).filter((hit) => hit.confidence >= 0.5).map(whereOf)

describe('OKC-B3i1, CRS-A4: a student is not named without a release', () => {
  test.each([
    ['no release', { text: 'Owen Hale hit a home run' }, ['Owen Hale']],
    ['a release for this use', { text: 'Mia Torres hit a home run' }, []],
    ['a release without the name', { text: 'Ava Lin painted this' }, ['Ava Lin']],
    ['a release for another platform', { text: 'Mia Torres', as: 'personal' }, ['Mia Torres']],
    ['a former student', { text: 'Cole Byrd visited us' }, ['Cole Byrd']],
    ['the alternative text', { assets: [anImage({ alt: 'Owen Hale at bat' })] }, ['asset 0']],
    ['words in the picture', { assets: [anImage({ visibleText: 'Certificate: Hale, Owen' })] }, ['asset 0']],
    ['a first name beside a grade', { text: 'Our 7th grader Owen hit a home run' }, ['Owen']],
    ['a first name alone', { text: 'Owen hit a home run' }, []],
    ['nobody', { text: 'The team hit a home run' }, []],
  ] as const)('%s', (_name, draft, expected) => {
    expect(sure(draft, { students })).toEqual(expected)
  })

  test('an employee of that name is no student', () => {
    expect(sure({ text: 'Thank you, Owen Hale!' }, facts)).toEqual([])
  })
  test('settings: first names allowed; former students left out; nothing excused', () => {
    expect(sure({ text: 'Our 7th grader Owen hit a home run' }, { students }, { allow: 'first-name' })).toEqual([])
    expect(sure({ text: 'Cole Byrd visited us' }, { students }, { former: false })).toEqual([])
    expect(sure({ text: 'Mia Torres hit a home run' }, { students }, { strict: true })).toEqual(['Mia Torres'])
  })
})

describe('without a roster a name beside a student word needs a person', () => {
  test.each([
    ['Congratulations to 7th grader Tessa Holloway on her win!', ['Tessa Holloway']],
    ['Our valedictorian, Priya Raman, speaks tonight.', ['Priya Raman']],
    ['Jordan Webb in my 3rd period class aced it', ['Jordan Webb']],
    ['Student of the month: Devon Price-Hill', ['Devon Price']],
    ['Mrs. Tessa Holloway teaches 7th grade', []],
    ['Students visited Lincoln Park Zoo', []],
    ['Our 5th graders read about Rosa Parks and Ruby Bridges', []],
    ['Open House for Seventh Grade is Thursday', []],
    ['The National Honor Society inducts students on Monday', []],
    ['Tessa Holloway will speak at the library', []],
    ['Student Council meets Tuesday in the Media Center', []],
    ['Jefferson Middle School students won', []],
  ])('%s', (text, expected) => {
    const hits = hitsOf(studentIdentity, { text })
    expect(hits.map(whereOf)).toEqual(expected)
    for (const hit of hits) expect(hit.needsPerson).toBe(true)
  })
})
