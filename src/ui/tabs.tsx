import { A } from './link.tsx'

/** Views of one thing, each with its own URL. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly { readonly to: string; readonly text: string; readonly current?: boolean | undefined }[] }) {
  return <nav className="tabs noprint" aria-label={label}>{tabs.map(({ to, text, current }) => <A key={to} to={to} aria-current={current ? 'page' : undefined}>{text}</A>)}</nav>
}
