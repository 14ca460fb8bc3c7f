import type { ComponentProps } from 'react'
import { Field, type FieldProps } from './field.tsx'

/** One line of text. */
export function TextField({ name, label, hint, error, required, optional, id, ...input }: FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps>) {
  return <Field {...{ name, label, hint, error, required, optional, id }}>{(control) => <input {...input} {...control} />}</Field>
}

/** Several lines of text; grows with what is written where the browser can. */
export function AreaField({ name, label, hint, error, required, optional, id, ...area }: FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps>) {
  return <Field {...{ name, label, hint, error, required, optional, id }}>{(control) => <textarea rows={3} {...area} {...control} />}</Field>
}

export interface Option { readonly value: string; readonly label: string }

/** One of several, as a list that opens. For five or fewer, Choices is kinder. */
export function SelectField({ name, label, hint, error, required, optional, id, options, empty, ...select }: FieldProps & Omit<ComponentProps<'select'>, keyof FieldProps> & {
  readonly options: readonly Option[]
  /** What the list says before a choice, e.g. "Choose a school". */
  readonly empty?: string | undefined
}) {
  return (
    <Field {...{ name, label, hint, error, required, optional, id }}>
      {(control) => (
        <select {...select} {...control}>
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
        </select>
      )}
    </Field>
  )
}
