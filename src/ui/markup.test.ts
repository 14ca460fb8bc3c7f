import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const sources = join(import.meta.dirname, '..')
const screens = globSync('**/*.tsx', { cwd: sources }).filter((file) => !file.endsWith('.test.tsx')).map((file) => ({ file, code: readFileSync(join(sources, file), 'utf8') }))

test('no screen uses a style attribute: our content security policy (style-src) refuses it in pages from the server', () => {
  expect(screens.length).toBeGreaterThan(30)
  expect(screens.filter(({ code }) => /\bstyle=\{\{/.test(code)).map(({ file }) => file)).toEqual([])
})

test('every class that a screen names has a rule in the theme', () => {
  const theme = globSync('*.css', { cwd: join(sources, 'ui/theme') }).map((file) => readFileSync(join(sources, 'ui/theme', file), 'utf8')).join('')
  const known = new Set(theme.match(/\.[a-z][\w-]*/gi)?.map((name) => name.slice(1)))
  const unknown = screens.flatMap(({ file, code }) => classesIn(code).filter((name) => !known.has(name)).map((name) => `${file}: ${name}`))
  expect(unknown).toEqual([])
})

/** The class names written in `className="…"` and in the string literals of `className={…}` (but those it compares with). */
function classesIn(code: string): string[] {
  return [...code.matchAll(/className=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(([, plain, computed]) =>
    plain !== undefined ? plain.split(/\s+/) : [...(computed ?? '').replace(/[!=]==\s*'[^']*'/g, '').matchAll(/'([^']*)'/g)].flatMap(([, text]) => (text ?? '').split(/\s+/)),
  ).filter((name) => name !== '')
}
