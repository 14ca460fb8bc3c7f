import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root, sliceOf, sources, type Import, type SourceFile } from './source-tree.ts'

/**
 * The rules of the house (ARCHITECTURE.md), kept. Each test lists what breaks a rule: an empty list
 * passes. An exception is a line with the day it was made and why; take it out when you mend the file.
 */

/** What everybody may build on, and what may build on everything. Between them, slices in their order. */
const ground = ['kit', 'ui', 'files', 'db']
const above = ['app', 'today', 'board', 'demo', 'cli']
const order = ['people', 'policies', 'platforms', 'ledger', 'releases', 'screening', 'presences', 'monitoring', 'publishing', 'self-check']

const isSlice = (name: string): boolean => order.includes(name)
const slices = sources.filter((file) => isSlice(file.slice) && !file.isTest)
const foreign = (file: SourceFile): readonly Import[] => file.imports.filter(({ to, ours }) => ours && to.startsWith('src/') && sliceOf(to) !== file.slice)

/** What still breaks a rule, and since when it is known. */
const exceptions: Readonly<Record<string, string>> = {
  'src/presences/register.ts -> src/publishing/rules/freshness.ts': '2026-11-22: how fresh a presence is belongs into presences/rules/',
  'src/publishing/load-family.ts -> src/app/app.ts': '2026-11-22: a guardian enters by a link here; the house should let them in',
  'src/ui/beside.tsx': '2026-11-22: shows a part of another page of ours, as our own server sent it',
}
const met = new Set<string>()
const kept = (list: readonly string[]): string[] => list.filter((one) => {
  if (!Object.hasOwn(exceptions, one)) return true
  met.add(one)
  return false
})

/** Every import that breaks a rule, as `file -> what it imports`. */
const broken = (files: readonly SourceFile[], breaks: (one: Import, file: SourceFile) => boolean, imports = foreign): string[] =>
  kept(files.flatMap((file) => imports(file).filter((one) => breaks(one, file)).map(({ to }) => `${file.path} -> ${to}`)))

describe('rules/ is pure', () => {
  const rules = sources.filter((file) => file.isRule && !file.isTest)

  test('it imports only rules/, kit/ and the schema library (policies also the YAML reader)', () => {
    const allowed = ({ to, ours }: Import, { slice }: SourceFile): boolean =>
      ours ? to.includes('/rules/') || to.startsWith('src/kit/') : to === 'zod' || (to === 'yaml' && slice === 'policies')
    expect(broken(rules, (one, file) => !allowed(one, file), (file) => file.imports)).toEqual([])
  })

  test('it asks no clock, no chance, no process and no network', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bperformance\.|\brandomUUID\b|\bfetch\(|\bconsole\.|\bsetTimeout\(/
    expect(rules.filter(({ text }) => impure.test(withoutComments(text))).map(({ path }) => path)).toEqual([])
  })
})

describe('slices know each other in one direction, by the door', () => {
  test('at run time a slice builds on the ground and on slices before it, screens apart', () => {
    const allowed = ({ to, typeOnly }: Import, { slice, isScreen }: SourceFile): boolean => {
      const other = sliceOf(to)
      return typeOnly || isScreen || ground.includes(other) || above.includes(other) || order.indexOf(other) < order.indexOf(slice)
    }
    expect(broken(slices, (one, file) => !allowed(one, file))).toEqual([])
  })

  test('the ground knows no slice', () => {
    const below = sources.filter((file) => ground.includes(file.slice) && !file.isTest)
    expect(broken(below, ({ to }) => !ground.includes(sliceOf(to)))).toEqual([])
  })

  test('the door is index.ts, rules/, tables.ts (joined, never another slice\'s store), platform.ts, and words.ts for screens', () => {
    const door = /^src\/[^/]+\/(index|tables|platform)\.ts$|\/rules\//
    const allowed = ({ to }: Import, { isScreen }: SourceFile): boolean => !isSlice(sliceOf(to)) || door.test(to) || (isScreen && to.endsWith('/words.ts'))
    expect(broken(slices, (one, file) => !allowed(one, file))).toEqual([])
  })

  test('of app/, a slice takes types; to run, only ids, jobs and the way to report an error, and its screens what a request brings and what capabilities know', () => {
    const toRun = ['src/app/new-id.ts', 'src/app/job.ts', 'src/app/report.ts']
    const forScreens = [...toRun, 'src/app/must.ts', 'src/app/context.ts', 'src/app/capabilities.ts']
    const allowed = ({ to, typeOnly }: Import, { isScreen }: SourceFile): boolean =>
      !above.includes(sliceOf(to)) || (typeOnly && sliceOf(to) === 'app') || (isScreen ? forScreens : toRun).includes(to) || (isScreen && to.includes('/rules/'))
    expect(broken(slices, (one, file) => !allowed(one, file))).toEqual([])
  })

  test('every folder of src/ has its place in this list', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name)
    expect(folders.filter((name) => ![...ground, ...above, ...order].includes(name))).toEqual([])
  })
})

describe('files are small and their names are guessed', () => {
  const written = sources.filter(({ path, isTest }) => !isTest && !isList(path))

  test('half have under 60 lines, nine in ten under 200, none 300', () => {
    const lengths = written.map(({ lines }) => lines).toSorted((a, b) => a - b)
    const at = (share: number): number => lengths[Math.floor(lengths.length * share)] ?? 0
    expect({ median: at(0.5) < 60, ninetieth: at(0.9) < 200 }).toEqual({ median: true, ninetieth: true })
    expect(written.filter(({ lines }) => lines >= 300).map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([])
  })

  test('no name says only that something is in it', () => {
    const empty = /^(utils?|helpers?|misc|common|shared|services?|managers?)$|-(utils?|helpers?|service|manager)$/
    expect(sources.flatMap(({ path }) => path.split('/')).map((part) => basename(part).replace(/\.tsx?$/, '')).filter((name) => empty.test(name))).toEqual([])
  })

  test('every slice says in a README what it is for', () => {
    expect([...ground, ...above, ...order].filter((name) => !existsSync(join(root, 'src', name, 'README.md')))).toEqual([])
  })
})

describe('markup keeps the content security policy', () => {
  const markup = sources.filter(({ path }) => path.endsWith('.tsx'))

  test('no style attribute, no HTML put in as text, no handler written as text', () => {
    const unsafe = /<[a-z][\w-]*\b[^<>]*\sstyle=|dangerouslySetInnerHTML|\son[a-z]+="/
    expect(kept(markup.filter(({ text }) => unsafe.test(withoutComments(text))).map(({ path }) => path))).toEqual([])
  })
})

test('no exception outlives what it excuses', () => {
  expect(Object.keys(exceptions).filter((one) => !met.has(one))).toEqual([])
})

/** Lists of words and sentences may be long: nobody reads them from end to end. */
function isList(path: string): boolean {
  return path.includes('/lexicon/') || /\/[a-z-]*words(-[a-z]+)?\.tsx?$/.test(path)
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
}
