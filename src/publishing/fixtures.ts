import { enter } from '#src/app/app.ts'
import type { App } from '#src/app/app.ts'
import type { House } from '#src/app/house.ts'
import { isoDate } from '#src/kit/dates.ts'
import type { DistrictId, GuardianId, PersonId, PresenceId, ReleaseId, SchoolId, StudentId } from '#src/kit/ids.ts'
import { actorOf, findDistrict } from '#src/people/index.ts'
import { districts, guardians, guardianships, people, roleAssignments, schools, students } from '#src/people/tables.ts'
import type { RoleName } from '#src/people/rules/role.ts'
import { presenceOwners, presences } from '#src/presences/tables.ts'
import { releases } from '#src/releases/tables.ts'

export const district = 'test' as DistrictId
export const school = 'lincoln' as SchoolId
export const writer = 'dana' as PersonId
export const principal = 'okafor' as PersonId
export const communications = 'ortiz' as PersonId
export const mia = 'mia' as StudentId
export const owen = 'owen' as StudentId
export const guardian = 'torres' as GuardianId
export const band = 'band' as PresenceId

/** A small district for a test: one school, a writer, a principal, communications, two students (one released), a presence on each platform given. */
export async function aDistrict(house: House, platforms: readonly string[] = ['fake']): Promise<void> {
  const { db } = house.database
  const base = { districtId: district }
  await db.insert(districts).values({ id: district, name: 'Test Public Schools', host: null, state: 'IA', locale: 'en-US', timezone: 'America/Chicago', createdAt: house.now(), settings: { policies: ['cedar-rapids-employee-use', 'cincinnati-9125'], approval: 'every-post', domains: ['test.example'], demo: false } })
  await db.insert(schools).values([{ ...base, id: 'office' as SchoolId, kind: 'district-office', name: 'Test Public Schools', parentId: null }, { ...base, id: school, kind: 'school', name: 'Lincoln Middle School', parentId: 'office' as SchoolId }])
  const person = (id: PersonId, family: string) => ({ ...base, id, given: 'Test', family, title: 'Ms.', email: `${id}@test.example`, job: null })
  await db.insert(people).values([person(writer, 'Whitfield'), person(principal, 'Okafor'), person(communications, 'Ortiz')])
  const role = (personId: PersonId, name: RoleName, schoolId: SchoolId) => ({ ...base, personId, role: name, schoolId, since: isoDate('2020-01-01') })
  await db.insert(roleAssignments).values([role(writer, 'employee', school), role(principal, 'principal', school), role(communications, 'communications', 'office' as SchoolId)])
  await db.insert(students).values([{ ...base, id: mia, given: 'Mia', family: 'Torres', grade: '7', schoolId: school }, { ...base, id: owen, given: 'Owen', family: 'Hale', grade: '7', schoolId: school }])
  await db.insert(guardians).values({ ...base, id: guardian, given: 'Ana', family: 'Torres', email: null })
  await db.insert(guardianships).values({ ...base, guardianId: guardian, studentId: mia })
  await db.insert(releases).values({
    ...base, id: 'release-mia' as ReleaseId, studentId: mia, purposes: ['district-social-media'], channels: [], refused: false, conditions: [], from: isoDate('2026-08-15'), until: isoDate('2027-06-30'), how: 'paper', givenBy: guardian, givenAt: new Date('2026-08-15T15:00:00Z'),
  })
  for (const [n, platform] of platforms.entries()) {
    const id = (n === 0 ? band : `band-${platform}`) as PresenceId
    await db.insert(presences).values({
      ...base, id, slug: id, name: `Lincoln Band (${platform})`, kind: 'program', platform, handle: `@${id}`, schoolId: school, state: 'live', audience: 'public', purpose: 'Instruction and concerts', email: 'band@test.example',
      bio: 'Lincoln Band. An account of Test Public Schools.', justification: 'Families follow it', requestedAt: house.now(), approvedAt: house.now(), stateSince: house.now(),
    })
    await db.insert(presenceOwners).values({ ...base, presenceId: id, personId: writer, since: house.now() })
  }
  house.rosters.forget(district)
}

/** The house entered as one of its people. */
export async function as(house: House, id: PersonId): Promise<App> {
  const found = await findDistrict(house.database.db, district)
  const actor = found && await actorOf({ sql: house.database.db, district }, id, isoDate(house.now().toISOString().slice(0, 10)))
  if (!found || !actor) throw new Error(`${id} is not in the test district`)
  return enter(house, found, actor)
}

export async function asGuardian(house: House): Promise<App> {
  const found = await findDistrict(house.database.db, district)
  if (!found) throw new Error('no test district')
  return enter(house, found, { kind: 'guardian', district, id: guardian })
}

export async function asSystem(house: House): Promise<App> {
  const found = await findDistrict(house.database.db, district)
  if (!found) throw new Error('no test district')
  return enter(house, found, { kind: 'system', district })
}
