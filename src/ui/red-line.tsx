import { Fragment } from 'react'
import { uiWords } from './ui-words.ts'
import { useWords } from './words.tsx'

export interface RedLinePart { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** What changed between two editions, as a redline. Each change is also said, for whoever cannot see the strokes. */
export function RedLine({ parts }: { readonly parts: readonly RedLinePart[] }) {
  const words = useWords(uiWords)
  return (
    <p className="clause-text">
      {parts.map(({ kind, text }, index) => {
        switch (kind) {
          case 'same': return <Fragment key={index}>{text}</Fragment>
          case 'added': return <ins key={index}><span className="vh">[{words.added}: </span>{text}<span className="vh">]</span></ins>
          case 'removed': return <del key={index}><span className="vh">[{words.removed}: </span>{text}<span className="vh">]</span></del>
        }
      })}
    </p>
  )
}
