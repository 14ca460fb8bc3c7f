import { writeFileSync } from 'node:fs'
import { nicknameCircles } from '#src/screening/rules/nicknames.ts'
import { hasSet, readLines } from '../sets.ts'

/**
 * Writes src/screening/rules/nickname-pairs.ts from the public list of nicknames (NOTICE): for each
 * given name the short forms that the list knows and our own circles do not.
 * `node bench/screening/train/nicknames.ts`
 */
const source = 'names/nicknames.csv'
if (!hasSet(source)) {
  console.error(`${source} is not on this machine; see bench/screening/sets.ts.`)
  process.exit(66)
}
const isName = (name: string) => /^[a-z]{2,}$/.test(name)
const own = new Map(nicknameCircles().map(([formal, ...short]) => [formal, new Set(short)]))
const circles = new Map<string, Set<string>>()
for (const line of readLines(source).slice(1)) {
  const [formal = '', , short = ''] = line.trim().toLowerCase().split(',')
  if (!isName(formal) || !isName(short) || formal === short || own.get(formal)?.has(short)) continue
  circles.set(formal, (circles.get(formal) ?? new Set()).add(short))
}
const lines = [...circles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([formal, short]) => [formal, ...[...short].sort()].join(' '))
const rows = Array.from({ length: Math.ceil(lines.length / 8) }, (_, at) => lines.slice(at * 8, at * 8 + 8).join('; '))
writeFileSync(new URL('../../../src/screening/rules/nickname-pairs.ts', import.meta.url), `/**
 * Given names and short forms of them, a semicolon between two names; written by bench/screening/train/nicknames.ts
 * from a public list (NOTICE). Ours, which stand first, are in nicknames.ts.
 */
export const listedNicknames = \`
${rows.join(';\n')}
\`
`)
console.log(`${lines.length} names, ${lines.join(' ').split(' ').length - lines.length} short forms`)
