import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { emptyTables, testHouse } from '#src/app/testing.ts'
import type { TestHouse } from '#src/app/testing.ts'
import { isoDate } from '#src/kit/dates.ts'
import { entriesAbout } from '#src/ledger/index.ts'
import { guardianships, students } from '#src/people/tables.ts'
import { aDistrict, as, asGuardian, guardian, mia, principal } from '#src/publishing/fixtures.ts'
import { answerReleases } from './answer-releases.ts'
import type { Answers } from './answer-releases.ts'
import { makeFamilyLink, openFamilyLink } from './family-link.ts'
import { coverage } from './rules/coverage.ts'
import { purposes } from './rules/release.ts'
import { allAnswersOf, releasesOf } from './store.ts'
import { releases } from './tables.ts'

let t: TestHouse
beforeAll(async () => { t = await testHouse() })
afterAll(() => t.close())
beforeEach(async () => {
  await emptyTables(t.house.database)
  t.at('2026-10-05T15:00:00Z')
  await aDistrict(t.house)
})

const say = async (answers: Answers, signedAs = 'Ana Torres') => answerReleases(await asGuardian(t.house), mia, answers, signedAs)
const onFile = async () => (await releasesOf((await asGuardian(t.house)).db, [mia])).get(mia) ?? []
/** How each use stands today, on any platform. */
const standing = async () => {
  const answers = await onFile()
  return Object.fromEntries(purposes.map((purpose) => [purpose, coverage(answers, { purpose, channel: null }, isoDate('2026-10-05')).kind]))
}
const recorded = async () => (await entriesAbout((await asGuardian(t.house)).db, { kind: 'student', id: mia })).map(({ event, details }) => [event, details])
const change = (set: Partial<typeof releases.$inferInsert>) => t.house.database.db.update(releases).set(set)

test('taking back one use of a form that said yes to three takes back that one, and the others stand', async () => {
  await change({ purposes: ['yearbook', 'district-social-media', 'press'] })
  expect(await say({ 'district-social-media': 'no' })).toEqual({ kind: 'saved', withdrawn: ['district-social-media'] })
  expect(await standing()).toMatchObject({ 'yearbook': 'covered', 'press': 'covered', 'district-social-media': 'withdrawn', 'school-web': 'other-purpose' })
  expect(await recorded()).toEqual([['release.withdrawn', { purpose: 'district-social-media', from: '2026-10-05' }]])
  const all = await allAnswersOf((await asGuardian(t.house)).db, mia)
  expect(all.filter((one) => one.supersededAt !== null).map((one) => [one.purposes, one.withdrawnOn])).toEqual([[['yearbook', 'district-social-media', 'press'], null]])
  expect(new Set((await onFile()).map((one) => `${one.purposes.join(' ')}: ${one.withdrawnOn}`))).toEqual(new Set(['yearbook press: null', 'district-social-media: 2026-10-05']))
})

test('taking back two uses at once, then giving one again', async () => {
  await change({ purposes: ['yearbook', 'district-social-media', 'press'] })
  await say({ 'district-social-media': 'no', 'press': 'no' })
  expect(await standing()).toMatchObject({ 'yearbook': 'covered', 'press': 'withdrawn', 'district-social-media': 'withdrawn' })
  await say({ press: 'yes' })
  expect(await standing()).toMatchObject({ 'yearbook': 'covered', 'press': 'covered', 'district-social-media': 'withdrawn' })
})

test('the same answers again change nothing, not even the day of a withdrawal', async () => {
  await say({ 'district-social-media': 'no', 'yearbook': 'no' })
  const before = await onFile()
  expect(await say({ 'district-social-media': 'no', 'yearbook': 'no' })).toEqual({ kind: 'saved', withdrawn: [] })
  expect(await onFile()).toEqual(before)
  expect(await recorded()).toHaveLength(2)
})

test('a yes to one use after a no to everything leaves the no to the others', async () => {
  await change({ purposes: [], refused: true, from: isoDate('2026-10-05') })
  await say({ yearbook: 'yes' })
  expect(await standing()).toMatchObject({ 'yearbook': 'covered', 'press': 'refused', 'district-social-media': 'refused', 'school-web': 'refused' })
})

test('a yes that has not begun does not outlive a no', async () => {
  await change({ from: isoDate('2026-11-01') })
  await say({ 'district-social-media': 'no' })
  const answers = await onFile()
  expect(coverage(answers, { purpose: 'district-social-media', channel: null }, isoDate('2026-11-02')).kind).toBe('refused')
})

test.each([['the day before 18', '2026-10-06', 'saved'], ['the day of turning 18', '2026-10-05', 'of-age'], ['long of age', '2025-10-05', 'of-age']] as const)(
  'FERPA, 20 U.S.C. 1232g(d): a guardian answers for a student until the day before: %s', async (_name, adultSince, kind) => {
    await t.house.database.db.update(students).set({ adultSince: isoDate(adultSince) }).where(eq(students.id, mia))
    const before = await onFile()
    expect((await say({ 'district-social-media': 'no', 'press': 'yes' })).kind).toBe(kind)
    if (kind === 'of-age') expect([await onFile(), await recorded()]).toEqual([before, []])
  })

test('the typed name is kept with the answers that it signed, and in no ledger entry', async () => {
  await say({ 'press': 'yes', 'district-social-media': 'no' }, 'Ana L. Torres')
  expect(new Set((await onFile()).map((one) => `${one.purposes.join(' ')}: ${one.signedAs}`))).toEqual(new Set(['press: Ana L. Torres', 'district-social-media: Ana L. Torres']))
  expect(JSON.stringify(await entriesAbout((await asGuardian(t.house)).db, { kind: 'student', id: mia }))).not.toContain('Torres')
})

test('two forms at the same moment leave one answer that counts', async () => {
  await Promise.all([say({ press: 'yes' }), say({ press: 'no' }), say({ press: 'yes' })])
  expect((await onFile()).filter((one) => one.purposes.includes('press'))).toHaveLength(1)
})

test('a link ends with the guardianship: it opens nothing and answers nothing', async () => {
  const made = await makeFamilyLink(await as(t.house, principal), guardian, mia)
  if (made.kind !== 'made') throw new Error(made.kind)
  const anybody = await asGuardian(t.house)
  expect(await openFamilyLink(anybody, made.token)).toMatchObject({ guardianId: guardian, studentId: mia })
  await t.house.database.db.delete(guardianships)
  expect(await openFamilyLink(anybody, made.token)).toBeNull()
  expect((await say({ press: 'yes' })).kind).toBe('not-yours')
})
