import { measureKinds, measureName } from './edition.ts'
import type { Edition, MeasureKind } from './edition.ts'
import { isKnown } from './known.ts'
import type { KnownMeasures } from './known.ts'
import type { Pending } from './pending.ts'

/** How one measure of one clause stands: it works, it is listed as coming later, or nobody knows it. */
export interface Covered {
  readonly policy: string
  readonly clause: string
  readonly kind: MeasureKind
  readonly name: string
  readonly state: 'provided' | 'pending' | 'missing'
  /** Why it is pending; null otherwise. */
  readonly reason: string | null
}

/** A line of the pending list that should go: the measure works by now, or no clause names it. */
export interface Stale { readonly kind: MeasureKind; readonly name: string; readonly why: 'provided' | 'unused' }

export interface Coverage { readonly measures: readonly Covered[]; readonly stale: readonly Stale[] }

/** Which measures of the editions work, and whether the pending list tells the truth. */
export function coverage(editions: readonly Edition[], provided: KnownMeasures, pending: Pending): Coverage {
  const measures = editions.flatMap((edition) => edition.clauses.flatMap((clause) => clause.measures.map((measure): Covered => {
    const name = measureName(measure)
    const reason = pending[measure.kind]?.[name] ?? null
    const state = isKnown(provided, measure.kind, name) ? 'provided' : reason === null ? 'missing' : 'pending'
    return { policy: edition.policy, clause: clause.id, kind: measure.kind, name, state, reason: state === 'pending' ? reason : null }
  })))
  const used = new Set(measures.map((measure) => `${measure.kind}:${measure.name}`))
  const stale = measureKinds.flatMap((kind) => Object.keys(pending[kind] ?? {}).flatMap((name): Stale[] => {
    if (isKnown(provided, kind, name)) return [{ kind, name, why: 'provided' }]
    return used.has(`${kind}:${name}`) ? [] : [{ kind, name, why: 'unused' }]
  }))
  return { measures, stale }
}
