import { expect, test } from 'vitest'
import { anImage, aStudent, hitsOf, shows, whereOf } from './fixtures.ts'
import { studentContribution } from './student-contribution.ts'

const students = [aStudent('S1', 'Mia', 'Torres'), aStudent('S2', 'Owen', 'Hale')]
const both = [anImage({ people: [shows({ student: 'S1' }), shows({ student: 'S2' })] })]
const student = { name: 'Mia Torres', roles: ['student'], relation: null } as const
const teacher = { name: 'Dana Ruiz', roles: ['content-owner'], relation: null } as const

test.each([
  ['a student shows a friend', { author: student, assets: both }, ['person S2']],
  ['known as a student by relation', { author: { ...student, roles: [], relation: 'student' }, assets: both }, ['person S2']],
  ['nobody said who is in it', { author: student, assets: [anImage({ people: null })] }, ['asset 0']],
  ['somebody unnamed', { author: student, assets: [anImage({ people: [shows({ unknown: true })] })] }, ['asset 0']],
  ['only themself', { author: student, assets: [anImage({ people: [shows({ student: 'S1' })] })] }, []],
  ['nobody can be made out', { author: student, assets: [anImage({ people: [shows({ student: 'S2' }, { recognisable: false })] })] }, []],
  ['a teacher posts', { author: teacher, assets: both }, []],
  ['words only', { author: student, text: 'Great game' }, []],
] as const)('OKC-B3j: %s', (_name, draft, expected) => {
  expect(hitsOf(studentContribution, draft, { students }).map(whereOf)).toEqual(expected)
})
