import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { DistrictDb } from '#src/db/client.ts'
import type { PresenceId } from '#src/kit/ids.ts'
import { isDefined } from '#src/kit/defined.ts'
import { deliveries, posts } from './tables.ts'

/** More than a presence posts in the weeks that a page shows. */
const MOST = 1000

/** When a presence had something new, newest first; what was taken down since counts for its day. */
export async function postedAt(db: DistrictDb, presence: PresenceId): Promise<readonly Date[]> {
  const rows = await db.sql.select({ at: deliveries.publishedAt }).from(deliveries)
    .where(and(eq(deliveries.districtId, db.district), eq(deliveries.presenceId, presence), inArray(deliveries.state, ['published', 'taken-down']), isNotNull(deliveries.publishedAt)))
    .orderBy(desc(deliveries.publishedAt)).limit(MOST)
  return rows.map((row) => row.at).filter(isDefined)
}

/** The latest posts that stand on a presence. */
export function latestOn(db: DistrictDb, presence: PresenceId, limit: number) {
  return db.sql.select({ id: posts.id, title: posts.title, words: posts.words, language: posts.language, at: deliveries.publishedAt, url: deliveries.url }).from(deliveries)
    .innerJoin(posts, and(eq(posts.districtId, deliveries.districtId), eq(posts.id, deliveries.postId)))
    .where(and(eq(deliveries.districtId, db.district), eq(deliveries.presenceId, presence), eq(deliveries.state, 'published')))
    .orderBy(desc(deliveries.publishedAt), desc(deliveries.id)).limit(limit)
}
