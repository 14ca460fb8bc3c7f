import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { uiWords } from './ui-words.ts'
import { useWords } from './words.tsx'

/**
 * The platform's own modal dialog: there while `open`, and only with script. It hangs on the body,
 * so that it may be asked for from within a paragraph or another form. Escape, a click outside and
 * "Not now" close it.
 */
export function Dialog({ open, onClose, title, children }: {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  readonly children: ReactNode
}) {
  const element = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => { if (open) element.current?.showModal() }, [open])
  if (!open) return null
  return createPortal(
    <dialog ref={element} aria-labelledby={id} closedby="any" onClose={onClose}>
      <div className="stack"><h2 id={id}>{title}</h2>{children}</div>
    </dialog>,
    document.body,
  )
}

/** Ends a dialog without doing anything. */
export function DialogCancel({ children }: { readonly children?: ReactNode }) {
  const words = useWords(uiWords)
  return <button type="button" onClick={(event) => event.currentTarget.closest('dialog')?.close()}>{children ?? words.cancel}</button>
}
