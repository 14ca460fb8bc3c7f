import { expect, test } from 'vitest'
import { anImage, aPresence, aRelease, aStudent, hitsOf, shows, whereOf } from './fixtures.ts'
import { studentPhotoUse } from './student-photo-use.ts'

const assets = [anImage({ people: [shows({ student: 'S1' })] })]
const students = [aStudent('S1', 'Mia', 'Torres', { releases: [aRelease()] })]

test.each([
  ['a personal post, release or not', { as: 'personal', text: 'My favorite kids!', assets }, ['person S1']],
  ['a business of one’s own', { text: 'Mia loves my tutoring business. Book a session today!', assets }, ['person S1']],
  ['a campaign', { text: 'Donate to my campaign', assets }, ['person S1']],
  ['a page with another purpose', { presence: aPresence({ purpose: 'promotional' }), text: 'Hi', assets }, ['person S1']],
  ['a personal page', { as: 'professional', presence: aPresence({ kind: 'personal' }), assets }, ['person S1']],
  ['a personal post, an unnamed face', { as: 'personal', text: 'Great day', assets: [anImage({ people: [shows({ unknown: true })] })] }, ['asset 0']],
  ['a personal post about class, nobody said who is in it', { as: 'personal', text: 'My 3rd period class', assets: [anImage({ people: null })] }, ['asset 0']],
  ['a school post', { text: 'Congratulations to our drum line', presence: aPresence({ purpose: 'extra-curricular' }), assets }, []],
  ['a vote on a mascot', { text: 'Vote for your favorite book cover!', assets }, []],
  ['a student who cannot be made out', { as: 'personal', assets: [anImage({ people: [shows({ student: 'S1' }, { recognisable: false })] })] }, []],
  ['a personal post without students', { as: 'personal', text: 'Our dog at the lake', assets: [anImage({ people: [shows({ adult: 'A1' })] })] }, []],
  ['a personal post, nobody said, no word of school', { as: 'personal', text: 'Sunset', assets: [anImage({ people: null })] }, []],
] as const)('CIN-5b: %s', (_name, draft, expected) => {
  expect(hitsOf(studentPhotoUse, draft, { students }).map(whereOf)).toEqual(expected)
})

test('CIN-17: a pack may let a release for that very purpose count', () => {
  const own = [aStudent('S1', 'Mia', 'Torres', { releases: [aRelease({ purposes: ['personal'] })] })]
  expect(hitsOf(studentPhotoUse, { as: 'personal', assets }, { students: own }, { unless: 'released' })).toEqual([])
  expect(hitsOf(studentPhotoUse, { as: 'personal', assets }, { students }, { unless: 'released' })).toHaveLength(1)
})
