import type { PersonId } from '#src/kit/ids.ts'
import { actorOf } from '#src/people/index.ts'
import type { App } from './app.ts'
import { enter } from './app.ts'
import { SESSION_SECONDS } from './session.ts'

export const SESSION_COOKIE = 'chalkline'

/** The cookie that a browser keeps for a session; `Secure` wherever the address is https. */
export function sessionCookie(app: App, value: string, seconds = SESSION_SECONDS): string {
  const secure = app.house.env.url?.startsWith('https:') ? '; Secure' : ''
  return `${SESSION_COOKIE}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`
}

export type SignedIn = { readonly kind: 'signed-in'; readonly cookie: string } | { readonly kind: 'refused' }

/**
 * Takes the part of a person of the demo district. Only there, and only while we listen on loopback:
 * a real district's people are never chosen from a list.
 */
export async function signInToDemo(app: App, person: PersonId): Promise<SignedIn> {
  const { house, district } = app
  if (!demoIsOpen(app)) return { kind: 'refused' }
  const actor = await actorOf(app.db, person, app.today())
  if (actor === null) return { kind: 'refused' }
  await enter(house, district, actor).write((tx) => tx.record({ event: 'sign-in.demo', subject: { kind: 'person', id: person } }))
  return { kind: 'signed-in', cookie: sessionCookie(app, house.sessions.issue(person, app.now())) }
}

export const demoIsOpen = ({ house, district }: App): boolean =>
  house.env.demo && district.settings.demo && ['127.0.0.1', 'localhost', '::1'].includes(house.env.host)
