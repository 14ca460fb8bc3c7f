import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { DistrictDb } from '#src/db/client.ts'
import type { PersonId, PresenceId } from '#src/kit/ids.ts'
import { presenceCredentials, presenceOwners, presences, settingsReviews } from './tables.ts'

export type Presence = typeof presences.$inferSelect
export type SettingsReview = typeof settingsReviews.$inferSelect

export const listPresences = (db: DistrictDb): Promise<Presence[]> =>
  db.sql.select().from(presences).where(eq(presences.districtId, db.district)).orderBy(asc(presences.name))

export async function presencesById(db: DistrictDb, ids: readonly PresenceId[]): Promise<ReadonlyMap<PresenceId, Presence>> {
  if (ids.length === 0) return new Map()
  const found = await db.sql.select().from(presences).where(and(eq(presences.districtId, db.district), inArray(presences.id, [...new Set(ids)])))
  return new Map(found.map((presence) => [presence.id, presence]))
}

export async function presenceBySlug(db: DistrictDb, slug: string): Promise<Presence | null> {
  const [found] = await db.sql.select().from(presences).where(and(eq(presences.districtId, db.district), eq(presences.slug, slug)))
  return found ?? null
}

/** Every content owner of the district's presences. */
export const listOwners = (db: DistrictDb): Promise<{ presenceId: PresenceId; personId: PersonId; since: Date }[]> =>
  db.sql.select({ presenceId: presenceOwners.presenceId, personId: presenceOwners.personId, since: presenceOwners.since })
    .from(presenceOwners).where(eq(presenceOwners.districtId, db.district)).orderBy(asc(presenceOwners.since))

export async function ownedBy(db: DistrictDb, person: PersonId): Promise<Presence[]> {
  const found = await db.sql.select().from(presences)
    .innerJoin(presenceOwners, and(eq(presenceOwners.districtId, presences.districtId), eq(presenceOwners.presenceId, presences.id)))
    .where(and(eq(presences.districtId, db.district), eq(presenceOwners.personId, person))).orderBy(asc(presences.name))
  return found.map((row) => row.presences)
}

export async function ownersOf(db: DistrictDb, presence: PresenceId): Promise<readonly PersonId[]> {
  const found = await db.sql.select({ id: presenceOwners.personId }).from(presenceOwners)
    .where(and(eq(presenceOwners.districtId, db.district), eq(presenceOwners.presenceId, presence)))
  return found.map((row) => row.id)
}

/** The newest settings review of each presence. */
export async function latestReviews(db: DistrictDb): Promise<ReadonlyMap<PresenceId, SettingsReview>> {
  const found = await db.sql.selectDistinctOn([settingsReviews.presenceId]).from(settingsReviews)
    .where(eq(settingsReviews.districtId, db.district)).orderBy(settingsReviews.presenceId, desc(settingsReviews.at))
  return new Map(found.map((review) => [review.presenceId, review]))
}

export async function sealedCredential(db: DistrictDb, presence: PresenceId): Promise<string | null> {
  const [found] = await db.sql.select({ sealed: presenceCredentials.sealed }).from(presenceCredentials)
    .where(and(eq(presenceCredentials.districtId, db.district), eq(presenceCredentials.presenceId, presence)))
  return found?.sealed ?? null
}

export async function storeCredential(db: DistrictDb, presence: PresenceId, sealed: string, at: Date): Promise<void> {
  await db.sql.insert(presenceCredentials).values({ districtId: db.district, presenceId: presence, sealed, storedAt: at })
    .onConflictDoUpdate({ target: [presenceCredentials.districtId, presenceCredentials.presenceId], set: { sealed, storedAt: at } })
}

/** Since when a presence has been connected; null when it is not. */
export async function connectedSince(db: DistrictDb, presence: PresenceId): Promise<Date | null> {
  const [found] = await db.sql.select({ at: presenceCredentials.storedAt }).from(presenceCredentials)
    .where(and(eq(presenceCredentials.districtId, db.district), eq(presenceCredentials.presenceId, presence)))
  return found?.at ?? null
}

/** Forgets what is needed to speak for a presence; false when there was nothing. */
export async function removeCredential(db: DistrictDb, presence: PresenceId): Promise<boolean> {
  const gone = await db.sql.delete(presenceCredentials)
    .where(and(eq(presenceCredentials.districtId, db.district), eq(presenceCredentials.presenceId, presence))).returning({ id: presenceCredentials.presenceId })
  return gone.length > 0
}

export async function latestReviewOf(db: DistrictDb, presence: PresenceId): Promise<SettingsReview | null> {
  const [found] = await db.sql.select().from(settingsReviews)
    .where(and(eq(settingsReviews.districtId, db.district), eq(settingsReviews.presenceId, presence))).orderBy(desc(settingsReviews.at), desc(settingsReviews.id)).limit(1)
  return found ?? null
}
