import type { StudentFact } from './rules/facts.ts'

/** A class list as a file: `id,given,family,preferred,grade,school`, in any order of columns. */
export type RosterFile =
  | { readonly kind: 'students'; readonly students: readonly StudentFact[] }
  | { readonly kind: 'problem'; readonly line: number; readonly message: string }

const required = ['id', 'given', 'family'] as const
const optional = ['preferred', 'grade', 'school'] as const

/** Reads a roster: comma-separated (RFC 4180: quotes, doubled quotes, line breaks in quotes), BOM and CRLF welcome. */
export function readRoster(text: string): RosterFile {
  const rows = readRows(text.replace(/^\uFEFF/, ''))
  if ('message' in rows) return { kind: 'problem', ...rows }
  const [head, ...body] = rows
  if (head === undefined) return { kind: 'problem', line: 1, message: `the roster is empty; its first line is ${[...required, ...optional].join(',')}` }
  const columns = head.cells.map((cell) => cell.trim().toLowerCase())
  const missing = required.filter((name) => !columns.includes(name))
  if (missing.length > 0) return { kind: 'problem', line: 1, message: `the first line names no column ${missing.join(', ')}; it should be ${[...required, ...optional].join(',')}` }

  const students: StudentFact[] = []
  const lineOf = new Map<string, number>()
  for (const { line, cells } of body) {
    if (cells.length !== columns.length) return { kind: 'problem', line, message: `has ${cells.length} values where the first line names ${columns.length} columns` }
    const value = (name: string) => cells[columns.indexOf(name)]?.trim() || null
    const [id, given, family] = [value('id'), value('given'), value('family')]
    if (id === null || given === null || family === null) return { kind: 'problem', line, message: 'needs an id, a given and a family name' }
    const before = lineOf.get(id)
    if (before !== undefined) return { kind: 'problem', line, message: `gives the id ${id} a second time (first on line ${before})` }
    lineOf.set(id, line)
    students.push({
      id, given, family, preferred: value('preferred'), grade: value('grade'), school: value('school'),
      teacher: null, team: null, former: false, adultSince: null, releases: [],
    })
  }
  return { kind: 'students', students }
}

interface Row { readonly line: number; readonly cells: readonly string[] }

function readRows(text: string): readonly Row[] | { readonly line: number; readonly message: string } {
  const rows: Row[] = []
  let [line, at] = [1, 0]
  while (at < text.length) {
    const [start, cells] = [line, [] as string[]]
    for (;;) {
      let cell = ''
      if (text[at] === '"') {
        for (at++; ; at++) {
          const letter = text[at]
          if (letter === undefined) return { line: start, message: 'opens a quote that is never closed' }
          if (letter === '"' && text[at + 1] === '"') at++
          else if (letter === '"') break
          if (letter === '\n') line++
          cell += letter
        }
        at++
        if (at < text.length && !/[,\r\n]/.test(text[at] ?? '')) return { line, message: 'has words after a closing quote; a quote inside a value is written twice' }
      } else {
        const from = at
        while (at < text.length && !/[,\r\n]/.test(text[at] ?? '')) at++
        cell = text.slice(from, at)
      }
      cells.push(cell)
      if (text[at] !== ',') break
      at++
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    line++
    if (cells.length > 1 || cells[0]?.trim() !== '') rows.push({ line: start, cells })
  }
  return rows
}
