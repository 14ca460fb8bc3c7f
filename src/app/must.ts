import { data, redirect } from 'react-router'
import type { RouterContextProvider } from 'react-router'
import { wellFormed } from '#src/kit/well-formed.ts'
import type { Actor } from '#src/people/rules/actor.ts'
import type { App } from './app.ts'
import { appContext } from './context.ts'

/** The page that a request is about; the router asks for a page's data by the page's path with `.data` behind it. */
export function pageOf(request: Request): URL {
  const url = new URL(request.url)
  url.pathname = url.pathname === '/_root.data' ? '/' : url.pathname.replace(/\.data$/, '')
  url.searchParams.delete('_routes')
  return url
}

export type SignedInApp = App & { readonly actor: Extract<Actor, { kind: 'person' }> }

/** The app of somebody who is signed in; others are shown the way in and come back here after. */
export function mustBeSignedIn(request: Request, context: Readonly<RouterContextProvider>): SignedInApp {
  const app = context.get(appContext)
  if (app.actor.kind !== 'person') {
    const { pathname, search } = pageOf(request)
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

/** The form that a request brings, every text in it well-formed; a body that is no form is answered with 400. */
export async function formOf(request: Request): Promise<FormData> {
  const sent = await request.formData().catch((error: unknown) => {
    // What the parser of a form throws; anything else is a fault of ours.
    if (error instanceof TypeError) throw data(null, { status: 400 })
    throw error
  })
  const form = new FormData()
  for (const [name, value] of sent) {
    if (typeof value === 'string') form.append(wellFormed(name), wellFormed(value))
    else form.append(wellFormed(name), value)
  }
  return form
}
