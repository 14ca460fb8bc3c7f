import type { App } from '#src/app/app.ts'
import { figureOf } from '#src/app/capabilities.ts'
import type { Figure, Once } from '#src/app/capability.ts'
import { onceEach } from '#src/app/capability.ts'
import { measureName } from '#src/policies/rules/edition.ts'
import type { Clause, Edition, Measure, OtherMeasure } from '#src/policies/rules/edition.ts'
import { standingOf, worstFirst } from './rules/standing.ts'
import type { Standing } from './rules/standing.ts'

export interface BoardMeasure {
  readonly measure: Measure
  readonly figure: Figure | null
  readonly standing: Standing
}

/** A clause as it stands now. */
export interface BoardClause {
  readonly edition: Edition
  readonly clause: Clause
  readonly standing: Standing
  /** The one that decides comes first. */
  readonly measures: readonly [BoardMeasure, ...BoardMeasure[]]
  /** How many of its measures nobody can compute. */
  readonly unmeasured: number
}

/**
 * Every clause of the district's editions in force with its figures, in the policies' order. One
 * after the other: they share one connection, and a page is no reason to take several.
 */
export async function gatherBoard(app: App): Promise<readonly BoardClause[]> {
  const once = onceEach()
  const board: BoardClause[] = []
  for (const edition of app.editions) {
    for (const clause of edition.clauses) board.push(await standClause(app, edition, clause, once))
  }
  return board
}

/** What stands in the register or the ledger stands there whichever clause asks: several clauses share the figure. */
const isOfTheWhole = (measure: Measure): measure is OtherMeasure => measure.kind === 'field' || measure.kind === 'listing' || measure.kind === 'record' || measure.kind === 'approval'

/** One clause with its figures. */
export async function standClause(app: App, edition: Edition, clause: Clause, once?: Once): Promise<BoardClause> {
  const measured: BoardMeasure[] = []
  for (const measure of clause.measures) {
    const compute = figureOf(measure.kind, measureName(measure))
    const figure = compute === null ? null : await (once && isOfTheWhole(measure) ? once(`${measure.kind}:${measure.name} ${JSON.stringify(measure.settings)}`, () => compute(app, clause, measure, once)) : compute(app, clause, measure, once))
    measured.push({ measure, figure, standing: figure === null ? (measure.kind === 'guide' ? 'guidance' : 'unmeasured') : standingOf(figure) })
  }
  const measures = worstFirst(measured)
  const [worst] = measures
  if (worst === undefined) throw new Error(`The clause ${clause.id} has no measure, and the reader of packs let it pass.`)
  return { edition, clause, standing: worst.standing, measures: [worst, ...measures.slice(1)], unmeasured: measured.filter((one) => one.standing === 'unmeasured').length }
}
