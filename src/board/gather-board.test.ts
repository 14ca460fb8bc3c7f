import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { App } from '#src/app/app.ts'
import type { TestHouse } from '#src/app/testing.ts'
import { emptyTables, testHouse } from '#src/app/testing.ts'
import type { ContentHash, PersonId, PostId } from '#src/kit/ids.ts'
import { aDistrict, as, communications, district, school, writer } from '#src/publishing/fixtures.ts'
import { clauseFindings, posts, reviews } from '#src/publishing/tables.ts'
import { boardRows } from './board-csv.ts'
import { askedOf, boardPage } from './board-page.ts'
import { gatherBoard, standClause } from './gather-board.ts'

let t: TestHouse
beforeAll(async () => { t = await testHouse() })
afterAll(() => t.close())
beforeEach(async () => {
  await emptyTables(t.house.database)
  await aDistrict(t.house)
})

interface Finding { readonly clause: string; readonly rule: string; readonly moment: 'submitted' | 'published'; readonly met?: 'confirmed' }

/** A post by the writer that went out (or is still a draft), with what its checks found. */
async function aPost(id: string, state: 'published' | 'draft', findings: readonly Finding[]): Promise<void> {
  const { db } = t.house.database
  const at = t.house.now()
  const base = { districtId: district, postId: id as PostId, at }
  await db.insert(posts).values({ districtId: district, id: id as PostId, schoolId: school, authorId: writer, title: `About ${id}`, words: id, language: 'en', state, contentHash: id as ContentHash, version: 1, createdAt: at, savedAt: at })
  for (const moment of ['submitted', 'published'] as const) {
    if (state === 'draft' && moment === 'published') continue
    const [review] = await db.insert(reviews).values({ ...base, contentHash: id as ContentHash, moment, outcome: 'clear', findings: [] }).returning({ id: reviews.id })
    for (const one of findings.filter((finding) => finding.moment === moment)) {
      await db.insert(clauseFindings).values({ ...base, clauseId: one.clause, reviewId: review!.id, moment, rule: one.rule, outcome: 'block', met: one.met ?? null })
    }
  }
}

const clauseOf = async (app: App, id: string) => (await gatherBoard(app)).find((one) => one.clause.id === id)!

test('before anything happened no check is green: there is nothing to count', async () => {
  const board = await gatherBoard(await as(t.house, communications))
  expect(board).toHaveLength(58)
  const checks = board.flatMap((one) => one.measures).filter((one) => one.measure.kind === 'check')
  expect(checks.filter((one) => one.standing === 'in-effect')).toEqual([])
})

test('what is pending, and a check of personal drafts alone, is not measured and never zero or all', async () => {
  await aPost('fine', 'published', [])
  const board = await gatherBoard(await as(t.house, communications))
  const measures = board.flatMap((one) => one.measures)
  const unseen = measures.filter(({ measure }) => measure.kind === 'check' && !measure.on.some((voice) => voice === 'official' || voice === 'professional'))
  expect(unseen.length).toBeGreaterThan(0)
  expect(unseen.filter((one) => one.figure !== null)).toEqual([])
  const pending = measures.filter(({ measure }) => measure.kind === 'gate' || measure.kind === 'permit')
  expect(pending.every((one) => one.standing === 'unmeasured')).toBe(true)
})

test('CRS-B6: a post that went out with an open finding breaks the clause; one that was answered or held back does not', async () => {
  await aPost('open', 'published', [{ clause: 'CRS-B6', rule: 'student-release', moment: 'published' }])
  await aPost('answered', 'published', [{ clause: 'CRS-B6', rule: 'student-release', moment: 'published', met: 'confirmed' }])
  await aPost('held', 'draft', [{ clause: 'CRS-B6', rule: 'student-release', moment: 'submitted' }])
  const { measures: [worst], standing } = await clauseOf(await as(t.house, communications), 'CRS-B6')
  expect(worst.figure).toMatchObject({ holds: 1, total: 2, breached: 1 })
  expect(standing).toBe('not-in-effect')
  expect(worst.figure?.evidence.map((line) => [line.state, line.href])).toEqual([['breached', '/posts/open'], ['holds', '/posts/held'], ['holds', '/posts/answered']])
})

test('figures for one clause alone are those of the whole board', async () => {
  await aPost('open', 'published', [{ clause: 'CRS-B6', rule: 'student-release', moment: 'published' }])
  const app = await as(t.house, communications)
  const { edition, clause, measures } = await clauseOf(app, 'CRS-B6')
  expect((await standClause(app, edition, clause)).measures.map((one) => one.figure)).toEqual(measures.map((one) => one.figure))
})

test('a colleague’s draft that was held back is counted, and neither named nor linked to whoever may not open it', async () => {
  const stranger = 'stranger' as PersonId
  await aPost('held', 'draft', [{ clause: 'CRS-B6', rule: 'student-release', moment: 'submitted' }])
  await aPost('fine', 'published', [])
  const app = await as(t.house, writer)
  const other: App = { ...app, editions: app.editions, actor: { kind: 'person', district, id: stranger, name: 'Somebody', roles: [] } }
  const line = async (reader: App) => (await clauseOf(reader, 'CRS-B6')).measures[0].figure?.evidence[0]
  expect(await line(app)).toMatchObject({ href: '/posts/held' })
  expect(await line(other)).toMatchObject({ href: null, says: 'A post that is not yours to open was kept back by this check.' })
})

test('the URL’s filters narrow the wall and the counts; the open clause stays', async () => {
  const app = await as(t.house, communications)
  const page = await boardPage(app, askedOf(new URLSearchParams('q=release&policy=cedar-rapids-employee-use&clause=CIN-3a&state=nonsense')))
  expect(page.walls.flatMap((wall) => wall.parts.flatMap((part) => part.tiles.map((tile) => tile.id)))).toEqual(['CRS-B6'])
  expect(page.found.all).toBe(1)
  expect(page.drawer?.id).toBe('CIN-3a')
})

test('the file for spreadsheets has a line for each measure, and no number for what is not measured', async () => {
  const { head, rows } = await boardRows(await as(t.house, communications))
  expect(rows.every((row) => row.length === head.length)).toBe(true)
  const unmeasured = rows.filter((row) => row[head.indexOf('measure stands')] === 'unmeasured')
  expect(unmeasured.length).toBeGreaterThan(0)
  expect(unmeasured.filter((row) => row[head.indexOf('total')] !== '')).toEqual([])
})
