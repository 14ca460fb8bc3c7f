import { RouterContextProvider } from 'react-router'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appContext } from '#src/app/context.ts'
import { testHouse } from '#src/app/testing.ts'
import type { TestHouse } from '#src/app/testing.ts'
import type { SignedInApp } from '#src/app/must.ts'
import { isoDate } from '#src/kit/dates.ts'
import type { PersonId, ReleaseId, SchoolId, StudentId } from '#src/kit/ids.ts'
import { findPeople } from '#src/publishing/find-people.ts'
import { aDistrict, as, communications, district, principal, school, writer } from '#src/publishing/fixtures.ts'
import { releasesCsv } from '#src/releases/releases-csv.ts'
import { loader } from '#src/releases/screens/student.tsx'
import { recentReleases } from '#src/releases/store.ts'
import { releases } from '#src/releases/tables.ts'
import { peopleCapability } from './capability.ts'
import { studentPlaces } from './rules/sees-students.ts'
import { schools, students } from './tables.ts'

// Who finds whom: a district with two schools, and a student called Mia in each.

const cedar = 'cedar' as SchoolId
let t: TestHouse
beforeAll(async () => {
  t = await testHouse()
  await aDistrict(t.house)
  const { db } = t.house.database
  await db.insert(schools).values({ districtId: district, id: cedar, kind: 'school', name: 'Cedar Point High School', parentId: 'office' as SchoolId })
  await db.insert(students).values({ districtId: district, id: 'mia-2' as StudentId, given: 'Mia', family: 'Nguyen', preferred: 'Mimi', grade: '10', schoolId: cedar })
  await db.insert(releases).values({
    districtId: district, id: 'release-mia-2' as ReleaseId, studentId: 'mia-2' as StudentId, purposes: ['press'], channels: [], refused: false, conditions: [],
    from: isoDate('2026-08-15'), until: isoDate('2027-06-30'), how: 'paper', givenAt: new Date('2026-08-16T15:00:00Z'),
  })
})
afterAll(() => t.close())

const cast: readonly (readonly [string, PersonId, readonly string[]])[] = [
  ['a writer', writer, []], ['the principal of one school', principal, ['mia']], ['communications', communications, ['mia', 'mia-2']],
]

test.each(cast)('FERPA: the search shows %s the students of their places', async (_name, person, found) => {
  const hits = await peopleCapability.search!(await as(t.house, person), 'Mia')
  expect(hits.filter((hit) => hit.kind === 'student').map((hit) => hit.href).toSorted()).toEqual(found.map((id) => `/releases/${id}`))
})

test.each(cast)('FERPA: the answers of families shown to %s are those of their places, in the list and in the file', async (_name, person, found) => {
  const app = await as(t.house, person)
  const page = await recentReleases(app.db, { places: studentPlaces(app.actor), kind: null, before: null }, app.today(), 10)
  expect(page.map((one) => one.studentId).toSorted()).toEqual(found)
  const file = await releasesCsv(app as SignedInApp, new URLSearchParams())
  const names = new Set(found.map((id) => ({ 'mia': 'Mia Torres', 'mia-2': 'Mia Nguyen' }[id])))
  expect(new Set(file === null ? [] : (await Array.fromAsync(file.rows)).map((row) => row[0]))).toEqual(names)
})

test.each(cast)('FERPA: the page of a student of another school is not there for %s', async (_name, person, found) => {
  const context = new RouterContextProvider()
  context.set(appContext, await as(t.house, person))
  for (const student of ['mia', 'mia-2', 'nobody']) {
    const request = new Request(`http://localhost/releases/${student}`)
    const page = loader({ request, url: new URL(request.url), context, params: { student }, pattern: '/releases/:student' })
    if (found.includes(student)) expect(await page).toMatchObject({ name: expect.stringContaining('Mi') })
    else await expect(page).rejects.toMatchObject({ init: { status: found.length === 0 ? 403 : 404 } })
  }
})

test.each<readonly [string, PersonId, string, SchoolId | null, readonly string[]]>([
  ['a beginning finds the students of the post’s school only', writer, 'mi', school, ['mia']],
  ['the whole name finds a student of another school', writer, 'Mia Nguyen', school, ['mia-2']],
  ['the preferred name is a name', writer, 'mimi  nguyen', school, ['mia-2']],
  ['a whole name with a part missing finds nobody elsewhere', writer, 'Mia Nguye', school, []],
  ['a family name alone finds nobody elsewhere', writer, 'Nguyen', school, []],
  ['a wildcard is no name', writer, '% %', school, []],
  ['without a school there is the whole name', writer, 'Mia', null, []],
  ['who may look up all students finds all, the post’s school first', communications, 'Mia', cedar, ['mia-2', 'mia']],
])('FERPA, who is in a picture: %s', async (_name, person, text, at, found) => {
  const candidates = await findPeople(await as(t.house, person), text, at)
  expect(candidates.flatMap(({ who }) => ('student' in who ? [who.student] : []))).toEqual(found)
})
