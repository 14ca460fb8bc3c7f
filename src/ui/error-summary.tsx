import { useEffect, useRef } from 'react'
import { uiWords } from './ui-words.ts'
import { useWords } from './words.tsx'

/** All that is wrong with a form, above it; takes focus, and links to each field. Renders nothing when nothing is wrong. */
export function ErrorSummary({ errors, title }: { readonly errors: readonly { readonly field: string; readonly message: string }[]; readonly title?: string }) {
  const words = useWords(uiWords)
  const box = useRef<HTMLDivElement>(null)
  const said = errors.map((error) => error.field + error.message).join()
  useEffect(() => { if (said !== '') box.current?.focus() }, [said])
  if (errors.length === 0) return null
  // autoFocus is for pages without script; with script the effect does it after each resubmit.
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <div className="alert summary" data-s="stop" role="alert" tabIndex={-1} ref={box} autoFocus>
      <h2>{title ?? words.problems(errors.length)}</h2>
      <ul>{errors.map(({ field, message }) => <li key={field + message}><a href={`#${field}`}>{message}</a></li>)}</ul>
    </div>
  )
}
