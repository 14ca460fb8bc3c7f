import { sayDate } from './say-date.ts'
import { uiWords } from './ui-words.ts'
import { usePlace, useWords } from './words.tsx'

/** Seen only in print: that this is a copy, of which edition, printed on which day. */
export function UnofficialStamp({ where, edition }: {
  /** The official text's address, e.g. "schools.example/policy/OKC-B3i2". */
  readonly where: string
  /** e.g. "Edition 3, in force since August 18, 2026" */
  readonly edition: string
}) {
  const words = useWords(uiWords)
  const place = usePlace()
  return <div className="unofficial"><span>{words.unofficial(where)}</span><span>{words.printed(edition, sayDate(place.today, 'full', place))}</span></div>
}
