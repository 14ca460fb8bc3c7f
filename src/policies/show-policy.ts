import { measureName } from './rules/edition.ts'
import type { Clause, Edition, Measure } from './rules/edition.ts'
import { redline } from './rules/redline.ts'

/** A policy as plain text that a person reads in a terminal or prints. Wraps at 80 columns. */
export function showPolicy(edition: Edition): string {
  const { about } = edition
  const facts: [string, string | null | undefined][] = [
    ['District', `${edition.district.name}, ${edition.district.state}`],
    ['Kind', `${edition.kind}${edition.number === null ? '' : ` ${edition.number}`}, ${edition.status === 'draft' ? 'a draft' : 'in force'}`],
    ['Answers for it', about?.responsible ?? edition.owner],
    ['Questions to', about?.contact ? [about.contact.name ?? about.contact.role, about.contact.email, about.contact.phone].filter(Boolean).join(', ') : null],
    ['Effective', about?.effective],
    ['Last reviewed', about?.reviewed],
    ['Reviewed every', about?.reviewEvery],
    ['History', about?.history.map(({ date, event }) => `${date} ${event}`).join('; ')],
    ['Relations', about?.relations.map(({ how, to }) => `${how} ${to}`).join('; ')],
    ['Discipline', edition.basisForDiscipline ? null : 'no basis of its own for discipline'],
  ]
  const head = facts.filter((fact): fact is [string, string] => Boolean(fact[1])).map(([label, value]) => wrap(value, `  ${label.padEnd(16)}`, ' '.repeat(18)))
  const summary = about?.summary ? [wrap(about.summary, '', ''), ''] : []
  return [edition.title, '='.repeat(edition.title.length), ...summary, ...head, '', ...edition.clauses.flatMap(showClause)].join('\n').trimEnd() + '\n'
}

function showClause(clause: Clause): string[] {
  const who = `${clause.modality}: ${clause.bearer.join(', ')}; ${clause.context.join(' and ')}`
  return [
    `${clause.id}  ${clause.title}`,
    wrap(`${clause.section} · ${who}`, '    ', '    '),
    wrap(marked(clause.says), '    ', '    '),
    ...(clause.overrides ? [`    takes the place of ${clause.overrides.join(', ')}`] : []),
    ...clause.measures.map((measure) => wrap(showMeasure(measure), '    - ', '      ')),
    '',
  ]
}

/** Tracked changes as plain text: [-struck-] and [+put in+], as word-by-word differences are printed. */
const marked = (says: string): string =>
  redline(says).map(({ kind, text }) => (kind === 'same' ? text : kind === 'del' ? `[-${text}-]` : `[+${text}+]`)).join('')

function showMeasure(measure: Measure): string {
  const settings = Object.entries(measure.settings).map(([key, value]) => `${key} ${shown(value)}`)
  const judged = measure.kind === 'check' ? [measure.outcome, `on ${measure.on.join(', ')}`] : []
  const why = measure.kind === 'check' && measure.because !== undefined ? [`because ${measure.because}`] : []
  return [`${measure.kind} ${measureName(measure)}`, ...judged, ...settings, ...why].join('; ')
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ')
  if (typeof value === 'object' && value !== null) return Object.entries(value).map(([key, part]) => `${key} ${shown(part)}`).join(' ')
  return String(value)
}

/** Breaks text at 80 columns; a word longer than that stays whole. */
function wrap(text: string, first: string, next: string): string {
  const lines: string[] = []
  let line = first
  let bare = true
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (!bare && line.length + 1 + word.length > 80) {
      lines.push(line)
      line = next
      bare = true
    }
    line += bare ? word : ` ${word}`
    bare = false
  }
  return [...lines, line].join('\n')
}
