import { useRef, type ReactNode } from 'react'
import { Dialog, DialogCancel, type DialogHandle } from './dialog.tsx'

/**
 * A button that asks before it acts. Without script it is a link to a page that asks (`to`), so
 * that page is needed; with script the question opens here and posts to the same URL.
 */
export function ConfirmButton({ id, to, label, title, confirm, mini = false, children, hidden = {} }: {
  readonly id: string
  /** The page that asks, and the action that the answer is posted to. */
  readonly to: string
  readonly label: ReactNode
  /** The question. */
  readonly title: ReactNode
  /** The verb of the deed: "Retire the account", never "OK". */
  readonly confirm: string
  readonly mini?: boolean
  /** What happens then, what is kept. */
  readonly children: ReactNode
  readonly hidden?: Readonly<Record<string, string>>
}) {
  const dialog = useRef<DialogHandle>(null)
  return (
    <>
      <a className={mini ? 'btn mini' : 'btn'} href={to} onClick={(event) => { event.preventDefault(); dialog.current?.open() }}>{label}</a>
      <Dialog id={id} title={title} handle={dialog}>
        {children}
        <form method="post" action={to} className="row">
          {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          <button className="go">{confirm}</button>
          <DialogCancel onClick={() => dialog.current?.close()} />
        </form>
      </Dialog>
    </>
  )
}
