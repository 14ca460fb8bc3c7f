import { useState, type ComponentProps } from 'react'
import { movedSpans, segments, type MarkedSpan } from './segments.ts'

/**
 * The words of a post in a textarea that lies over a copy of them, where what the checks found is
 * underlined. Both share one grid cell, so the copy's height is the textarea's. Rendered on the
 * server it shows the last check; with script, marks move along while somebody types.
 */
export function Words({ text, spans, onText, ...area }: Omit<ComponentProps<'textarea'>, 'value' | 'defaultValue' | 'onInput'> & {
  /** The text that was checked. A new text or new spans replace what is shown of the marks, not what is being typed. */
  readonly text: string
  readonly spans: readonly MarkedSpan[]
  /** Called with each change, e.g. to check again after a pause. */
  readonly onText?: ((text: string) => void) | undefined
}) {
  const [typed, setTyped] = useState(text)
  const shown = typed === text ? spans : movedSpans(text, typed, spans)
  return (
    <div className="words">
      <MarkedText text={typed} spans={shown} />
      <textarea
        rows={11}
        spellCheck
        dir="auto"
        {...area}
        defaultValue={text}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          onText?.(event.currentTarget.value)
        }}
      />
    </div>
  )
}

/** The copy under the textarea. A screen reader gets the textarea and the findings' list instead. */
function MarkedText({ text, spans }: { readonly text: string; readonly spans: readonly MarkedSpan[] }) {
  // The last new line needs a character after it, or the copy is a line shorter than the textarea.
  return <div aria-hidden="true" dir="auto">{segments(text, spans).map((part, index) => part.state === null ? part.text : <mark key={index} data-s={part.state}>{part.text}</mark>)}{'\n'}</div>
}
