import type { ReactNode } from 'react'
import { A } from './link.tsx'

/** Two points and the line between them. */
export function Logo() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <rect width="40" height="40" rx="9" fill="#2f56c5" />
      <g fill="none" stroke="#fff" strokeLinecap="round"><path d="M9 28.5Q15 14 31 11.5M9 28.5Q25 26 31 11.5" strokeWidth="1.3" opacity=".4" /><path d="M9 28.5 31 11.5" strokeWidth="3" /></g>
      <g fill="#fff"><circle cx="9" cy="28.5" r="3.9" /><circle cx="31" cy="11.5" r="3.9" /></g>
    </svg>
  )
}

export function Brand({ to, name, small }: { readonly to?: string | undefined; readonly name: ReactNode; readonly small?: ReactNode }) {
  const inside = <><Logo /><span>{name}{small !== undefined && <small className="dim">{small}</small>}</span></>
  return to === undefined ? <span className="brand">{inside}</span> : <A className="brand" to={to}>{inside}</A>
}
