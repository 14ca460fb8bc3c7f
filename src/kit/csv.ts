export type CsvValue = string | number | Date | null | undefined

/** A list as a file: its first line, then its rows. */
export interface CsvTable { readonly head: readonly string[]; readonly rows: Iterable<readonly CsvValue[]> | AsyncIterable<readonly CsvValue[]> }

/**
 * One line of a CSV file (RFC 4180: CRLF, doubled quotes). Text that a spreadsheet would run as a
 * formula (= + - @, also behind a tab or a line's end) gets an apostrophe before it (OWASP, CSV
 * injection); numbers are ours and stay numbers. Dates are ISO 8601.
 */
export const csvLine = (values: readonly CsvValue[]): string => `${values.map(cell).join(',')}\r\n`

function cell(value: CsvValue): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = value instanceof Date ? value.toISOString() : guarded(value)
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}

const guarded = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)

/** So that spreadsheets read the file as UTF-8. */
const MARK = '\uFEFF'
const CHUNK = 16_384

/** A table as pieces of text, each row as it comes, so that a long list never stands whole in memory. */
export async function* csvPieces({ head, rows }: CsvTable): AsyncGenerator<string> {
  let piece = MARK + csvLine(head)
  for await (const row of rows) {
    piece += csvLine(row)
    if (piece.length < CHUNK) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}
