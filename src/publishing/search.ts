import { and, desc, eq, ilike, or } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import type { SearchHit } from '#src/app/capability.ts'
import { mayRead } from './rules/abilities.ts'
import { posts } from './tables.ts'
import { postName } from './rules/post-name.ts'

/** Posts whose title or words hold the text: published ones for everybody here, others for those who may read them. */
export async function searchPosts(app: App, text: string): Promise<readonly SearchHit[]> {
  const like = `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const found = await app.db.sql.select().from(posts)
    .where(and(eq(posts.districtId, app.db.district), or(ilike(posts.title, like), ilike(posts.words, like)))).orderBy(desc(posts.savedAt)).limit(50)
  return found.filter((post) => post.state === 'published' || mayRead(app.actor, post)).slice(0, 12).map((post) => ({
    kind: 'post', title: postName(post), says: post.words.slice(0, 140), href: `/posts/${post.id}`,
  }))
}
