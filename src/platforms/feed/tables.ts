import { index, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import type { DistrictId, PresenceId } from '#src/kit/ids.ts'
import type { FeedImage } from './rules/feed.ts'

/** What stands on the district's own feed. A post taken down leaves it for good; that it stood there is in the ledger. */
export const feedItems = pgTable('feed_items', {
  districtId: text().$type<DistrictId>().notNull(),
  presenceId: text().$type<PresenceId>().notNull(),
  /** The delivery's key: one row for any number of attempts. */
  key: text().notNull(),
  title: text(),
  text: text().notNull(),
  language: text().notNull(),
  images: jsonb().$type<readonly FeedImage[]>().notNull(),
  publishedAt: timestamp({ withTimezone: true }).notNull(),
}, (t) => [
  primaryKey({ columns: [t.districtId, t.key] }),
  index().on(t.districtId, t.publishedAt),
  index().on(t.districtId, t.presenceId, t.publishedAt),
])
