import { useImperativeHandle, useRef, type ReactNode, type Ref } from 'react'
import { uiWords } from './ui-words.ts'
import { useWords } from './words.tsx'

export interface DialogHandle { open(): void; close(): void }

/** The platform's own modal dialog. Open it by its handle; Escape and a click outside close it. */
export function Dialog({ id, title, children, handle }: { readonly id: string; readonly title: ReactNode; readonly children: ReactNode; readonly handle: Ref<DialogHandle> }) {
  const element = useRef<HTMLDialogElement>(null)
  useImperativeHandle(handle, () => ({ open: () => element.current?.showModal(), close: () => element.current?.close() }), [])
  return (
    <dialog id={id} ref={element} aria-labelledby={`${id}-title`} closedby="any">
      <div className="stack"><h2 id={`${id}-title`}>{title}</h2>{children}</div>
    </dialog>
  )
}

/** Ends a dialog without doing anything. */
export function DialogCancel({ onClick, children }: { readonly onClick: () => void; readonly children?: ReactNode }) {
  const words = useWords(uiWords)
  return <button type="button" onClick={onClick}>{children ?? words.cancel}</button>
}
