import { boolean, date, index, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import type { IsoDate } from '#src/kit/dates.ts'
import type { DistrictId, GuardianId, PermissionId, PersonId, ReleaseId, StudentId } from '#src/kit/ids.ts'

/** A guardian's answer about pictures, voice and name. Never edited: superseded by a newer one or withdrawn. */
export const releases = pgTable('releases', {
  districtId: text().$type<DistrictId>().notNull(),
  id: text().$type<ReleaseId>().notNull(),
  studentId: text().$type<StudentId>().notNull(),
  purposes: jsonb().$type<readonly string[]>().notNull(),
  /** Empty: every platform of those purposes. */
  channels: jsonb().$type<readonly string[]>().notNull(),
  refused: boolean().notNull(),
  conditions: jsonb().$type<readonly string[]>().notNull(),
  from: date({ mode: 'string' }).$type<IsoDate>().notNull(),
  until: date({ mode: 'string' }).$type<IsoDate>().notNull(),
  how: text().$type<'portal' | 'paper' | 'import'>().notNull(),
  givenBy: text().$type<GuardianId>(),
  /** The name that the giver typed as a signature; the paper has its own. */
  signedAs: text(),
  givenAt: timestamp({ withTimezone: true }).notNull(),
  withdrawnOn: date({ mode: 'string' }).$type<IsoDate>(),
  withdrawnAt: timestamp({ withTimezone: true }),
  supersededAt: timestamp({ withTimezone: true }),
}, (t) => [primaryKey({ columns: [t.districtId, t.id] }), index().on(t.districtId, t.studentId, t.givenAt), index().on(t.districtId, t.givenAt)])

/** The same for an adult who is shown, tagged or quoted (OKC-B3k, OKC-C2b, CMC-7). */
export const permissions = pgTable('permissions', {
  districtId: text().$type<DistrictId>().notNull(),
  id: text().$type<PermissionId>().notNull(),
  personId: text().$type<PersonId>().notNull(),
  purposes: jsonb().$type<readonly string[]>().notNull(),
  channels: jsonb().$type<readonly string[]>().notNull(),
  refused: boolean().notNull(),
  from: date({ mode: 'string' }).$type<IsoDate>().notNull(),
  until: date({ mode: 'string' }).$type<IsoDate>().notNull(),
  givenAt: timestamp({ withTimezone: true }).notNull(),
  withdrawnOn: date({ mode: 'string' }).$type<IsoDate>(),
}, (t) => [primaryKey({ columns: [t.districtId, t.id] }), index().on(t.districtId, t.personId)])

/** A guardian's way in: the hash of a link that serves one purpose and ends. The link itself is never stored. */
export const familyLinks = pgTable('family_links', {
  districtId: text().$type<DistrictId>().notNull(),
  tokenHash: text().notNull(),
  guardianId: text().$type<GuardianId>().notNull(),
  studentId: text().$type<StudentId>().notNull(),
  madeAt: timestamp({ withTimezone: true }).notNull(),
  endsAt: timestamp({ withTimezone: true }).notNull(),
}, (t) => [primaryKey({ columns: [t.districtId, t.tokenHash] }), index().on(t.districtId, t.guardianId)])
