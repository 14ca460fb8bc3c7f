import { useState, type ReactNode } from 'react'
import { Dialog, DialogCancel } from './dialog.tsx'

/**
 * A button that asks before it acts. Without script it is a link to a page that asks (`to`), so
 * that page is needed; with script the question opens here and posts to the same URL.
 */
export function ConfirmButton({ to, label, title, confirm, mini = false, children, hidden = {} }: {
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
  const [open, setOpen] = useState(false)
  return (
    <>
      <a className={mini ? 'btn mini' : 'btn'} href={to} aria-haspopup="dialog" onClick={(event) => { event.preventDefault(); setOpen(true) }}>{label}</a>
      <Dialog open={open} onClose={() => setOpen(false)} title={title}>
        {children}
        <form method="post" action={to} className="row">
          {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          <button className="go">{confirm}</button>
          <DialogCancel />
        </form>
      </Dialog>
    </>
  )
}
