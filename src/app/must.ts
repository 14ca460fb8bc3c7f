import { data, redirect } from 'react-router'
import type { RouterContextProvider } from 'react-router'
import type { Actor } from '#src/people/rules/actor.ts'
import type { App } from './app.ts'
import { appContext } from './context.ts'

export type SignedInApp = App & { readonly actor: Extract<Actor, { kind: 'person' }> }

/** The app of somebody who is signed in; others are shown the way in and come back here after. */
export function mustBeSignedIn(request: Request, context: Readonly<RouterContextProvider>): SignedInApp {
  const app = context.get(appContext)
  if (app.actor.kind !== 'person') {
    const { pathname, search } = new URL(request.url)
    throw redirect(pathname === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(pathname + search)}`)
  }
  return app as SignedInApp
}

/** Ends the request with a page that says there is nothing here: also for what this person may not see. */
export function notFound(): never {
  throw data(null, { status: 404 })
}

/** Ends the request with a page that says this person's role does not allow it. */
export function notAllowed(): never {
  throw data(null, { status: 403 })
}
