import { Field, type FieldProps } from './field.tsx'

/** Files to add. A file input made large, so that dropping on it works without script. */
export function Upload({ name, label, hint, error, required, optional, id, accept, multiple = false }: FieldProps & { readonly accept: string; readonly multiple?: boolean }) {
  return (
    <div className="upload">
      <Field {...{ name, label, hint, error, required, optional, id }}>{(control) => <input type="file" accept={accept} multiple={multiple} {...control} />}</Field>
    </div>
  )
}
