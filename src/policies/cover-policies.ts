import { coverage } from './rules/coverage.ts'
import type { Covered } from './rules/coverage.ts'
import type { Edition } from './rules/edition.ts'
import type { KnownMeasures } from './rules/known.ts'
import type { Pending } from './rules/pending.ts'

/** A table of every clause and its measures: what works, what comes later and why, what nobody provides. */
export function coverPolicies(editions: readonly Edition[], provided: KnownMeasures, pending: Pending): string {
  const { measures, stale } = coverage(editions, provided, pending)
  const rows = measures.map((one) => [one.clause, `${one.kind} ${one.name}`, one.reason === null ? one.state : `${one.state}: ${one.reason}`] as const)
  const wide = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length), 7)
  const table = [['clause', 'measure', 'state'] as const, ...rows].map(([clause, measure, state], index, all) =>
    `${(index > 0 && all[index - 1]?.[0] === clause ? '' : clause).padEnd(wide(0))}  ${measure.padEnd(wide(1))}  ${state}`)
  const staleLines = stale.map((one) => `pending.yaml still lists ${one.kind} ${one.name}, ${one.why === 'provided' ? 'which works by now' : 'which no clause names'}; take it out.`)
  const clauses = editions.flatMap((edition) => edition.clauses)
  const whole = clauses.filter((clause) => stateOf(measures, clause.id) === 'provided').length
  const part = clauses.filter((clause) => stateOf(measures, clause.id) === 'some').length
  const sum = `${clauses.length} clauses: ${whole} wholly in effect, ${part} in part, ${clauses.length - whole - part} not yet.`
  return [...table, ...(staleLines.length > 0 ? ['', ...staleLines] : []), '', sum, ''].join('\n')
}

function stateOf(measures: readonly Covered[], clause: string): 'provided' | 'some' | 'none' {
  const states = measures.filter((one) => one.clause === clause).map((one) => one.state)
  if (states.every((state) => state === 'provided')) return 'provided'
  return states.includes('provided') ? 'some' : 'none'
}
