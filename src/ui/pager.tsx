import { CsvLink } from './csv-link.tsx'
import { A } from './link.tsx'
import { uiWords } from './ui-words.ts'
import { useWords } from './words.tsx'

/** Under a list: what is shown, the links on by cursor, and the whole list as CSV. */
export function Pager({ shown, first, next, csv }: {
  /** e.g. "1 to 25 of 64" */
  readonly shown: string
  /** Back to the first page, when this is a later one. */
  readonly first?: string | undefined
  readonly next?: string | undefined
  readonly csv?: string | undefined
}) {
  const words = useWords(uiWords)
  return (
    <nav className="row apart pager" aria-label={words.pages}>
      <span className="dim small">{shown}</span>
      <span className="row wider">
        {first !== undefined && <A to={first}>{words.firstPage}</A>}
        {next !== undefined && <A to={next} rel="next">{words.nextPage}</A>}
        {csv !== undefined && <CsvLink to={csv} />}
      </span>
    </nav>
  )
}
