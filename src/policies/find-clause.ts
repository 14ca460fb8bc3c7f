import { measureName } from './rules/edition.ts'
import type { Clause, Edition, Measure } from './rules/edition.ts'
import { nearest } from './rules/nearest.ts'

export interface FoundClause { readonly edition: Edition; readonly clause: Clause }

/** A clause by its id, written in any case; the first edition that has it wins, so put the district's own first. */
export function findClause(editions: readonly Edition[], id: string): FoundClause | null {
  const wanted = id.toUpperCase()
  for (const edition of editions) {
    const clause = edition.clauses.find((one) => one.id.toUpperCase() === wanted)
    if (clause) return { edition, clause }
  }
  return null
}

/** The id that was probably meant, for an address with a slip in it. */
export const nearestClause = (editions: readonly Edition[], id: string): string | undefined =>
  nearest(id, editions.flatMap((edition) => edition.clauses.map((clause) => clause.id)))

/** Measures that nearly every policy has: to share one says nothing about two clauses. */
const everywhere: ReadonlySet<string> = new Set(['guide:policy-details', 'record:ledger', 'cadence:policy-review', 'assent:yearly'])
const keyOf = (measure: Measure): string => `${measure.kind}:${measureName(measure)}`
const keysOf = (clause: Clause): ReadonlySet<string> => new Set(clause.measures.map(keyOf).filter((key) => !everywhere.has(key)))

/** Clauses of other policies that are put in effect by the same measures, the most alike first: at most `perPolicy` of each policy. */
export function likeClauses(editions: readonly Edition[], { edition: own, clause }: FoundClause, perPolicy = 2): readonly FoundClause[] {
  const keys = keysOf(clause)
  return editions.filter((edition) => edition.policy !== own.policy).flatMap((edition) =>
    edition.clauses
      .map((other) => ({ edition, clause: other, alike: alike(keys, keysOf(other)) }))
      .filter((one) => one.alike > 0)
      .toSorted((a, b) => b.alike - a.alike)
      .slice(0, perPolicy))
    .toSorted((a, b) => b.alike - a.alike)
    .map(({ edition, clause: found }) => ({ edition, clause: found }))
}

/** Shared measures of all that either has, 0 to 1. */
const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => (a.union(b).size === 0 ? 0 : a.intersection(b).size / a.union(b).size)
