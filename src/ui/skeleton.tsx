import { uiWords } from './ui-words.ts'
import { useWords } from './words.tsx'

/** The shape of what is coming, where there is no old content to keep. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const words = useWords(uiWords)
  return (
    <output className="skeleton">
      <span className="vh">{words.loading}</span>
      {Array.from({ length: lines }, (_, line) => <i key={line} aria-hidden="true" />)}
    </output>
  )
}
