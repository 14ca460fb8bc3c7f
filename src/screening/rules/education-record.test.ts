import { describe, expect, test } from 'vitest'
import { educationRecord } from './education-record.ts'
import { aStudent, hitsOf } from './fixtures.ts'

const students = [aStudent('S1', 'Owen', 'Hale', { grade: '7' }), aStudent('S2', 'Zariyah', 'Obi', { grade: '7' })]
const sure = (text: string, as: 'professional' | 'personal' = 'professional') => hitsOf(educationRecord, { text, as }, { students }).some((hit) => hit.confidence >= 0.5)

describe('OKC-B3i1, CMC-3d, CAM-7: no fact of a record about a student who can be told', () => {
  test.each([
    'Owen Hale finally passed; he got a D in math last term',
    'Zariyah Obi has an IEP and needs extra time',
    'Owen was out again. He has a 504 plan and nobody follows it.',
    'Congrats to Owen Hale on his 3.9 GPA',
    'Our student who takes insulin needs a ride',
    'One of my 3rd period kids was suspended for vaping today',
    'The one student in my class with an IEP made my day',
    'All three of my ELL kids failed the state test',
    'Jayden was sent to the principal again',
    'That kid in my 4th hour is on free lunch',
    'The new boy in 2nd period is in foster care',
    'Our quarterback is academically ineligible this week',
    'Brianna missed 14 days of school this fall',
    'A student of mine was just diagnosed with ADHD',
    'Owen’s parents are going through a divorce',
    'Both of my autistic students had a meltdown at the assembly',
    'Emily scored a 34 on the ACT',
    'Mia Torres got suspended; two of my boys have ISS this week',
    'Owen Hale: 98 on the midterm',
    'Our only homeless senior just got into Iowa',
    'Three of my students are homeless right now',
    'The student with diabetes in Room 12 had a low today',
    'Maya’s mom is in jail so please be kind',
  ])('%s', (text) => {
    expect(sure(text)).toBe(true)
  })
  test.each([
    'Our students’ average ACT score rose to 21',
    'IEP meetings are next week; see your caseload calendar',
    'Flu shots and diabetes screening on Friday in the gym',
    'Free and reduced lunch forms are due Monday',
    'Report cards go home on Thursday',
    'Our special education department is hiring a paraprofessional',
    'Owen Hale scored 20 points in the game',
    'Please report absences by 9 a.m.',
    'April is Autism Awareness Month',
    'Owen Hale read his poem in the hospital garden',
    'One of our students designed the new mural',
    'A student in our robotics club built a drone',
    'Students with IEPs receive accommodations on state tests',
    'Our school has zero expulsions this year',
    'Any student with an inhaler needs a medication form',
    'The game was suspended because of lightning',
    'Mr. Hale teaches our English learners',
    'Congratulations to Owen Hale on perfect attendance',
    'Students who fail a quiz may retake it in credit recovery',
    'Lincoln Elementary raised money for asthma research',
    'Chronically absent students rose by 2 percent statewide',
  ])('near miss: %s', (text) => {
    expect(sure(text)).toBe(false)
  })
  test('a parent speaks of their own child', () => {
    const author = { name: null, roles: [], relation: 'parent' } as const
    expect(hitsOf(educationRecord, { as: 'comment', author, text: 'My daughter Maya has an IEP and you ignore it' })).toEqual([])
  })
})
