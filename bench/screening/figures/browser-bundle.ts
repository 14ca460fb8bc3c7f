import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'vite'
import { isoDate } from '#src/kit/dates.ts'
import { judgeInPage } from '#src/screening/in-browser.ts'
import { browserPath, launch } from '../../../tests/e2e/browser.ts'
import { allPacks, draftsOf } from '../../check-case.ts'
import { manyStudents } from '../../check-roster.ts'
import { texts } from '../../check-texts.ts'
import type { Row } from '../../row.ts'
import { readAuthored } from '../authored.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const tried = 300

/** Issue 3, Figures: what a page downloads to judge a text by itself, and that it judges as the server does. */
export async function bench(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chalkline-bundle-'))
  try {
    // The entry says what it keeps: a module without a reader of its exports would be empty.
    writeFileSync(join(folder, 'page.js'), `import { judgeInPage } from ${JSON.stringify(join(root, 'src/screening/in-browser.ts'))}\nglobalThis.judgeInPage = judgeInPage\n`)
    await build({
      configFile: false, logLevel: 'error', root, resolve: { alias: { '#src': join(root, 'src') } },
      build: { outDir: join(folder, 'out'), emptyOutDir: true, minify: true, lib: { entry: join(folder, 'page.js'), formats: ['es'], fileName: () => 'page.js' } },
    })
    const bundle = readFileSync(join(folder, 'out', 'page.js'))
    const packed = brotliCompressSync(bundle, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } })
    return [
      { name: 'browser bundle, brotli, no roster', ours: packed.length / 1000, unit: 'kB', limit: 150, note: `${Math.round(bundle.length / 1000)} kB before` },
      ...await inPage(bundle.toString('utf8')),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same texts in Node and in Chromium, and how long a page takes for one of them. */
async function inPage(script: string): Promise<readonly Row[]> {
  const name = `texts of ${tried} with the same verdict in Chromium as in Node`
  if (browserPath === null) return [{ name, ours: NaN, unit: 'texts', limit: tried, atLeast: true, note: 'there is no Chromium here' }]
  const editions = await allPacks()
  const drafts = draftsOf([...texts(manyStudents(500), tried / 2), ...readAuthored().filter(({ half }) => half === 'build').map(({ text }) => text).slice(0, tried / 2)])
  const today = isoDate('2026-10-05')
  const here = drafts.map((draft) => JSON.stringify(judgeInPage(draft, today, editions)))
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: script, type: 'module' })
    await page.waitForFunction('globalThis.judgeInPage !== undefined')
    // The first check builds the engine's tables: the self-check does this in a worker before anybody has written a word.
    const [first, ...took] = await page.evaluate(`(${JSON.stringify(drafts)}).map((draft) => {
      const before = performance.now()
      judgeInPage(draft, ${JSON.stringify(today)}, (globalThis.editions ??= ${JSON.stringify(editions)}))
      return performance.now() - before
    })`) as number[]
    const sorted = took.toSorted((a, b) => a - b)
    const there = await page.evaluate(`(${JSON.stringify(drafts)}).map((draft) => JSON.stringify(judgeInPage(draft, ${JSON.stringify(today)}, (globalThis.editions ??= ${JSON.stringify(editions)}))))`) as string[]
    return [
      { name, ours: here.filter((verdict, at) => verdict === there[at]).length, unit: 'texts', limit: tried, atLeast: true },
      { name: 'a check in Chromium, every policy, median', ours: sorted[Math.floor(sorted.length / 2)] ?? NaN, unit: 'ms', limit: null, note: `95 of 100 under ${(sorted[Math.floor(sorted.length * 0.95)] ?? NaN).toFixed(1)} ms; the first, which builds the tables, ${(first ?? NaN).toFixed(0)} ms` },
    ]
  } finally {
    await browser.close()
  }
}
