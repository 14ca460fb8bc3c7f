import { useId, type ReactNode } from 'react'

export interface Choice { readonly value: string; readonly label: ReactNode; readonly note?: ReactNode }

/** One of a few (`radio`) or some of a few (`checkbox`), all in sight. */
export function Choices({ kind, name, legend, hint, error, choices, chosen = [], required = false, onChosen }: {
  readonly kind: 'radio' | 'checkbox'
  readonly name: string
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly choices: readonly Choice[]
  readonly chosen?: readonly string[]
  /** Radios only: the browser asks for one. */
  readonly required?: boolean
  /** Called with the value that was switched, where script acts on it. */
  readonly onChosen?: ((value: string) => void) | undefined
}) {
  const own = useId()
  const described = [hint === undefined ? null : `${own}hint`, error === undefined ? null : `${own}error`].filter((part) => part !== null).join(' ')
  return (
    <fieldset className="choices" aria-describedby={described === '' ? undefined : described}>
      <legend>{legend}</legend>
      {hint !== undefined && <p className="hint" id={`${own}hint`}>{hint}</p>}
      {error !== undefined && <p className="error" id={`${own}error`} data-s="stop"><i className="mark" aria-hidden="true" />{error}</p>}
      {choices.map(({ value, label, note }, index) => (
        <label key={value}>
          <input type={kind} name={name} value={value} id={index === 0 ? name : undefined} defaultChecked={chosen.includes(value)} required={kind === 'radio' && required} onChange={onChosen && (() => { onChosen(value) })} />
          <span>{label}{note !== undefined && <> <small>{note}</small></>}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** A family's yes or no: two big targets. Only an earlier answer is pre-chosen. */
export function YesNo({ name, legend, note, answer, earlier, yes, no }: {
  readonly name: string
  readonly legend: ReactNode
  readonly note?: ReactNode
  readonly answer?: 'yes' | 'no' | undefined
  /** What they said before, e.g. a Tag "You said yes on August 20". */
  readonly earlier?: ReactNode
  readonly yes: string
  readonly no: string
}) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {note !== undefined && <p className="dim">{note}</p>}
      {earlier !== undefined && <p>{earlier}</p>}
      <div className="yn">
        <label><input type="radio" name={name} value="yes" defaultChecked={answer === 'yes'} /> {yes}</label>
        <label><input type="radio" name={name} value="no" defaultChecked={answer === 'no'} /> {no}</label>
      </div>
    </fieldset>
  )
}
