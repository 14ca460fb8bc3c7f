import { uiWords } from './ui-words.ts'
import { useWords } from './words.tsx'

/** The first thing a keyboard meets. */
export function SkipLink() {
  const words = useWords(uiWords)
  return <a className="skip" href="#main">{words.skip}</a>
}
