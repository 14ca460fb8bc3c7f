import { expect, test } from 'vitest'
import { buildRoster } from './build-roster.ts'
import type { Roster } from './roster.ts'
import { readSnapshot, writeSnapshot } from './roster-snapshot.ts'
import type { RosterStudent } from './student-rows.ts'

/** A small seeded generator: the same sequence in every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x80000000
}

const given = ['Mia', 'Mary Ann', 'José', 'Benjamin', 'Alexander', 'Grace', 'Will', 'Katherine', 'Owen', 'Ben', 'Anne-Marie']
const family = ['Torres', 'García-López', "O'Brien", 'De La Cruz', 'Hale', 'Kowalski', 'Hall', 'Lopez', 'Lincoln', 'Chen']
const texts = [
  ...given.flatMap((first) => family.map((last) => `${first} ${last} won.`)),
  ...given.map((first) => `Our 7th grader ${first} won.`), ...given.map((first) => `${first} in Ms. Lee's class painted this.`), ...given.map((first) => `JV soccer captain ${first}!`),
  ...family.map((last) => `the ${last} kid in 7th grade`), ...family.map((last) => `Results: ${last}, M. 58.2`), ...family.map((last) => `${last.toUpperCase()} Mia`),
  'Ben Torress and Alex Kowalsky, #MiaTorres, @hale_owen, Leo and Mia Hale', 'the Lincoln girls', 'Jose Lopez, Katie Chen, Kate Chan, BenHale',
]

const told = (roster: Roster) => texts.map((text) => roster.find(text).map(({ span, students, confidence, form }) => ({ ...span, ids: students.map(({ id }) => id).sort(), confidence, form })))

function aChange(random: () => number): RosterStudent {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  return {
    id: `S${Math.floor(random() * 40)}`, given: pick(given), family: pick(family), preferred: random() < 0.2 ? pick(given) : null, grade: pick(['K', '7', '11', null]),
    school: pick(['Lincoln Middle', 'Jefferson High', null]), teacher: pick(['Ms. Lee', 'Mr. Park', null]), team: pick(['JV soccer', null]), former: random() < 0.1,
  }
}

test.each([1, 2, 3, 4, 5, 6])('a roster changed student by student finds what one built afresh finds (%i)', (seed) => {
  const random = seeded(seed)
  const students = new Map<string, RosterStudent>()
  for (let at = 0; at < 20; at++) {
    const student = aChange(random)
    students.set(student.id, student)
  }
  let roster = buildRoster([...students.values()])
  for (let round = 0; round < 12; round++) {
    for (let change = 0; change < 5; change++) {
      const student = aChange(random)
      if (random() < 0.4) {
        expect(roster.remove(student.id)).toBe(students.delete(student.id))
      } else {
        roster.put(student)
        students.set(student.id, student)
      }
    }
    expect(roster.size).toBe(students.size)
    expect(told(roster)).toEqual(told(buildRoster([...students.values()])))
    if (round % 4 === 3) {
      const read = readSnapshot(writeSnapshot(roster))
      if (read.kind === 'refused') throw new Error(read.why)
      roster = read.roster
    }
  }
})

test('a student who was removed is found no more, one who was changed by the new name only', () => {
  const mia: RosterStudent = { id: 'S1', given: 'Mia', family: 'Torres', preferred: null, grade: '7', school: null, teacher: null, team: null, former: false }
  const roster = buildRoster([mia])
  expect(roster.find('Mia Torres')).toHaveLength(1)
  roster.put({ ...mia, family: 'Hale' })
  expect([roster.find('Mia Torres').length, roster.find('Mia Hale').length, roster.size]).toEqual([0, 1, 1])
  expect(roster.remove('S1')).toBe(true)
  expect([roster.remove('S1'), roster.find('Mia Hale').length, roster.size]).toEqual([false, 0, 0])
})

test('rows that were given up serve again', () => {
  const roster = buildRoster([])
  for (let at = 0; at < 3000; at++) roster.put({ id: 'S1', given: 'Mia', family: at % 2 === 0 ? 'Torres' : 'Hale', preferred: null, grade: '7', school: null, teacher: null, team: null, former: false })
  expect([roster.size, roster.find('Mia Hale')[0]?.students.length, roster.find('Mia Torres').length]).toEqual([1, 1, 0])
})
