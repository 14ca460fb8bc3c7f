// Prepares an installation before the server opens it: the demo district, and the names of people who
// fit the story of a test, printed as one line of JSON. Usage: node tests/e2e/prepare.ts FOLDER
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { enter } from '#src/app/app.ts'
import { readEnv } from '#src/app/env.ts'
import { openHouse } from '#src/app/house.ts'
import { ensureDemo } from '#src/demo/index.ts'
import type { SchoolId } from '#src/kit/ids.ts'
import { listDistricts } from '#src/people/index.ts'
import { students } from '#src/people/tables.ts'

const [folder = ''] = process.argv.slice(2)
const house = await openHouse(readEnv({ CHALKLINE_DATA: folder }), { work: false })
try {
  await ensureDemo(house)
  const [district] = await listDistricts(house.database.db)
  if (!district) throw new Error('no district')
  const db = { sql: house.database.db, district: district.id }
  const today = enter(house, district, { kind: 'system', district: district.id }).today()
  const alone = sql`not exists (select 1 from students other where other.id <> ${students.id} and other.given = ${students.given} and other.family = ${students.family})`
  const here = and(eq(students.districtId, db.district), eq(students.schoolId, 'lincoln' as SchoolId), eq(students.former, false), isNull(students.preferred), isNull(students.adultSince), alone)
  const saidYes = sql`exists (select 1 from releases r where r.student_id = ${students.id} and r.purposes @> '["district-social-media"]'::jsonb and not r.refused and r.withdrawn_on is null and r.until >= ${today} and r.channels = '[]'::jsonb and r.conditions = '[]'::jsonb)`
  const only = sql`(select count(*) from releases r where r.student_id = ${students.id}) = 1`
  const shownByDana = sql`exists (select 1 from depictions d join assets a on a.id = d.asset_id join posts p on p.id = a.post_id where d.student_id = ${students.id} and d.recognisable and p.author_id = 'dana' and p.state = 'published')`
  // Nobody else in the same post has said no: the task names one child of a post.
  const nobodyElse = sql`not exists (select 1 from depictions d join assets a on a.id = d.asset_id join assets b on b.post_id = a.post_id join depictions e on e.asset_id = b.id join releases r on r.student_id = e.student_id where d.student_id = ${students.id} and e.student_id <> d.student_id and (r.refused or r.withdrawn_on is not null))`
  const find = async (which: SQL) => {
    const [found] = await db.sql.select({ id: students.id, given: students.given, family: students.family }).from(students).where(and(here, which)).orderBy(asc(students.id)).limit(1)
    if (!found) throw new Error('nobody in the demo district fits the story')
    return found
  }
  const people = {
    /** May be shown; nobody has published a picture of them yet. */
    released: await find(sql`${saidYes} and ${only} and not ${shownByDana}`),
    /** No family has answered for them. */
    unreleased: await find(sql`not exists (select 1 from releases r where r.student_id = ${students.id})`),
    /** Is in a picture that Ms. Whitfield published. */
    pictured: await find(sql`${saidYes} and ${only} and ${shownByDana} and ${nobodyElse}`),
  }
  await house.sequencer.settled()
  console.log(JSON.stringify(people))
} finally {
  await house.close()
}
