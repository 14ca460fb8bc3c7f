import { and, eq, inArray } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import type { PostId } from '#src/kit/ids.ts'
import { mayRead } from './rules/abilities.ts'
import { posts } from './tables.ts'
import { postName } from './rules/post-name.ts'

/** The titles of posts that this person may read. */
export async function postTitles(app: App, ids: readonly PostId[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await app.db.sql.select().from(posts).where(and(eq(posts.districtId, app.db.district), inArray(posts.id, [...new Set(ids)])))
  return new Map(found.filter((post) => post.state === 'published' || mayRead(app.actor, post)).map((post) => [post.id, postName(post)]))
}
