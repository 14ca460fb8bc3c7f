import { and, desc, eq, sql } from 'drizzle-orm'
import type { DistrictDb } from '#src/db/client.ts'
import type { FileHash, PresenceId } from '#src/kit/ids.ts'
import type { FeedStore } from './adapter.ts'
import type { FeedItem } from './rules/feed.ts'
import { feedItems } from './tables.ts'

const columns = {
  presence: feedItems.presenceId, key: feedItems.key, title: feedItems.title, text: feedItems.text,
  language: feedItems.language, images: feedItems.images, publishedAt: feedItems.publishedAt,
}

/** The feed's items in the district's database. */
export function feedStore(db: DistrictDb): FeedStore {
  const one = (key: string) => and(eq(feedItems.districtId, db.district), eq(feedItems.key, key))
  return {
    async putItem(item) {
      const { presence, ...rest } = item
      await db.sql.insert(feedItems).values({ districtId: db.district, presenceId: presence, ...rest }).onConflictDoNothing()
    },
    async getItem(key) {
      const [found] = await db.sql.select(columns).from(feedItems).where(one(key))
      return found ?? null
    },
    async removeItem(key) {
      await db.sql.delete(feedItems).where(one(key))
    },
  }
}

/** One item, wherever it stands in the district; null when there is none of that key, or none any more. */
export const feedItem = (db: DistrictDb, key: string): Promise<FeedItem | null> => feedStore(db).getItem(key)

/** The newest items of the district's feed, or of one presence's; newest first. `before` names the last one seen. */
export async function newestItems(db: DistrictDb, presence: PresenceId | null, limit: number, before: { readonly at: Date; readonly key: string } | null = null): Promise<FeedItem[]> {
  return db.sql.select(columns).from(feedItems)
    .where(and(
      eq(feedItems.districtId, db.district), presence === null ? undefined : eq(feedItems.presenceId, presence),
      before === null ? undefined : sql`(${feedItems.publishedAt}, ${feedItems.key}) < (${before.at.toISOString()}::timestamptz, ${before.key})`,
    ))
    .orderBy(desc(feedItems.publishedAt), desc(feedItems.key)).limit(limit)
}

/** The media type of a picture that stands on the district's feed; null when none does, so that a picture leaves with its post. */
export async function typeOfPublicPicture(db: DistrictDb, file: FileHash): Promise<string | null> {
  const [found] = await db.sql.select({ images: feedItems.images }).from(feedItems)
    .where(and(eq(feedItems.districtId, db.district), sql`${feedItems.images} @> ${JSON.stringify([{ file }])}::jsonb`)).limit(1)
  return found?.images.find((image) => image.file === file)?.type ?? null
}
