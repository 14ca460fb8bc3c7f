import { severity } from '#src/kit/outcome.ts'
import { measureName } from './edition.ts'
import type { Clause, Edition, Modality } from './edition.ts'
import { nearest } from './nearest.ts'

/** A clause of an earlier pack whose place a later one takes. */
export interface Overridden {
  readonly clause: string
  readonly by: string
  /** In which ways the later clause asks less; empty when it asks as much or more. */
  readonly weaker: readonly string[]
}

/** Several packs as one: each edition without the clauses that a later one overrides. */
export interface Combined { readonly editions: readonly Edition[]; readonly overridden: readonly Overridden[] }

/** What keeps packs from standing together. The reader adds file and line. */
export interface CombineProblem { readonly policy: string; readonly clause: string | null; readonly message: string; readonly nearest?: string }

/**
 * Puts packs together in their order. Every clause of every pack stands, and where several fire the
 * strictest outcome holds; so a later pack can weaken an earlier one only by taking a clause's
 * place, and then it has to say `overrides: [ID]`.
 */
export function combine(editions: readonly Edition[]): { readonly combined: Combined } | { readonly problems: readonly CombineProblem[] } {
  const standing = new Map<string, Clause>()
  const problems: CombineProblem[] = []
  const overridden: Overridden[] = []
  const policies = new Set<string>()
  for (const edition of editions) {
    const { policy } = edition
    if (policies.has(policy)) problems.push({ policy, clause: null, message: `The policy "${policy}" is switched on twice; keep one.` })
    policies.add(policy)
    const earlier = new Map(standing)
    for (const clause of edition.clauses) {
      const says = clause.overrides ?? []
      for (const id of says) {
        const old = earlier.get(id)
        if (old === undefined) problems.push(noSuchClause(policy, clause, id, earlier.keys()))
        else {
          overridden.push({ clause: id, by: clause.id, weaker: weakerWays(old, clause) })
          if (standing.get(id) === old) standing.delete(id)
        }
      }
      if (earlier.has(clause.id) && !says.includes(clause.id)) {
        problems.push({ policy, clause: clause.id, message: `An earlier pack already has the clause ${clause.id}; to take its place say \`overrides: [${clause.id}]\`.` })
      }
      standing.set(clause.id, clause)
    }
  }
  if (problems.length > 0) return { problems }
  const kept = new Set(standing.values())
  return { combined: { editions: editions.map((edition) => ({ ...edition, clauses: edition.clauses.filter((clause) => kept.has(clause)) })), overridden } }
}

function noSuchClause(policy: string, clause: Clause, id: string, earlier: Iterable<string>): CombineProblem {
  const meant = nearest(id, earlier)
  return { policy, clause: clause.id, message: `It overrides ${id}, but no earlier pack has that clause.`, ...(meant === undefined ? {} : { nearest: meant }) }
}

/** How much each modality asks; duties and prohibitions weigh the same. */
const weight: Readonly<Record<Modality, number>> = { must: 3, 'must-not': 3, should: 2, 'should-not': 2, may: 1, info: 0 }

function weakerWays(old: Clause, now: Clause): string[] {
  const ways: string[] = []
  if (weight[now.modality] < weight[old.modality]) ways.push(`"${old.modality}" becomes "${now.modality}"`)
  for (const measure of old.measures) {
    const name = measureName(measure)
    const same = now.measures.find((other) => other.kind === measure.kind && measureName(other) === name)
    if (same === undefined) ways.push(`${measure.kind} "${name}" falls away`)
    else if (measure.kind === 'check' && same.kind === 'check' && severity(same.outcome) < severity(measure.outcome)) {
      ways.push(`check "${name}" goes from ${measure.outcome} to ${same.outcome}`)
    }
  }
  return ways
}
