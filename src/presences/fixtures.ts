import type { App } from '#src/app/app.ts'
import { enter } from '#src/app/app.ts'
import type { House } from '#src/app/house.ts'
import type { DistrictId, PersonId, PresenceId, SchoolId } from '#src/kit/ids.ts'
import type { District } from '#src/people/index.ts'
import { actorOf, findDistrict } from '#src/people/index.ts'
import type { RoleName } from '#src/people/rules/role.ts'
import { districts, people, roleAssignments, schools } from '#src/people/tables.ts'
import { presenceOwners, presences } from './tables.ts'

// For tests only: a district with two schools, a few people and two presences.
const id = 'two-rivers' as DistrictId
export const band = 'band' as PresenceId
export const news = 'news' as PresenceId

const cast: readonly (readonly [string, string, RoleName])[] = [['dana', 'lincoln', 'employee'], ['okafor', 'lincoln', 'principal'], ['castillo', 'cedar', 'principal'], ['ortiz', 'office', 'communications'], ['raman', 'office', 'monitor']]

/** Puts the district into a house; what comes back enters it as one of its people, or as the public. */
export async function smallDistrict(house: House): Promise<(person: string | null) => Promise<App>> {
  const { db } = house.database
  const at = new Date('2026-01-10T12:00:00Z')
  await db.insert(districts).values({
    id, name: 'Two Rivers Public Schools', host: null, state: 'IA', locale: 'en-US', timezone: 'America/Chicago', createdAt: at,
    settings: { policies: ['cedar-rapids-employee-use', 'cincinnati-9125'], approval: 'when-a-clause-asks', domains: ['tworivers.example'], demo: false },
  })
  await db.insert(schools).values([['office', 'Two Rivers', null], ['lincoln', 'Lincoln Middle School', 'office'], ['cedar', 'Cedar Point High School', 'office']].map(([school, name, parent]) => ({ districtId: id, id: school as SchoolId, kind: 'school' as const, name: name ?? '', parentId: parent as SchoolId | null })))
  await db.insert(people).values(cast.map(([person]) => ({ districtId: id, id: person as PersonId, given: 'A', family: person, title: null, email: `${person}@tworivers.example`, job: null })))
  await db.insert(roleAssignments).values(cast.map(([person, school, role]) => ({ districtId: id, personId: person as PersonId, role, schoolId: school as SchoolId, since: '2025-08-01' as never, until: null })))
  const presence = { districtId: id, kind: 'program' as const, audience: 'public' as const, schoolId: 'lincoln' as SchoolId, state: 'live' as const, requestedAt: at, approvedAt: at, stateSince: at }
  await db.insert(presences).values([
    { ...presence, id: band, slug: 'lincoln-band', name: 'Lincoln Band', platform: 'bluesky', handle: 'band.tworivers.example', url: 'https://bsky.app/profile/band.tworivers.example' },
    { ...presence, id: news, slug: 'lincoln-news', name: 'Lincoln News', platform: 'feed', handle: 'lincoln' },
  ])
  await db.insert(presenceOwners).values([band, news].map((presenceId) => ({ districtId: id, presenceId, personId: 'dana' as PersonId, since: at })))
  const district: District = (await findDistrict(db, id))!
  return async (person) => enter(house, district, (person === null ? null : await actorOf({ sql: db, district: id }, person as PersonId, '2026-10-05' as never)) ?? { kind: 'public', district: id })
}
