import { useId, type ReactNode } from 'react'
import { uiWords } from './ui-words.ts'
import { useWords } from './words.tsx'

/** What a control must carry so that its label, hint and error are said with it. Spread it on the control. */
export interface ControlProps {
  readonly id: string
  readonly name: string
  readonly required?: true
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

export interface FieldProps {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What is wrong and what to do, beside the control; also list it in the page's ErrorSummary. */
  readonly error?: string | undefined
  readonly required?: boolean | undefined
  /** Says "(optional)": for a field among required ones; a form in which nothing is required needs no such word. */
  readonly optional?: boolean | undefined
  /** Given when something links to the control (ErrorSummary does, by `name` when no id is given). */
  readonly id?: string | undefined
}

/** A label, its control, its hint and its error, tied together (WCAG 1.3.1, 3.3.1, 3.3.2). */
export function Field({ name, label, hint, error, required = false, optional = false, id, children }: FieldProps & { readonly children: (control: ControlProps) => ReactNode }) {
  const words = useWords(uiWords)
  const own = useId()
  const control = id ?? name
  const hinted = hint === undefined ? null : `${own}hint`
  const failed = error === undefined ? null : `${own}error`
  const described = [hinted, failed].filter((part) => part !== null).join(' ')
  return (
    <div className="field">
      <label htmlFor={control}>{label}{optional && !required && <span className="hint"> {words.optional}</span>}</label>
      {hinted !== null && <p className="hint" id={hinted}>{hint}</p>}
      {failed !== null && <p className="error" id={failed} data-s="stop"><i className="mark" aria-hidden="true" />{error}</p>}
      {children({
        id: control,
        name,
        ...(required ? { required } : {}),
        ...(described === '' ? {} : { 'aria-describedby': described }),
        ...(error === undefined ? {} : { 'aria-invalid': true }),
      })}
    </div>
  )
}
