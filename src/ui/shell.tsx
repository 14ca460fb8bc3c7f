import type { MouseEvent, ReactNode } from 'react'
import { Beside } from './beside.tsx'
import { Brand } from './brand.tsx'
import { GetForm } from './filters.tsx'
import { A } from './link.tsx'
import { SkipLink } from './skip-link.tsx'
import { uiWords } from './ui-words.ts'
import { useWords } from './words.tsx'

export interface NavItem {
  readonly to: string
  readonly label: string
  /** How many things wait there. */
  readonly count?: number | undefined
  readonly current?: boolean | undefined
}

/** The frame of every page for people who are signed in. */
export function Shell({ district, me, nav, banner, notice, searched, wide = false, children }: {
  readonly district: string
  readonly me: { readonly name: string; readonly note: string; readonly to?: string | undefined }
  readonly nav: readonly NavItem[]
  /** Over everything, e.g. DemoBanner. */
  readonly banner?: ReactNode
  /** What the last action did (Notice). */
  readonly notice?: ReactNode
  /** What was searched for, on the page of results. */
  readonly searched?: string | undefined
  /** The composer needs the room: the navigation stays behind its button on desks too. */
  readonly wide?: boolean | undefined
  readonly children: ReactNode
}) {
  const words = useWords(uiWords)
  return (
    <>
      <SkipLink />
      {banner}
      <header className="bar">
        <Brand to="/" name="Chalkline" small={district} />
        <search className="hide-s">
          <GetForm action="/search"><label className="vh" htmlFor="q">{words.search}</label><input id="q" name="q" type="search" defaultValue={searched} placeholder={words.searchPlaceholder} /></GetForm>
        </search>
        {me.to === undefined ? <p className="who hide-s">{me.name}<small>{me.note}</small></p> : <A className="who hide-s" to={me.to}>{me.name}<small>{me.note}</small></A>}
        <button className={wide ? 'menu always' : 'menu'} type="button" popoverTarget="nav">{words.menu}</button>
      </header>
      <div className={wide ? 'shell' : 'shell with'}>
        <SideNav nav={nav} me={me} wide={wide} />
        <main id="main" tabIndex={-1}>{notice}{children}</main>
      </div>
      <Beside />
    </>
  )
}

/** On a phone the navigation lies over the page, which stays when the router goes on to the next. */
function closeNav(event: MouseEvent<HTMLAnchorElement>) {
  const nav = event.currentTarget.closest<HTMLElement>(':popover-open')
  nav?.hidePopover()
}

function SideNav({ nav, me, wide }: { readonly nav: readonly NavItem[]; readonly me: { readonly name: string; readonly note: string; readonly to?: string | undefined }; readonly wide: boolean }) {
  const words = useWords(uiWords)
  return (
    <nav className={wide ? 'side pop' : 'side'} id="nav" popover="auto" aria-label={words.main}>
      <ul className="links">
        {nav.map(({ to, label, count = 0, current }) => (
          <li key={to}><A to={to} aria-current={current ? 'page' : undefined} onClick={closeNav}>{label} {count > 0 && <span>{count}<span className="vh"> {words.waiting}</span></span>}</A></li>
        ))}
        <li className="only-s"><A to="/search" onClick={closeNav}>{words.searchShort}</A></li>
        {me.to !== undefined && <li className="only-s"><A to={me.to} onClick={closeNav}>{me.name}</A></li>}
      </ul>
    </nav>
  )
}
