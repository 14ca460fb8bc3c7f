import { bench as check } from './check.ts'
import { bench as ledger } from './ledger.ts'
import { bench as pages } from './pages.ts'
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

const number = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 3 : value < 100 ? 1 : 0 })
const faster = (row: Row) => row.unit.endsWith('/s')
const lines = rows.map((row) => [
  row.name,
  `${number(row.ours)} ${row.unit}`,
  row.limit === null ? '' : `${faster(row) ? '≥' : '≤'} ${number(row.limit)}`,
  row.limit === null ? '' : (faster(row) ? row.ours >= row.limit : row.ours <= row.limit) ? 'reached' : 'NOT reached',
  row.peer ? `${row.peer.name}: ${number(row.peer.figure)} (ours is ${number(row.ours / row.peer.figure)} of it)` : '',
])
const head = ['figure', 'ours', 'limit', '', 'beside it']
const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)))
for (const line of [head, ...lines]) console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd())
process.exit(0)
