import type { ReactNode } from 'react'
import { Brand } from './brand.tsx'
import { A } from './link.tsx'
import { SkipLink } from './skip-link.tsx'
import { uiWords } from './ui-words.ts'
import { useWords } from './words.tsx'

export interface OtherLanguage { readonly locale: string; readonly label: string; readonly to: string }

/** The frame of pages for everybody: no script, no sign-in. */
export function PublicShell({ name, small, home, nav, languages = [], banner, foot, children }: {
  /** The district's name in two parts: "Two Rivers", "Public Schools". */
  readonly name: string
  readonly small?: string | undefined
  readonly home: string
  readonly nav: readonly { readonly to: string; readonly label: string; readonly current?: boolean | undefined }[]
  /** The page in other languages, each named in itself. */
  readonly languages?: readonly OtherLanguage[]
  readonly banner?: ReactNode
  readonly foot?: ReactNode
  readonly children: ReactNode
}) {
  const words = useWords(uiWords)
  return (
    <>
      <SkipLink />
      {banner}
      <header className="bar">
        <Brand to={home} name={name} small={small} />
        <nav className="row" aria-label={words.main}>
          {nav.map(({ to, label, current }) => <A key={to} to={to} aria-current={current ? 'page' : undefined}>{label}</A>)}
          {languages.map(({ locale, label, to }) => <A key={locale} to={to} lang={locale} hrefLang={locale}>{label}</A>)}
        </nav>
      </header>
      <div className="shell">
        <main id="main" tabIndex={-1}>{children}{foot !== undefined && <footer className="foot">{foot}</footer>}</main>
      </div>
    </>
  )
}

/** The frame of a family's page: one column, one thing, nowhere else to go. */
export function Slim({ name, language, banner, foot, children }: {
  readonly name: string
  readonly language?: OtherLanguage | undefined
  readonly banner?: ReactNode
  readonly foot?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <>
      <SkipLink />
      {banner}
      <header className="bar apart slim-bar">
        <Brand name={name} />
        {language && <A className="btn mini" to={language.to} lang={language.locale} hrefLang={language.locale}>{language.label}</A>}
      </header>
      <main id="main" tabIndex={-1} className="slim">{children}{foot !== undefined && <footer className="foot">{foot}</footer>}</main>
    </>
  )
}
