import { and, eq } from 'drizzle-orm'
import type { App, Tx } from '#src/app/app.ts'
import type { PresenceId } from '#src/kit/ids.ts'
import type { LedgerEvent } from '#src/ledger/rules/events.ts'
import { mayMove } from './rules/abilities.ts'
import type { PresenceState } from './rules/presence.ts'
import { canMovePresence } from './rules/presence.ts'
import type { Presence } from './store.ts'
import { presencesById, removeCredential } from './store.ts'
import { presences } from './tables.ts'

/** Pausing, taking up again, and the end: the moves that a presence's page offers. */
export const standings = ['suspended', 'live', 'retired'] as const
export type Standing = (typeof standings)[number]

export type PresenceMoved =
  | { readonly kind: 'moved'; readonly to: Standing }
  | { readonly kind: 'needs-reason' } | { readonly kind: 'cannot-move' } | { readonly kind: 'not-yours' } | { readonly kind: 'no-such-presence' }

const events: Readonly<Record<Standing, LedgerEvent>> = { suspended: 'presence.suspended', live: 'presence.resumed', retired: 'presence.retired' }

/** Suspends, resumes or retires a presence, for a reason that stays on record. What was posted there is kept. */
export async function movePresence(app: App, id: PresenceId, to: Standing, reason: string): Promise<PresenceMoved> {
  return app.write(async (tx): Promise<PresenceMoved> => {
    const presence = (await presencesById(tx, [id])).get(id)
    if (!presence) return { kind: 'no-such-presence' }
    if (app.actor.kind !== 'person' || !mayMove(app.actor, presence.schoolId)) return { kind: 'not-yours' }
    // To go live for the first time is an approval's business; here one only comes back from a pause.
    if (!canMovePresence(presence.state, to) || (to === 'live' && presence.state !== 'suspended')) return { kind: 'cannot-move' }
    if (reason.trim() === '') return { kind: 'needs-reason' }
    if (!await saveState(tx, presence, to, app.now())) return { kind: 'cannot-move' }
    await tx.record({ event: events[to], subject: { kind: 'presence', id }, reason: reason.trim(), details: { was: presence.state } })
    // An account that will never speak again keeps no password here.
    if (to === 'retired' && await removeCredential(tx, id)) await tx.record({ event: 'presence.disconnected', subject: { kind: 'presence', id } })
    return { kind: 'moved', to }
  })
}

/** False when somebody else moved it in between. */
async function saveState(tx: Tx, seen: Presence, state: PresenceState, at: Date): Promise<boolean> {
  const saved = await tx.sql.update(presences).set({ state, stateSince: at })
    .where(and(eq(presences.districtId, tx.district), eq(presences.id, seen.id), eq(presences.state, seen.state))).returning({ id: presences.id })
  return saved.length > 0
}
