// The roles are not redundant: a table displayed as blocks (theme/table.css, on phones) has lost them.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import type { ReactNode } from 'react'
import { A } from './link.tsx'

export interface Column<Row> {
  readonly key: string
  readonly head: string
  readonly cell: (row: Row) => ReactNode
  /** Names the row; one column a table. */
  readonly names?: boolean
  /** Figures: aligned to the end. */
  readonly figures?: boolean
  /** No label on phones: the cell says itself what it is (a tag, a button). */
  readonly plain?: boolean
  /** A link that sorts by this column, and how it is sorted now. */
  readonly sort?: { readonly to: string; readonly now?: 'ascending' | 'descending' | undefined } | undefined
}

/**
 * A table that becomes labelled rows on a phone. Display: block takes a table's meaning away from
 * screen readers, so every part keeps its role (WAI-ARIA 1.2 table).
 */
export function FlipTable<Row>({ caption, captionHidden = false, columns, rows, rowKey }: {
  readonly caption: string
  readonly captionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
}) {
  return (
    <table className="flip" role="table">
      <caption className={captionHidden ? 'vh' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, head, figures, sort }) => (
            <th key={key} role="columnheader" scope="col" className={figures ? 'figures' : undefined} aria-sort={sort?.now}>
              {sort ? <A className="sort" to={sort.to}>{head}</A> : head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map(({ key, head, cell, names, figures, plain }) => names
              ? <th key={key} role="rowheader" scope="row">{cell(row)}</th>
              : <td key={key} role="cell" data-l={plain ? undefined : head} className={figures ? 'figures' : undefined}>{cell(row)}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
