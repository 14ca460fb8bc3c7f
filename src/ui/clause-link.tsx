import type { ReactNode } from 'react'
import { A } from './link.tsx'

/** A clause as pages cite it: its permanent id and, where known, the few words that name it. */
export interface ClauseRef { readonly id: string; readonly title?: string | undefined }

export const clauseHref = (id: string): string => `/policy/${encodeURIComponent(id)}`

/** The clause behind a finding, task or refusal: always a link, always the same look. Opens beside the page where the shell can. */
export function ClauseLink({ clause, children }: { readonly clause: ClauseRef; readonly children?: ReactNode }) {
  return <A className="clause" to={clauseHref(clause.id)} title={clause.title} data-beside="">{children ?? clause.id}</A>
}

/** Several clauses in a row. */
export function ClauseLinks({ clauses }: { readonly clauses: readonly ClauseRef[] }) {
  return <>{clauses.map((clause, index) => <span key={clause.id}>{index > 0 && ' '}<ClauseLink clause={clause} /></span>)}</>
}
