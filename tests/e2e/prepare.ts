// Prepares an installation before the server opens it: the demo district, and the names of people who
// fit the story of a test, printed as one line of JSON. Usage: node tests/e2e/prepare.ts FOLDER
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { enter } from '#src/app/app.ts'
import { readEnv } from '#src/app/env.ts'
import { openHouse } from '#src/app/house.ts'
import { ensureDemo } from '#src/demo/index.ts'
import { listDistricts } from '#src/people/index.ts'
import { guardianships, students } from '#src/people/tables.ts'
import { releases } from '#src/releases/tables.ts'

const [folder = ''] = process.argv.slice(2)
const house = await openHouse(readEnv({ CHALKLINE_DATA: folder }), { work: false })
try {
  await ensureDemo(house)
  const [district] = await listDistricts(house.database.db)
  if (!district) throw new Error('no district')
  const db = { sql: house.database.db, district: district.id }
  const today = enter(house, district, { kind: 'system', district: district.id }).today()
  // A student of the school whom nobody shares a name with, whose family said yes to everything.
  const [student] = await db.sql.select({ id: students.id, given: students.given, family: students.family, guardian: guardianships.guardianId }).from(students)
    .innerJoin(releases, and(eq(releases.districtId, students.districtId), eq(releases.studentId, students.id)))
    .innerJoin(guardianships, and(eq(guardianships.districtId, students.districtId), eq(guardianships.studentId, students.id)))
    .where(and(
      eq(students.districtId, db.district), eq(students.schoolId, 'lincoln' as never), eq(students.former, false), isNull(students.preferred), isNull(students.adultSince),
      eq(releases.refused, false), isNull(releases.withdrawnOn), sql`${releases.until} >= ${today}`, sql`${releases.channels} = '[]'::jsonb`, sql`${releases.conditions} = '[]'::jsonb`, sql`${releases.purposes} @> '["district-social-media"]'::jsonb`,
      sql`not exists (select 1 from students other where other.id <> ${students.id} and other.given = ${students.given} and other.family = ${students.family})`,
      sql`not exists (select 1 from releases other where other.student_id = ${students.id} and other.id <> ${releases.id})`,
    )).orderBy(asc(students.id)).limit(1)
  await house.sequencer.settled()
  console.log(JSON.stringify({ student }))
} finally {
  await house.close()
}
