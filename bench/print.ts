import type { Row } from './row.ts'

const number = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 3 : value < 100 ? 1 : 0 })
const wantsMore = (row: Row) => row.atLeast === true || row.unit.endsWith('/s')
const reached = (row: Row) => row.limit !== null && (wantsMore(row) ? row.ours >= row.limit : row.ours <= row.limit)

/** Prints the rows as a table, each figure beside its limit and its peers. */
export function print(rows: readonly Row[]): void {
  const lines = rows.map((row) => [
    row.name,
    Number.isNaN(row.ours) ? 'not measured' : `${number(row.ours)} ${row.unit}`,
    row.limit === null ? '' : `${wantsMore(row) ? '≥' : '≤'} ${number(row.limit)}`,
    row.limit === null ? '' : reached(row) ? 'reached' : 'NOT reached',
    [...(row.peers ?? []).map((peer) => `${peer.name}: ${number(peer.figure)}`), ...(row.note ? [row.note] : [])].join('; '),
  ])
  const head = ['figure', 'ours', 'limit', '', 'beside it']
  const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)))
  for (const line of [head, ...lines]) console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd())
}
