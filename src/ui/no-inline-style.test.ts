import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const sources = join(import.meta.dirname, '..')

test('no screen uses a style attribute: our content security policy (style-src) refuses it in pages from the server', () => {
  const files = globSync('**/*.tsx', { cwd: sources })
  expect(files.length).toBeGreaterThan(30)
  const guilty = files.filter((file) => !file.endsWith('.test.tsx') && /\bstyle=\{/.test(readFileSync(join(sources, file), 'utf8').replace(/<DateText[^>]*>/g, '')))
  expect(guilty).toEqual([])
})
