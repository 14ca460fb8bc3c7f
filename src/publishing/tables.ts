import { bigint, boolean, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core'
import type { FindingOutcome, Outcome } from '#src/kit/outcome.ts'
import type { AssetId, ContentHash, DeliveryId, DistrictId, FileHash, PersonId, PostId, PresenceId, SchoolId, StudentId } from '#src/kit/ids.ts'
import type { Finding } from '#src/screening/rules/finding.ts'
import type { Said } from '#src/screening/rules/opinion.ts'
import type { DeliveryState } from './rules/delivery.ts'
import type { PostState } from './rules/post-states.ts'

/** A part of a picture, in fractions (0 to 1) from its upper left corner. */
export interface Box { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

export const posts = pgTable('posts', {
  districtId: text().$type<DistrictId>().notNull(),
  id: text().$type<PostId>().notNull(),
  /** The place it speaks for: that of its first presence; decides who may approve. */
  schoolId: text().$type<SchoolId>().notNull(),
  authorId: text().$type<PersonId>().notNull(),
  /** Who last changed what would go out, and who sent it: neither may decide about it. */
  changedById: text().$type<PersonId>(),
  submittedById: text().$type<PersonId>(),
  title: text().notNull(),
  words: text().notNull(),
  language: text().notNull(),
  state: text().$type<PostState>().notNull(),
  /** SHA-256 of what would go out: an approval is of exactly this (invariant 1). */
  contentHash: text().$type<ContentHash>().notNull(),
  /** Counts every save; a save on an older version is refused, so nothing is overwritten unseen. */
  version: integer().notNull(),
  /** When it should go out; null means as soon as it may. */
  goOutAt: timestamp({ withTimezone: true }),
  /** What the approver or a re-check said when it came back. */
  returnedNote: text(),
  createdAt: timestamp({ withTimezone: true }).notNull(),
  savedAt: timestamp({ withTimezone: true }).notNull(),
  publishedAt: timestamp({ withTimezone: true }),
}, (t) => [
  primaryKey({ columns: [t.districtId, t.id] }),
  index().on(t.districtId, t.state, t.savedAt),
  index().on(t.districtId, t.authorId, t.savedAt),
  index().on(t.districtId, t.schoolId, t.state),
])

/** One post on its way to one presence. Its id is the key that makes publishing happen once. */
export const deliveries = pgTable('deliveries', {
  districtId: text().$type<DistrictId>().notNull(),
  id: text().$type<DeliveryId>().notNull(),
  postId: text().$type<PostId>().notNull(),
  presenceId: text().$type<PresenceId>().notNull(),
  state: text().$type<DeliveryState>().notNull(),
  attempts: integer().notNull().default(0),
  /** The moment of the first attempt, kept for ever: with the id it names the post on the platform, and it is the date readers see. */
  startedAt: timestamp({ withTimezone: true }),
  attemptedAt: timestamp({ withTimezone: true }),
  /** When it is to be tried or looked for again; null when a person has to look first. */
  nextAt: timestamp({ withTimezone: true }),
  ref: text(),
  url: text(),
  /** Why it failed or is unknown, in words for the writer; never a secret. */
  reason: text(),
  publishedAt: timestamp({ withTimezone: true }),
}, (t) => [primaryKey({ columns: [t.districtId, t.id] }), uniqueIndex().on(t.districtId, t.postId, t.presenceId), index().on(t.districtId, t.presenceId, t.publishedAt), index().on(t.districtId, t.state)])

export const assets = pgTable('assets', {
  districtId: text().$type<DistrictId>().notNull(),
  id: text().$type<AssetId>().notNull(),
  postId: text().$type<PostId>().notNull(),
  position: integer().notNull(),
  file: text().$type<FileHash>().notNull(),
  type: text().notNull(),
  width: integer().notNull(),
  height: integer().notNull(),
  bytes: integer().notNull(),
  alt: text(),
  rights: text().$type<'own' | 'licensed' | 'student-work' | 'third-party' | 'unknown'>().notNull(),
  credit: text(),
  visibleText: text(),
  logo: boolean(),
  /** The writer said that nobody can be made out. */
  nobody: boolean().notNull().default(false),
  /** Names that the file itself carried, offered to the writer and then forgotten with the draft. */
  namedInFile: jsonb().$type<readonly string[]>().notNull(),
  /** Where the file said that each of them is; forgotten with the draft too. */
  boxesInFile: jsonb().$type<readonly (Box & { readonly name: string })[]>().notNull().default([]),
  /** What was removed at the door: gps, camera … */
  removed: jsonb().$type<readonly string[]>().notNull(),
  addedAt: timestamp({ withTimezone: true }).notNull(),
}, (t) => [primaryKey({ columns: [t.districtId, t.id] }), index().on(t.districtId, t.postId, t.position), index().on(t.districtId, t.file)])

/** Who can be seen in an asset. */
export const depictions = pgTable('depictions', {
  districtId: text().$type<DistrictId>().notNull(),
  id: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  assetId: text().$type<AssetId>().notNull(),
  studentId: text().$type<StudentId>(),
  personId: text().$type<PersonId>(),
  recognisable: boolean().notNull().default(true),
  /** Where they are in the picture, as fractions of its width and height, where the file or the writer said so. */
  box: jsonb().$type<Box>(),
}, (t) => [primaryKey({ columns: [t.districtId, t.id] }), index().on(t.districtId, t.assetId), index().on(t.districtId, t.studentId)])

/** Each time a post was judged for real: on submission and again when it went out. */
export const reviews = pgTable('reviews', {
  districtId: text().$type<DistrictId>().notNull(),
  id: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  postId: text().$type<PostId>().notNull(),
  contentHash: text().$type<ContentHash>().notNull(),
  at: timestamp({ withTimezone: true }).notNull(),
  moment: text().$type<'submitted' | 'published'>().notNull(),
  outcome: text().$type<Outcome>().notNull(),
  findings: jsonb().$type<readonly Finding[]>().notNull(),
}, (t) => [primaryKey({ columns: [t.districtId, t.id] }), index().on(t.districtId, t.postId, t.at), index().on(t.districtId, t.at)])

/** The same findings by clause, for the board: one row a clause that fired in a review. */
export const clauseFindings = pgTable('clause_findings', {
  districtId: text().$type<DistrictId>().notNull(),
  clauseId: text().notNull(),
  reviewId: bigint({ mode: 'number' }).notNull(),
  postId: text().$type<PostId>().notNull(),
  at: timestamp({ withTimezone: true }).notNull(),
  moment: text().$type<'submitted' | 'published'>().notNull(),
  rule: text().notNull(),
  outcome: text().$type<FindingOutcome>().notNull(),
  /** How it was met: the writer's word, an approval or an override; null while nothing was done. */
  met: text().$type<'confirmed' | 'approved' | 'overridden'>(),
}, (t) => [primaryKey({ columns: [t.districtId, t.clauseId, t.reviewId, t.rule] }), index().on(t.districtId, t.at)])

/** The writer's word on a finding that asked for it, for exactly this content. */
export const confirmations = pgTable('confirmations', {
  districtId: text().$type<DistrictId>().notNull(),
  postId: text().$type<PostId>().notNull(),
  /** Rule and place, see `findingKey`. */
  finding: text().notNull(),
  contentHash: text().$type<ContentHash>().notNull(),
  byId: text().$type<PersonId>().notNull(),
  at: timestamp({ withTimezone: true }).notNull(),
}, (t) => [primaryKey({ columns: [t.districtId, t.postId, t.finding, t.contentHash] })])

/** A person with the right role decides against a finding, with a reason. */
export const overrides = pgTable('overrides', {
  districtId: text().$type<DistrictId>().notNull(),
  postId: text().$type<PostId>().notNull(),
  finding: text().notNull(),
  contentHash: text().$type<ContentHash>().notNull(),
  byId: text().$type<PersonId>().notNull(),
  reason: text().notNull(),
  at: timestamp({ withTimezone: true }).notNull(),
}, (t) => [primaryKey({ columns: [t.districtId, t.postId, t.finding, t.contentHash] })])

/** What a program outside said of exactly this content, asked once (ADR 040). Never any of the text. */
export const secondOpinions = pgTable('second_opinions', {
  districtId: text().$type<DistrictId>().notNull(),
  postId: text().$type<PostId>().notNull(),
  contentHash: text().$type<ContentHash>().notNull(),
  /** Which program, in words. */
  who: text().notNull(),
  askedAt: timestamp({ withTimezone: true }).notNull(),
  /** Scores, or why there are none; null while it is being asked. */
  said: jsonb().$type<Said>(),
}, (t) => [primaryKey({ columns: [t.districtId, t.postId, t.contentHash] })])

/** What an approver decided about exactly this content. */
export const decisions = pgTable('decisions', {
  districtId: text().$type<DistrictId>().notNull(),
  id: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  postId: text().$type<PostId>().notNull(),
  contentHash: text().$type<ContentHash>().notNull(),
  byId: text().$type<PersonId>().notNull(),
  role: text().notNull(),
  decision: text().$type<'approved' | 'returned'>().notNull(),
  note: text(),
  at: timestamp({ withTimezone: true }).notNull(),
}, (t) => [primaryKey({ columns: [t.districtId, t.id] }), index().on(t.districtId, t.postId, t.at)])
