import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isoDate } from '#src/kit/dates.ts'
import { bearers, measureKinds } from '#src/policies/rules/edition.ts'
import { names } from '#src/policies/rules/known.ts'
import { problemLine } from '#src/policies/rules/problem.ts'
import { openShelf } from '#src/policies/shelf.ts'
import { readCases } from '#src/screening/case-file.ts'
import { judgeCase } from '#src/screening/check-command.ts'
import { pickEditions } from '#src/screening/pick-editions.ts'
import { checkNames } from '#src/screening/rules/check.ts'
import { checks } from '#src/screening/rules/checks.ts'

// Every case in policies/cases: a post with its facts, and what the policy has to answer. They are
// written from the policies' texts; when one fails, the text says whether case, pack or rule is wrong.

const folder = join(import.meta.dirname, '..', 'policies')
// The cases ask what checks say. Which other measures exist is tests/clause-coverage.test.ts's matter.
const measures = Object.fromEntries(measureKinds.map((kind) => [kind, kind === 'check' ? names(checkNames) : 'any' as const]))
const shelf = await openShelf(folder, { measures, roles: bearers })
const packs = { editions: shelf.editions, problems: shelf.problems.map(problemLine) }

const files = globSync('cases/**/*.{yaml,yml,json}', { cwd: folder }).sort()
const read = files.map((file) => ({ file, content: readCases(readFileSync(join(folder, file), 'utf8'), file, isoDate('2026-10-05')) }))
const cases = read.flatMap(({ file, content }) => (content.kind === 'cases' ? content.cases.map((one) => ({ file, one })) : []))

test('every case file can be read', () => {
  expect(read.flatMap(({ file, content }) => (content.kind === 'problems' ? content.problems.map(({ line, message }) => `${file}:${line} ${message}`) : []))).toEqual([])
})

test('every pack can be read', () => {
  expect(packs.problems).toEqual([])
})

test('every check that a pack names is there, so that none is passed over', () => {
  const named = new Set(shelf.editions.flatMap((edition) => edition.clauses.flatMap((clause) => clause.measures.flatMap((one) => (one.kind === 'check' ? [one.check] : [])))))
  const pending = Object.keys(shelf.pending.check ?? {})
  expect([...named].filter((name) => !(name in checks) && !pending.includes(name))).toEqual([])
})

test('there are cases for every pack, and each says what it expects', () => {
  for (const { policy } of shelf.editions) {
    expect(cases.filter(({ one }) => one.policies.includes(policy)).length, policy).toBeGreaterThanOrEqual(12)
  }
  expect(cases.filter(({ one }) => one.expect === null).map(({ one }) => one.title)).toEqual([])
  expect(cases.length).toBeGreaterThanOrEqual(90)
})

test('a case expects only clauses that its policies have', () => {
  const wrong = cases.flatMap(({ file, one }) => {
    const ids = new Set(shelf.editions.filter((edition) => one.policies.includes(edition.policy)).flatMap((edition) => edition.clauses.map((clause) => clause.id)))
    return [...(one.expect?.clauses ?? []), ...(one.expect?.notClauses ?? [])].filter((id) => !ids.has(id)).map((id) => `${file}: ${one.title}: ${id}`)
  })
  expect(wrong).toEqual([])
})

describe.each(files)('%s', (file) => {
  test.each(cases.filter((entry) => entry.file === file).map(({ one }) => [one.title, one] as const))('%s', (_title, one) => {
    const picked = pickEditions(packs, one.policies)
    if (picked.kind === 'refused') throw new Error(picked.messages.join('\n'))
    const { verdict, missed } = judgeCase(one, picked.editions)
    expect(missed, JSON.stringify(verdict.findings, null, 1)).toEqual([])
  })
})
