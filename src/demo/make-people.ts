import { addDays } from '#src/kit/dates.ts'
import type { IsoDate } from '#src/kit/dates.ts'
import type { DistrictId, GuardianId, PersonId, StudentId } from '#src/kit/ids.ts'
import type { guardians, guardianships, people, roleAssignments, students } from '#src/people/tables.ts'
import { cast } from './cast.ts'
import { familyNames, givenNames } from './names.ts'
import type { Dice } from './random.ts'
import { demoSchools, office } from './schools.ts'

const STAFF = 400
const STUDENTS = 4000
const jobs = ['Teacher, grade 4', 'Teacher, science', 'Teacher, English', 'Teacher, mathematics', 'Teacher, art', 'Counselor', 'School nurse', 'Coach', 'Secretary', 'Paraprofessional', 'Teacher, history', 'Teacher, music']

export type PersonRow = typeof people.$inferInsert
export type RoleRow = typeof roleAssignments.$inferInsert
export type StudentRow = typeof students.$inferInsert
export type GuardianRow = typeof guardians.$inferInsert
export type GuardianshipRow = typeof guardianships.$inferInsert

/** Four hundred people who work there: the cast, a principal for each school, and everybody else. */
export function makeStaff(districtId: DistrictId, dice: Dice, today: IsoDate): { people: PersonRow[]; roles: RoleRow[] } {
  const since = addDays(today, -700)
  const people: PersonRow[] = cast.map(({ id, title, given, family, job }) => ({ districtId, id, title, given, family, job, email: mail(given, family) }))
  const roles: RoleRow[] = cast.flatMap((part) => part.roles.map((role) => ({ districtId, personId: part.id, role, schoolId: part.at, since })))
  const led = new Set(cast.filter((part) => part.roles.includes('principal')).map((part) => part.at))
  const places = demoSchools.filter((school) => school.id !== office)
  for (const [index, school] of places.filter((one) => !led.has(one.id)).entries()) {
    const id = `principal-${index + 1}` as PersonId
    people.push({ districtId, id, title: dice.pick(['Ms.', 'Mr.', 'Dr.']), given: dice.pick(givenNames), family: dice.pick(familyNames), job: 'Principal', email: `${id}@tworivers.example` })
    roles.push({ districtId, personId: id, role: 'principal', schoolId: school.id, since }, { districtId, personId: id, role: 'employee', schoolId: school.id, since })
  }
  while (people.length < STAFF) {
    const id = `staff-${people.length}` as PersonId
    const given = dice.pick(givenNames)
    const family = dice.pick(familyNames)
    people.push({ districtId, id, title: dice.pick(['Ms.', 'Mr.', 'Mx.', 'Ms.', 'Mr.']), given, family, job: dice.pick(jobs), email: `${id}@tworivers.example` })
    roles.push({ districtId, personId: id, role: 'employee', schoolId: dice.pick(places).id, since })
  }
  return { people, roles }
}

const mail = (given: string, family: string): string => `${given}.${family}@tworivers.example`.toLowerCase()

/** Four thousand students in families: brothers and sisters share a guardian. */
export function makeStudents(districtId: DistrictId, dice: Dice, today: IsoDate): { students: StudentRow[]; guardians: GuardianRow[]; guardianships: GuardianshipRow[] } {
  const students: StudentRow[] = []
  const guardians: GuardianRow[] = []
  const guardianships: GuardianshipRow[] = []
  const learning = demoSchools.filter((school) => school.share > 0)
  while (students.length < STUDENTS) {
    const family = dice.pick(familyNames)
    const guardianId = `guardian-${guardians.length + 1}` as GuardianId
    guardians.push({ districtId, id: guardianId, given: dice.pick(givenNames), family, email: `family-${guardians.length + 1}@mail.example`, language: dice.chance(0.18) ? 'es' : 'en' })
    const children = dice.chance(0.45) ? 1 : dice.chance(0.7) ? 2 : 3
    for (let n = 0; n < children && students.length < STUDENTS; n += 1) {
      const school = weighted(learning, dice)
      const id = `student-${students.length + 1}` as StudentId
      const grade = dice.pick(school.grades)
      students.push({
        districtId, id, given: dice.pick(givenNames), family, preferred: dice.chance(0.05) ? dice.pick(givenNames) : null, grade, schoolId: school.id,
        former: dice.chance(0.015), adultSince: grade === '12' && dice.chance(0.3) ? addDays(today, -dice.below(150)) : null,
      })
      guardianships.push({ districtId, guardianId, studentId: id })
    }
  }
  return { students, guardians, guardianships }
}

function weighted<School extends { readonly share: number }>(schools: readonly School[], dice: Dice): School {
  let left = dice.next()
  for (const school of schools) if ((left -= school.share) < 0) return school
  return dice.pick(schools)
}
