import type { App } from '#src/app/app.ts'
import { measureName } from '#src/policies/rules/edition.ts'
import { gatherBoard } from './gather-board.ts'

/** All figures as rows for a spreadsheet: one a measure, so that nothing is summed away. Empty cells: not measured. */
export async function boardRows(app: App): Promise<{ readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }> {
  const board = await gatherBoard(app)
  return {
    head: ['policy', 'clause', 'section', 'title', 'modality', 'who', 'clause stands', 'measure kind', 'measure', 'measure stands', 'holds', 'total', 'late', 'breached'],
    rows: board.flatMap(({ edition, clause, standing, measures }) => measures.map(({ measure, figure, standing: own }) => [
      edition.policy, clause.id, clause.section, clause.title, clause.modality, clause.bearer.join(' '), standing,
      measure.kind, measureName(measure), own,
      ...(figure === null ? ['', '', '', ''] : [figure.holds, figure.total, figure.late, figure.breached].map(String)),
    ])),
  }
}
