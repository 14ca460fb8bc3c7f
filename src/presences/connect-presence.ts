import { and, eq } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import type { DistrictDb } from '#src/db/client.ts'
import type { PresenceId } from '#src/kit/ids.ts'
import { allowService } from '#src/platforms/index.ts'
import { mayKeep, mayRename } from './rules/abilities.ts'
import type { Presence } from './store.ts'
import { ownersOf, presencesById, removeCredential, storeCredential } from './store.ts'
import { presences } from './tables.ts'

export type Connected =
  | { readonly kind: 'connected' }
  | { readonly kind: 'needs-secret' }
  /** The address of the server cannot be used; why, for the person who typed it. */
  | { readonly kind: 'bad-service'; readonly reason: string }
  /** A person posts there by hand, or it is retired. */
  | { readonly kind: 'cannot-connect' }
  /** It would become another account than the register says; communications decides that. */
  | { readonly kind: 'needs-communications' }
  /** It would become another account while posts are on their way to the one it is. */
  | { readonly kind: 'still-going-out' }
  /** The platform did not let us in with it, so nothing was kept; why, in words for a person. */
  | { readonly kind: 'not-let-in'; readonly reason: string }
  | { readonly kind: 'not-yours' } | { readonly kind: 'no-such-presence' }

/** What the account is called there and where its server is (null: the platform's usual one). */
export interface ConnectTo {
  readonly handle: string
  readonly service: string | null
  /** Posts to this presence of which nobody knows yet whether they are out; they name the account as it is. */
  readonly openDeliveries: number
}

/** The account that a presence is to be connected as. */
interface Target { readonly handle: string; readonly service: string | null; readonly another: boolean }

/** How long a platform may take to let us in. */
const PATIENCE_MS = 15_000

/**
 * Signs in to the platform, and keeps what that took, sealed. The secret is written, never read back
 * to a page. Whoever keeps a presence connects it as the account on the register; to make it another
 * account takes communications, else an owner could turn the school's name into an account of theirs.
 */
export async function connectPresence(app: App, id: PresenceId, secret: string, to?: ConnectTo): Promise<Connected> {
  if (secret === '') return { kind: 'needs-secret' }
  const service = to?.service ? allowService(to.service, { loopback: true, privateHosts: [] }) : null
  if (service?.kind === 'refused') return { kind: 'bad-service', reason: service.reason }
  const typed = to && { handle: to.handle, service: service?.origin.origin ?? null }

  const seen = (await presencesById(app.db, [id])).get(id)
  if (!seen) return { kind: 'no-such-presence' }
  const refused = await whyNot(app, app.db, seen, targetOf(seen, typed), to?.openDeliveries ?? 0)
  if (refused !== null) return refused
  const { handle, service: server } = targetOf(seen, typed)
  const account = { district: app.district.id, presence: id, handle, service: server, secret }
  const verified = await app.house.platforms[seen.platform]?.verify?.(account, AbortSignal.timeout(PATIENCE_MS))
  if (verified && verified.kind !== 'ok') return { kind: 'not-let-in', reason: verified.reason }

  return app.write(async (tx): Promise<Connected> => {
    const presence = (await presencesById(tx, [id])).get(id)
    if (!presence) return { kind: 'no-such-presence' }
    const target = targetOf(presence, typed)
    // What was true before the platform answered may be so no longer.
    const stopped = await whyNot(app, tx, presence, target, to?.openDeliveries ?? 0)
    if (stopped !== null) return stopped
    if (target.handle !== presence.handle || target.service !== presence.service) {
      const { handle, service } = target
      await tx.sql.update(presences).set({ handle, service, url: urlOf(presence, target) }).where(and(eq(presences.districtId, tx.district), eq(presences.id, id)))
      await tx.record({ event: 'presence.changed', subject: { kind: 'presence', id }, details: { was: { handle: presence.handle, service: presence.service }, is: { handle, service } } })
    }
    await storeCredential(tx, id, app.house.seal.seal(secret), app.now())
    await tx.record({ event: 'presence.connected', subject: { kind: 'presence', id }, details: { handle: target.handle, service: target.service } })
    return { kind: 'connected' }
  })
}

async function whyNot(app: App, db: DistrictDb, presence: Presence, target: Target, openDeliveries: number): Promise<Connected | null> {
  const { actor } = app
  if (actor.kind !== 'system' && !mayKeep(actor, presence.schoolId, await ownersOf(db, presence.id))) return { kind: 'not-yours' }
  if (app.house.platforms[presence.platform]?.mode !== 'connected' || presence.state === 'retired') return { kind: 'cannot-connect' }
  if (!target.another) return null
  if (actor.kind !== 'system' && !mayRename(actor, presence.schoolId)) return { kind: 'needs-communications' }
  return openDeliveries > 0 ? { kind: 'still-going-out' } : null
}

function targetOf(presence: Presence, typed: { readonly handle: string; readonly service: string | null } | undefined): Target {
  if (typed === undefined) return { handle: presence.handle, service: presence.service, another: false }
  const handle = bare(typed.handle) || bare(presence.handle)
  const another = handle.toLowerCase() !== bare(presence.handle).toLowerCase() || typed.service !== originOf(presence.service)
  return { handle, service: typed.service, another }
}

/** A name as platforms take it: people also write it with an @ before it. */
const bare = (handle: string): string => handle.trim().replace(/^@/, '')
const originOf = (service: string | null): string | null => (service !== null && URL.canParse(service) ? new URL(service).origin : service)

/** Where it opens follows its name only on the platform's own server. */
function urlOf(presence: Presence, { handle, service, another }: Target): string | null {
  if (!another) return presence.url
  return presence.platform === 'bluesky' && service === null ? `https://bsky.app/profile/${encodeURIComponent(handle)}` : null
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
