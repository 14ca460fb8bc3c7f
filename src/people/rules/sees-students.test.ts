import { expect, test } from 'vitest'
import type { DistrictId, GuardianId, PersonId, SchoolId } from '#src/kit/ids.ts'
import type { Actor, HeldRole } from './actor.ts'
import type { RoleName } from './role.ts'
import { seesStudentsAt, studentPlaces } from './sees-students.ts'

const district = 'd' as DistrictId
const [office, lincoln, cedar] = ['office', 'lincoln', 'cedar'] as SchoolId[] as [SchoolId, SchoolId, SchoolId]
const held = (role: RoleName, ...places: SchoolId[]): HeldRole => ({ role, at: places[0] ?? office, places: new Set(places) })
const person = (...roles: HeldRole[]): Actor => ({ kind: 'person', district, id: 'p' as PersonId, name: 'P', roles })

test.each<[string, Actor, 'all' | readonly SchoolId[]]>([
  ['communications, wherever the role is held', person(held('communications', lincoln)), 'all'],
  ['an administrator', person(held('admin', office, lincoln, cedar)), 'all'],
  ['a principal', person(held('principal', lincoln)), [lincoln]],
  ['a supervisor of a place with others below it', person(held('supervisor', office, lincoln)), [office, lincoln]],
  ['a principal of two schools', person(held('principal', lincoln), held('supervisor', cedar, lincoln)), [lincoln, cedar]],
  ['a principal who also is staff elsewhere', person(held('principal', lincoln), held('employee', cedar)), [lincoln]],
  ['a teacher', person(held('employee', lincoln)), []],
  ['a monitor, counsel, human resources, the superintendent', person(held('monitor', office, lincoln), held('legal', office, lincoln), held('hr', office, lincoln), held('superintendent', office, lincoln)), []],
  ['nobody signed in', { kind: 'public', district }, []],
  ['a guardian', { kind: 'guardian', district, id: 'g' as GuardianId }, []],
])('whose students %s may look up', (_name, actor, places) => {
  expect(studentPlaces(actor)).toEqual(places)
  expect(seesStudentsAt(actor, cedar)).toBe(places === 'all' || places.includes(cedar))
})
