import { and, desc, eq } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import type { StudentId } from '#src/kit/ids.ts'
import { presences } from '#src/presences/tables.ts'
import { assets, deliveries, depictions, posts } from './tables.ts'

/** The published posts whose pictures show a student, for their family. */
export function whereShown(app: App, student: StudentId) {
  return app.db.sql.selectDistinctOn([posts.publishedAt, posts.id], { id: posts.id, title: posts.title, presence: presences.name, at: posts.publishedAt, url: deliveries.url })
    .from(depictions)
    .innerJoin(assets, and(eq(assets.districtId, depictions.districtId), eq(assets.id, depictions.assetId)))
    .innerJoin(posts, and(eq(posts.districtId, assets.districtId), eq(posts.id, assets.postId), eq(posts.state, 'published')))
    .innerJoin(deliveries, and(eq(deliveries.districtId, posts.districtId), eq(deliveries.postId, posts.id), eq(deliveries.state, 'published')))
    .innerJoin(presences, and(eq(presences.districtId, deliveries.districtId), eq(presences.id, deliveries.presenceId)))
    .where(and(eq(depictions.districtId, app.db.district), eq(depictions.studentId, student), eq(depictions.recognisable, true)))
    .orderBy(desc(posts.publishedAt), posts.id).limit(20)
}
