import { readdirSync } from 'node:fs'
import { print } from '../print.ts'
import type { Row } from '../row.ts'

/**
 * Prints what the screening reaches, beside its limits and its peers, in one run:
 * `npm run bench:screening [name …]`, a name being a file in `figures/`. Each of them exports
 * `bench`, which measures and answers with its rows. Public sets are read by sets.ts.
 */
const asked = process.argv.slice(2)
const names = readdirSync(new URL('figures/', import.meta.url)).filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3)).sort()
const unknown = asked.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`There is no figure ${unknown.join(', ')}. Known: ${names.join(', ')}.`)
  process.exit(64)
}

const rows: Row[] = []
for (const name of names) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`measuring: ${name} …`)
  const figure = await import(`./figures/${name}.ts`) as { bench: () => Promise<readonly Row[]> }
  rows.push(...await figure.bench())
}
print(rows)
process.exit(0)
