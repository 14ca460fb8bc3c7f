import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '#src/app/testing.ts'
import type { Database } from '#src/db/open.ts'
import type { DistrictId, PersonId, SchoolId, StudentId } from '#src/kit/ids.ts'
import { namesBorneAmong } from './names-borne.ts'
import { people, students } from './tables.ts'

let open: { database: Database; drop: () => Promise<void> }
const district = 'd' as DistrictId
beforeAll(async () => {
  open = await testDatabase()
  const names = [['Mia', 'Torres', null], ['José Ángel', 'Muñoz', 'Pepe'], ['Zyaire', 'De la Cruz', null], ['Siobhán', 'O’Brien', null], ['Anne-Marie', 'Quisenberry-Obi', null]] as const
  await open.database.db.insert(students).values(names.map(([given, family, preferred], n) => ({ districtId: district, id: `S${n}` as StudentId, given, family, preferred, schoolId: 's' as SchoolId, former: n === 0 })))
  await open.database.db.insert(students).values({ districtId: 'other' as DistrictId, id: 'S1' as StudentId, given: 'Elsewhere', family: 'Else', preferred: null, schoolId: 's' as SchoolId })
  await open.database.db.insert(people).values({ districtId: district, id: 'P1' as PersonId, given: 'Dana', family: 'Whitfield', email: 'd@test.example', active: false })
})
afterAll(async () => { await open.database.close(); await open.drop() })

test.each([
  ['mia', true], ['torres', true], ['jose', true], ['angel', true], ['pepe', true], ['munoz', true], ['zyaire', true], ['cruz', true], ['siobhan', true], ['obrien', true], ['marie', true], ['obi', true], ['dana', true], ['whitfield', true],
  ['mi', false], ['quisenberryobi', false], ['band', false], ['elsewhere', false], ['%', false], ["'", false],
])('%s is a name here: %s', async (word, borne) => {
  expect([...await namesBorneAmong({ sql: open.database.db, district }, ['concert', word])]).toEqual(borne ? [word] : [])
})

test('as many words as a text may hold', async () => {
  const many = Array.from({ length: 70_000 }, (_, n) => `w${n.toString(36)}`)
  expect([...await namesBorneAmong({ sql: open.database.db, district }, [...many, 'mia'])]).toEqual(['mia'])
})

test('no words, no names', async () => {
  expect(await namesBorneAmong({ sql: open.database.db, district }, [])).toEqual(new Set())
})
