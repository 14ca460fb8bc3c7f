import { bench as check } from './check.ts'
import { bench as ledger } from './ledger.ts'
import { bench as pages } from './pages.ts'
import { print } from './print.ts'
import type { Row } from './row.ts'

const parts: Readonly<Record<string, () => Promise<Row[]>>> = { check, ledger, pages }

/** Prints each figure beside its limit and its peer, in one run: `npm run bench [check ledger pages]`. */
const asked = process.argv.slice(2)
const rows: Row[] = []
for (const [name, bench] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`measuring: ${name} …`)
  rows.push(...await bench())
}
print(rows)
process.exit(0)
