import { index, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import type { DeliveryId, DistrictId, Id } from '#src/kit/ids.ts'
import type { Relation } from './rules/comment.ts'

export type CommentId = Id<'comment'>

/** What others write under a presence's post. */
export const comments = pgTable('comments', {
  districtId: text().$type<DistrictId>().notNull(),
  id: text().$type<CommentId>().notNull(),
  deliveryId: text().$type<DeliveryId>().notNull(),
  /** The name the commenter shows there. */
  author: text().notNull(),
  relation: text().$type<Relation>().notNull(),
  words: text().notNull(),
  at: timestamp({ withTimezone: true }).notNull(),
}, (t) => [primaryKey({ columns: [t.districtId, t.id] }), index().on(t.districtId, t.deliveryId, t.at)])
