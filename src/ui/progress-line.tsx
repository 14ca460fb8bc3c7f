import { useId, type ReactNode } from 'react'
import { uiWords } from './ui-words.ts'
import { sayNumber, usePlace, useWords } from './words.tsx'

/** Long work with its counts; `children` e.g. a form that stops it. */
export function ProgressLine({ label, done, total, children }: { readonly label: ReactNode; readonly done: number; readonly total: number; readonly children?: ReactNode }) {
  const words = useWords(uiWords)
  const { locale } = usePlace()
  const id = useId()
  return (
    <div className="progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={total} value={done} />
      <div className="row apart small"><span className="dim">{words.done(sayNumber(done, locale), sayNumber(total, locale))}</span>{children}</div>
    </div>
  )
}
