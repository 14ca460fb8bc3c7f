import type { ReactNode } from 'react'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteLoaderData, type LoaderFunctionArgs } from 'react-router'
import { appContext } from '#src/app/context.ts'
import { pageOf } from '#src/app/must.ts'
import { RouteErrorPage } from './ui/error-page.tsx'
import { FocusMain } from './ui/focus-main.tsx'
import { localeOf, themeOf } from './ui/place.ts'
import appStyles from './ui/theme/app.css?url'
import publicStyles from './ui/theme/public.css?url'
import { directionOf, LocaleProvider } from './ui/words.tsx'

/** Pages for families and the public are in English and Spanish; the others are in English so far. */
const speaksToEverybody = (path: string): boolean => /^\/(accounts|policy|news|family)(\/|$)/.test(path)

/** What every page needs to know of its reader. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  return { locale: speaksToEverybody(pageOf(request).pathname) ? localeOf(request) : 'en' as const, theme: themeOf(request), timeZone: app.district.timezone, today: app.today() }
}

/**
 * A route whose `handle` says `script: false` (families, the public) gets no script at all and the
 * slim styles: such a page weighs at most 60 kB. In the browser this runs only where there is script
 * already, so somebody who comes to such a page from within keeps it.
 */
function useScript(): boolean {
  const matches = useMatches()
  return !import.meta.env.SSR || !matches.some(({ handle }) => typeof handle === 'object' && handle !== null && 'script' in handle && handle.script === false)
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const script = useScript()
  const place = useRouteLoaderData<typeof loader>('root')
  const locale = place?.locale ?? 'en'
  return (
    <html lang={locale} dir={directionOf(locale)} data-theme={place?.theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={script ? appStyles : publicStyles} />
        <Meta />
        <Links />
      </head>
      <body>
        {place === undefined ? children : <LocaleProvider locale={locale} timeZone={place.timeZone} today={place.today}>{children}</LocaleProvider>}
        {script && <><FocusMain /><ScrollRestoration /><Scripts /></>}
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <RouteErrorPage />
}
