import { parseDuration } from '#src/kit/duration.ts'
import type { Clause, Edition, OtherMeasure } from '#src/policies/rules/edition.ts'

/** A clause that asks something of a presence, as pages cite it. */
export interface Asking { readonly id: string; readonly title: string; readonly says: string }

/** A rhythm that the policies in force ask for, and the clause that asks for the shortest. */
export interface Rhythm { readonly clause: Asking; readonly days: number; readonly items: readonly string[] }

const DAYS_A_MONTH = 30

/** Every clause in force with a measure of this kind and name. */
export function askedBy(editions: readonly Edition[], kind: OtherMeasure['kind'], name: string): readonly { readonly clause: Clause; readonly measure: OtherMeasure }[] {
  return editions.flatMap((edition) => edition.clauses.flatMap((clause) => clause.measures.flatMap((measure) =>
    measure.kind !== 'check' && measure.kind === kind && measure.name === name ? [{ clause, measure }] : [])))
}

/** How often something is due, in days: where several clauses ask, the shortest holds and all their items count. Null: nobody asks. */
export function rhythmOf(editions: readonly Edition[], name: string): Rhythm | null {
  const found = askedBy(editions, 'cadence', name).flatMap(({ clause, measure }) => {
    const period = parseDuration(String(measure.settings['every'] ?? ''))
    const items = measure.settings['items']
    return period === null ? [] : [{ clause, days: period.months * DAYS_A_MONTH + period.days + period.hours / 24, items: Array.isArray(items) ? items.map(String) : [] }]
  })
  // Of two that ask as often, the one that says more of what to look at is cited.
  const [shortest] = found.toSorted((a, b) => a.days - b.days || b.items.length - a.items.length)
  return shortest === undefined ? null : { clause: asking(shortest.clause), days: shortest.days, items: [...new Set(found.flatMap((one) => one.items))] }
}

/** The first clause that asks for a measure; null when none does. */
export function clauseAsking(editions: readonly Edition[], kind: OtherMeasure['kind'], name: string): Asking | null {
  const [first] = askedBy(editions, kind, name)
  return first ? asking(first.clause) : null
}

const asking = ({ id, title, says }: Clause): Asking => ({ id, title, says })
