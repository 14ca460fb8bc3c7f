import { bigint, index, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import type { DistrictId, PersonId, PresenceId, SchoolId } from '#src/kit/ids.ts'
import type { PresenceKind, PresenceState } from './rules/presence.ts'

/** The register of accounts, pages, sites, blogs, podcasts and wikis that speak for the district. */
export const presences = pgTable('presences', {
  districtId: text().$type<DistrictId>().notNull(),
  id: text().$type<PresenceId>().notNull(),
  /** For the URL: `lincoln-band`. */
  slug: text().notNull(),
  name: text().notNull(),
  kind: text().$type<PresenceKind>().notNull(),
  platform: text().notNull(),
  handle: text().notNull(),
  url: text(),
  /** The server a connected platform lives on, where it has one. */
  service: text(),
  schoolId: text().$type<SchoolId>().notNull(),
  state: text().$type<PresenceState>().notNull(),
  audience: text().$type<'public' | 'private'>().notNull(),
  purpose: text(),
  /** Why it is public, where the policy asks for a reason (OKC-B3c2). */
  justification: text(),
  email: text(),
  bio: text(),
  supervisorId: text().$type<PersonId>(),
  requestedAt: timestamp({ withTimezone: true }).notNull(),
  approvedAt: timestamp({ withTimezone: true }),
  stateSince: timestamp({ withTimezone: true }).notNull(),
}, (t) => [
  primaryKey({ columns: [t.districtId, t.id] }),
  uniqueIndex().on(t.districtId, t.slug),
  index().on(t.districtId, t.schoolId),
  index().on(t.districtId, t.platform, t.handle),
])

/** Content owners: who runs a presence. */
export const presenceOwners = pgTable('presence_owners', {
  districtId: text().$type<DistrictId>().notNull(),
  presenceId: text().$type<PresenceId>().notNull(),
  personId: text().$type<PersonId>().notNull(),
  since: timestamp({ withTimezone: true }).notNull(),
}, (t) => [primaryKey({ columns: [t.districtId, t.presenceId, t.personId] }), index().on(t.districtId, t.personId)])

/** A dated look at a presence's settings; goes stale after the policy's period. */
export const settingsReviews = pgTable('settings_reviews', {
  districtId: text().$type<DistrictId>().notNull(),
  id: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  presenceId: text().$type<PresenceId>().notNull(),
  at: timestamp({ withTimezone: true }).notNull(),
  byId: text().$type<PersonId>().notNull(),
  answers: jsonb().$type<readonly { readonly setting: string; readonly shouldBe: string; readonly is: string | null; readonly state: 'matches' | 'differs' | 'open' }[]>().notNull(),
}, (t) => [primaryKey({ columns: [t.districtId, t.id] }), index().on(t.districtId, t.presenceId, t.at)])

/** What is needed to speak for a connected presence, sealed (never in a log, an export or a page). */
export const presenceCredentials = pgTable('presence_credentials', {
  districtId: text().$type<DistrictId>().notNull(),
  presenceId: text().$type<PresenceId>().notNull(),
  sealed: text().notNull(),
  storedAt: timestamp({ withTimezone: true }).notNull(),
}, (t) => [primaryKey({ columns: [t.districtId, t.presenceId] })])
