import { and, eq } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import type { PresenceId } from '#src/kit/ids.ts'
import { allowService } from '#src/platforms/index.ts'
import { mayKeep } from './rules/abilities.ts'
import { ownersOf, presencesById, removeCredential, storeCredential } from './store.ts'
import { presences } from './tables.ts'

export type Connected =
  | { readonly kind: 'connected' }
  | { readonly kind: 'needs-secret' }
  /** The address of the server cannot be used; why, for the person who typed it. */
  | { readonly kind: 'bad-service'; readonly reason: string }
  /** A person posts there by hand, or it is retired. */
  | { readonly kind: 'cannot-connect' }
  | { readonly kind: 'not-yours' } | { readonly kind: 'no-such-presence' }

/** What the account is called there and where its server is; null for the platform's usual one. */
export interface ConnectTo { readonly handle: string; readonly service: string | null }

/** Keeps what is needed to speak for a presence, sealed. The secret is written, never read back to a page. */
export async function connectPresence(app: App, id: PresenceId, secret: string, to?: ConnectTo): Promise<Connected> {
  if (secret === '') return { kind: 'needs-secret' }
  const service = to?.service ? allowService(to.service, { loopback: true, privateHosts: [] }) : null
  if (service?.kind === 'refused') return { kind: 'bad-service', reason: service.reason }
  return app.write(async (tx): Promise<Connected> => {
    const presence = (await presencesById(tx, [id])).get(id)
    if (!presence) return { kind: 'no-such-presence' }
    if (app.actor.kind !== 'system' && !mayKeep(app.actor, presence.schoolId, await ownersOf(tx, id))) return { kind: 'not-yours' }
    if (app.house.platforms[presence.platform]?.mode !== 'connected' || presence.state === 'retired') return { kind: 'cannot-connect' }
    if (to) {
      const handle = to.handle.trim() || presence.handle
      const server = service?.origin.origin ?? null
      // Where it opens follows its name only on the platform's own server.
      const url = handle === presence.handle && server === presence.service ? presence.url : presence.platform === 'bluesky' && server === null ? `https://bsky.app/profile/${encodeURIComponent(handle)}` : null
      await tx.sql.update(presences).set({ handle, service: server, url }).where(and(eq(presences.districtId, tx.district), eq(presences.id, id)))
    }
    await storeCredential(tx, id, app.house.seal.seal(secret), app.now())
    await tx.record({ event: 'presence.connected', subject: { kind: 'presence', id }, ...(to ? { details: { handle: to.handle, service: to.service } } : {}) })
    return { kind: 'connected' }
  })
}

/** Forgets the secret: from now on nothing is posted there from here. */
export async function disconnectPresence(app: App, id: PresenceId): Promise<{ readonly kind: 'disconnected' | 'not-connected' | 'not-yours' | 'no-such-presence' }> {
  return app.write(async (tx) => {
    const presence = (await presencesById(tx, [id])).get(id)
    if (!presence) return { kind: 'no-such-presence' }
    if (!mayKeep(app.actor, presence.schoolId, await ownersOf(tx, id))) return { kind: 'not-yours' }
    if (!await removeCredential(tx, id)) return { kind: 'not-connected' }
    await tx.record({ event: 'presence.disconnected', subject: { kind: 'presence', id } })
    return { kind: 'disconnected' }
  })
}
