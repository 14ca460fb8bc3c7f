import type { App } from '#src/app/app.ts'
import type { PresenceId } from '#src/kit/ids.ts'
import { mayKeep } from './rules/abilities.ts'
import { ownersOf, presencesById, storeCredential } from './store.ts'

export type Connected = { readonly kind: 'connected' } | { readonly kind: 'not-yours' } | { readonly kind: 'no-such-presence' }

/** Keeps what is needed to speak for a presence, sealed. The secret is written, never read back to a page. */
export async function connectPresence(app: App, id: PresenceId, secret: string): Promise<Connected> {
  return app.write(async (tx) => {
    const presence = (await presencesById(tx, [id])).get(id)
    if (!presence) return { kind: 'no-such-presence' }
    if (app.actor.kind !== 'system' && !mayKeep(app.actor, presence.schoolId, await ownersOf(tx, id))) return { kind: 'not-yours' }
    await storeCredential(tx, id, app.house.seal.seal(secret), app.now())
    await tx.record({ event: 'presence.changed', subject: { kind: 'presence', id }, details: { what: 'connection' } })
    return { kind: 'connected' }
  })
}
