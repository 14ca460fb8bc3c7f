import { and, eq, inArray } from 'drizzle-orm'
import type { App, Tx } from '#src/app/app.ts'
import { newId } from '#src/app/new-id.ts'
import type { PresenceId } from '#src/kit/ids.ts'
import { ownersOf, presencesById } from '#src/presences/index.ts'
import { maySpeakFor } from '#src/presences/rules/abilities.ts'
import { speaks } from '#src/presences/rules/presence.ts'
import type { WholePost } from './store.ts'
import { deliveries, posts } from './tables.ts'

/** Sets where a post goes; the name of a presence that this person may not speak for, else null (and only then anything is written). */
export async function setPlaces(app: App, tx: Tx, { post, deliveries: current }: WholePost, wanted: readonly PresenceId[]): Promise<string | null> {
  const added = wanted.filter((id) => !current.some((one) => one.presenceId === id))
  const dropped = current.filter((one) => !wanted.includes(one.presenceId))
  const known = await presencesById(tx, wanted)
  for (const id of added) {
    const presence = known.get(id)
    if (!presence) return id
    if (!speaks(presence.state) || !maySpeakFor(app.actor, await ownersOf(tx, id))) return presence.name
  }
  if (dropped.length > 0) {
    await tx.sql.delete(deliveries).where(and(eq(deliveries.districtId, tx.district), inArray(deliveries.id, dropped.map((one) => one.id))))
  }
  if (added.length > 0) {
    await tx.sql.insert(deliveries).values(added.map((presenceId) => ({ districtId: tx.district, id: newId<'delivery'>(), postId: post.id, presenceId, state: 'waiting' as const })))
  }
  const first = known.get(wanted[0] ?? ('' as PresenceId))
  if (first && first.schoolId !== post.schoolId) {
    await tx.sql.update(posts).set({ schoolId: first.schoolId }).where(and(eq(posts.districtId, tx.district), eq(posts.id, post.id)))
  }
  return null
}
