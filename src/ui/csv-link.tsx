import { A } from './link.tsx'
import { uiWords } from './ui-words.ts'
import { useWords } from './words.tsx'

/** The list on this page, with its filters, as a file for a spreadsheet. */
export function CsvLink({ to, label }: { readonly to: string; readonly label?: string | undefined }) {
  const words = useWords(uiWords)
  return <A to={to} hard download="" type="text/csv">{label ?? words.asCsv}</A>
}
