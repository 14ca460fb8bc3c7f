import { Fragment, type ReactNode } from 'react'

/** A sentence of a catalogue with its `{places}` filled: each language has them in its own order. */
export function Fill({ text, with: parts }: { readonly text: string; readonly with: Readonly<Record<string, ReactNode>> }) {
  // Splitting on a group leaves the names at the odd places.
  return <>{text.split(/\{(\w+)\}/).map((part, index) => <Fragment key={index}>{index % 2 === 1 ? parts[part] : part}</Fragment>)}</>
}
