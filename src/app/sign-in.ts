import type { PersonId } from '#src/kit/ids.ts'
import { actorOf } from '#src/people/index.ts'
import type { App } from './app.ts'
import { enter } from './app.ts'
import { isLoopback } from './loopback.ts'
import { SESSION_SECONDS } from './session.ts'

export const SESSION_COOKIE = 'chalkline'

/** The cookie that a browser keeps for a session; `Secure` wherever the address is https. */
export function sessionCookie(app: App, value: string, seconds = SESSION_SECONDS): string {
  const secure = app.house.env.url?.startsWith('https:') ? '; Secure' : ''
  return `${SESSION_COOKIE}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`
}

export type SignedIn = { readonly kind: 'signed-in'; readonly cookie: string } | { readonly kind: 'refused' }

/**
 * Takes the part of a person of the demo district. Only there, and only on this machine itself:
 * a real district's people are never chosen from a list.
 */
export async function signInToDemo(app: App, person: PersonId, hostname: string): Promise<SignedIn> {
  const { house, district } = app
  if (!demoIsOpen(app, hostname)) return { kind: 'refused' }
  const actor = await actorOf(app.db, person, app.today())
  if (actor === null) return { kind: 'refused' }
  await enter(house, district, actor).write((tx) => tx.record({ event: 'sign-in.demo', subject: { kind: 'person', id: person } }))
  return { kind: 'signed-in', cookie: sessionCookie(app, house.sessions.issue(person, district.id, app.now())) }
}

/**
 * Whether people can be chosen here: a demo district, we listen on loopback, people reach us there (no
 * public address is set), and this request did, by the host name that it named.
 */
export const demoIsOpen = ({ house: { env }, district }: App, hostname: string): boolean =>
  env.demo && district.settings.demo && isLoopback(env.host) && (env.url === null || isLoopback(new URL(env.url).hostname)) && isLoopback(hostname)
