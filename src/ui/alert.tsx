import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import type { State } from './state.ts'

/** One thing to know on this page, with its state. `title` is said first, in the state's colour. */
export function Alert({ state, title, children }: { readonly state: State; readonly title?: ReactNode; readonly children?: ReactNode }) {
  return <div className="alert" data-s={state}>{title !== undefined && <strong>{title}</strong>} {children}</div>
}

/**
 * What the last action did ("Saved."), said once at the top of the next page and read out. With
 * `answers`, each new answer also takes focus and so comes into view: the button that was pressed may
 * be far below, or gone.
 */
export function Notice({ state = 'ok', answers, children }: { readonly state?: State; readonly answers?: object | undefined; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => { if (answers !== undefined) box.current?.focus() }, [answers])
  // Not an output: it may hold paragraphs.
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
  return <div className="alert notice" data-s={state} role="status" ref={box} tabIndex={answers === undefined ? undefined : -1}>{children}</div>
}
