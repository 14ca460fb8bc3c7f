import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { knownMeasures } from '#src/app/capabilities.ts'
import { foundingPacks } from '#src/app/founding-packs.ts'
import { openShelf } from '#src/policies/shelf.ts'
import type { PolicyShelf } from '#src/policies/shelf.ts'
import { dataFolder, startServer } from '../e2e/server.ts'

const folder = dataFolder()
afterAll(() => folder.remove())
const packs = join(folder.path, 'packs')
const data = join(folder.path, 'data')
const pack = join(packs, 'cedar-rapids-employee-use.yaml')
cpSync(foundingPacks, packs, { recursive: true })

/** The shelf as the house opens it. */
const openWith = (): Promise<PolicyShelf> => openShelf(packs, knownMeasures, join(data, 'policies'))
/** The clauses in force, with all that they measure. */
const inForce = (shelf: PolicyShelf) => shelf.inForce(['cedar-rapids-employee-use', 'cincinnati-9125']).map((edition) => edition.clauses)

test('a pack with an error: said with file, line and column, and the edition in force stays, also over restarts', async () => {
  const good = readFileSync(pack, 'utf8')
  const first = await openWith()
  expect(first.problems).toEqual([])
  const before = inForce(first)
  expect(before.flat().length).toBeGreaterThan(40)

  const line = good.split('\n').findIndex((text) => /outcome: block/.test(text))
  const column = good.split('\n')[line]!.indexOf('block') + 1
  writeFileSync(pack, good.replace('outcome: block', 'outcome: blok'))
  await first.reload()
  expect(first.problems).toMatchObject([{ file: 'cedar-rapids-employee-use.yaml', line: line + 1, column, nearest: 'block' }])
  expect(inForce(first)).toEqual(before)

  // Worse than a wrong word: not even YAML, half of it gone.
  for (const broken of [good.replace('outcome: block', 'outcome: blok'), `${good.slice(0, good.length / 2)}\n  - [`, '']) {
    writeFileSync(pack, broken)
    const again = await openWith()
    expect(again.problems.length).toBeGreaterThan(0)
    expect(again.problems.every((problem) => problem.file === 'cedar-rapids-employee-use.yaml' && problem.line > 0 && problem.column > 0)).toBe(true)
    expect(inForce(again)).toEqual(before)
  }

  // Whoever starts the server is told, and it opens all the same.
  writeFileSync(pack, good.replace('outcome: block', 'outcome: blok'))
  const server = await startServer(data, { CHALKLINE_POLICIES: packs, CHALKLINE_DEMO: 'off' })
  await server.stop()
  expect(server.said()).toContain(`cedar-rapids-employee-use.yaml:${line + 1}:${column}: `)

  writeFileSync(pack, good)
  const mended = await openWith()
  expect(mended.problems).toEqual([])
}, 120_000)
