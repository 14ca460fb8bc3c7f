import type { Evidence } from '#src/app/capability.ts'
import type { MeasureInWords } from '#src/policies/index.ts'
import { ClauseLink } from '#src/ui/clause-link.tsx'
import { DateText } from '#src/ui/date-text.tsx'
import { Drawer } from '#src/ui/drawer.tsx'
import { A } from '#src/ui/link.tsx'
import { MeasureItem } from '#src/ui/measure-item.tsx'
import { Says } from '#src/ui/says.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { useWords } from '#src/ui/words.tsx'
import { boardWords } from '../words.ts'
import { standingState } from '../rules/standing.ts'
import type { Standing } from '../rules/standing.ts'

interface Counts { readonly holds: number; readonly total: number; readonly late: number; readonly breached: number }

export interface OpenClause {
  readonly id: string
  readonly title: string
  readonly says: string
  readonly standing: Standing
  readonly measures: readonly (MeasureInWords & { readonly standing: Standing; readonly figure: Counts | null })[]
  readonly evidence: readonly Evidence[]
}

const FIRST = 6

/** What stands behind a tile: the clause's words, what it does, each figure, and the things counted. */
export function DrawerOfClause({ clause, back }: { readonly clause: OpenClause; readonly back: string }) {
  const words = useWords(boardWords)
  const rest = clause.evidence.slice(FIRST)
  return (
    <Drawer title={clause.title} state={standingState[clause.standing]} word={words.standing(clause.standing)} back={{ to: back, label: words.back }}>
      <p><Says>{clause.says}</Says></p>
      <p><ClauseLink clause={clause}>{words.openClause(clause.id)}</ClauseLink></p>
      <h3>{words.does}</h3>
      <ul className="links">
        {clause.measures.map((measure, n) => (
          <MeasureItem key={n} state={measure.state === 'ok' ? standingState[measure.standing] : measure.state} name={measure.name} acts={measure.acts} foot={measure.foot ?? undefined}>
            {measure.says}
            {measure.standing !== 'guidance' && <><br /><Tag state={standingState[measure.standing]}><FigureWords figure={measure.figure} unit={measure.unit} /></Tag></>}
          </MeasureItem>
        ))}
      </ul>
      <h3>{words.evidence}</h3>
      {clause.evidence.length === 0 ? <p className="dim">{words.noEvidence}</p> : <Lines lines={clause.evidence.slice(0, FIRST)} />}
      {rest.length > 0 && <details><summary>{words.more(rest.length)}</summary><Lines lines={rest} /></details>}
      <p className="small"><A to="/ledger/checkpoint" hard>{words.proof}</A></p>
    </Drawer>
  )
}

function FigureWords({ figure, unit }: { readonly figure: Counts | null; readonly unit: string | null }) {
  const words = useWords(boardWords)
  if (figure === null) return words.cannotCount
  return [words.figure(figure.holds, figure.total, unit), ...(figure.late > 0 ? [words.late(figure.late)] : []), ...(figure.breached > 0 ? [words.breached(figure.breached)] : [])].join(', ')
}

const lineState = { holds: 'ok', late: 'warn', breached: 'stop' } as const

function Lines({ lines }: { readonly lines: readonly Evidence[] }) {
  return (
    <ul className="time">
      {lines.map((line, n) => (
        <li key={n} data-s={lineState[line.state]}>
          {line.at !== null && <DateText at={line.at} style="short" />}
          {line.href === null ? line.says : <A to={line.href} hard={line.href.startsWith('/ledger/')}>{line.says}</A>}
        </li>
      ))}
    </ul>
  )
}
