import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { DistrictDb } from '#src/db/client.ts'
import type { AssetId, ContentHash, DeliveryId, PostId, SchoolId } from '#src/kit/ids.ts'
import { isDefined } from '#src/kit/defined.ts'
import type { PersonId } from '#src/kit/ids.ts'
import type { DeliveryState } from './rules/delivery.ts'
import type { PostState } from './rules/post-states.ts'
import { assets, confirmations, decisions, deliveries, depictions, overrides, posts, reviews, secondOpinions } from './tables.ts'

export type Post = typeof posts.$inferSelect
export type Delivery = typeof deliveries.$inferSelect
export type Asset = typeof assets.$inferSelect
export type Depiction = typeof depictions.$inferSelect
export type Review = typeof reviews.$inferSelect
export type Opinion = typeof secondOpinions.$inferSelect
export type Decision = typeof decisions.$inferSelect

/** A post with everything that would go out with it. */
export interface WholePost {
  readonly post: Post
  readonly deliveries: readonly Delivery[]
  readonly assets: readonly (Asset & { readonly people: readonly Depiction[] })[]
}

export async function getPost(db: DistrictDb, id: PostId): Promise<Post | null> {
  const [found] = await db.sql.select().from(posts).where(and(eq(posts.districtId, db.district), eq(posts.id, id)))
  return found ?? null
}

export async function getWholePost(db: DistrictDb, id: PostId): Promise<WholePost | null> {
  const rows = await db.sql.select().from(posts)
    .leftJoin(deliveries, and(eq(deliveries.districtId, posts.districtId), eq(deliveries.postId, posts.id)))
    .where(and(eq(posts.districtId, db.district), eq(posts.id, id))).orderBy(asc(deliveries.id))
  const [first] = rows
  return first ? { post: first.posts, deliveries: rows.map((row) => row.deliveries).filter(isDefined), assets: await assetsOf(db, id) } : null
}

/**
 * The same for whoever is about to change it: until the transaction ends, everybody else who wants
 * to change this post waits, and then sees it as it has become. Every change of a post begins here.
 */
export async function lockWholePost(tx: DistrictDb, id: PostId): Promise<WholePost | null> {
  const locked = await tx.sql.select({ id: posts.id }).from(posts).where(and(eq(posts.districtId, tx.district), eq(posts.id, id))).for('update')
  return locked.length === 0 ? null : getWholePost(tx, id)
}

export async function assetsOf(db: DistrictDb, post: PostId): Promise<WholePost['assets']> {
  const rows = await db.sql.select().from(assets)
    .leftJoin(depictions, and(eq(depictions.districtId, assets.districtId), eq(depictions.assetId, assets.id)))
    .where(and(eq(assets.districtId, db.district), eq(assets.postId, post))).orderBy(asc(assets.position), asc(assets.id), asc(depictions.id))
  const byId = new Map<AssetId, Asset & { people: Depiction[] }>()
  for (const { assets: asset, depictions: person } of rows) {
    const known = byId.get(asset.id) ?? { ...asset, people: [] }
    if (person) known.people.push(person)
    byId.set(asset.id, known)
  }
  return [...byId.values()]
}

export async function getAsset(db: DistrictDb, id: AssetId): Promise<Asset | null> {
  const [found] = await db.sql.select().from(assets).where(and(eq(assets.districtId, db.district), eq(assets.id, id)))
  return found ?? null
}

/** Saves what changed and counts the version; false when somebody else saved in between. */
export async function savePost(db: DistrictDb, post: Post, change: Partial<Omit<Post, 'districtId' | 'id' | 'version'>>): Promise<boolean> {
  const saved = await db.sql.update(posts).set({ ...change, version: sql`${posts.version} + 1` })
    .where(and(eq(posts.districtId, db.district), eq(posts.id, post.id), eq(posts.version, post.version))).returning({ id: posts.id })
  return saved.length > 0
}

export async function getDelivery(db: DistrictDb, id: DeliveryId): Promise<Delivery | null> {
  const [found] = await db.sql.select().from(deliveries).where(and(eq(deliveries.districtId, db.district), eq(deliveries.id, id)))
  return found ?? null
}

/** Moves a delivery on if it still stands where the caller saw it; false when another worker was first. */
export async function saveDelivery(db: DistrictDb, seen: Pick<Delivery, 'id' | 'state' | 'attempts'>, change: Partial<Omit<Delivery, 'districtId' | 'id' | 'state'>> & { state: DeliveryState }): Promise<boolean> {
  const saved = await db.sql.update(deliveries).set(change)
    .where(and(eq(deliveries.districtId, db.district), eq(deliveries.id, seen.id), eq(deliveries.state, seen.state), eq(deliveries.attempts, seen.attempts)))
    .returning({ id: deliveries.id })
  return saved.length > 0
}

export async function reviewsOf(db: DistrictDb, post: PostId): Promise<Review[]> {
  return db.sql.select().from(reviews).where(and(eq(reviews.districtId, db.district), eq(reviews.postId, post))).orderBy(desc(reviews.at), desc(reviews.id))
}

export async function decisionsOf(db: DistrictDb, post: PostId): Promise<Decision[]> {
  return db.sql.select().from(decisions).where(and(eq(decisions.districtId, db.district), eq(decisions.postId, post))).orderBy(desc(decisions.at), desc(decisions.id))
}

/** What a program outside said of exactly this content; null when it was not asked. */
export async function opinionOf(db: DistrictDb, post: PostId, hash: ContentHash): Promise<Opinion | null> {
  const [found] = await db.sql.select().from(secondOpinions)
    .where(and(eq(secondOpinions.districtId, db.district), eq(secondOpinions.postId, post), eq(secondOpinions.contentHash, hash)))
  return found ?? null
}

/** The findings of exactly this content that a person has answered. */
export async function answersTo(db: DistrictDb, post: PostId, hash: ContentHash): Promise<{ readonly confirmed: ReadonlySet<string>; readonly overridden: ReadonlySet<string> }> {
  const rows = await db.sql.select({ finding: confirmations.finding, by: sql<'word' | 'override'>`'word'` }).from(confirmations)
    .where(and(eq(confirmations.districtId, db.district), eq(confirmations.postId, post), eq(confirmations.contentHash, hash)))
    .unionAll(db.sql.select({ finding: overrides.finding, by: sql<'word' | 'override'>`'override'` }).from(overrides)
      .where(and(eq(overrides.districtId, db.district), eq(overrides.postId, post), eq(overrides.contentHash, hash))))
  const by = (how: 'word' | 'override') => new Set(rows.filter((row) => row.by === how).map((row) => row.finding))
  return { confirmed: by('word'), overridden: by('override') }
}

export interface PostFilter { readonly states?: readonly PostState[]; readonly author?: PersonId; readonly schools?: readonly SchoolId[] }

/** A page of posts, the last saved first; `before` is the cursor: the moment and id of the last one seen. */
export function listPosts(db: DistrictDb, filter: PostFilter, before: { readonly at: Date; readonly id: PostId } | null, limit: number): Promise<Post[]> {
  return db.sql.select().from(posts).where(and(
    eq(posts.districtId, db.district),
    filter.states ? inArray(posts.state, [...filter.states]) : undefined,
    filter.author ? eq(posts.authorId, filter.author) : undefined,
    filter.schools ? inArray(posts.schoolId, [...filter.schools]) : undefined,
    before ? sql`(${posts.savedAt}, ${posts.id}) < (${before.at.toISOString()}::timestamptz, ${before.id})` : undefined,
  )).orderBy(desc(posts.savedAt), desc(posts.id)).limit(limit)
}

export async function deliveriesOfPosts(db: DistrictDb, ids: readonly PostId[]): Promise<ReadonlyMap<PostId, readonly Delivery[]>> {
  const byPost = new Map<PostId, Delivery[]>()
  if (ids.length === 0) return byPost
  const found = await db.sql.select().from(deliveries).where(and(eq(deliveries.districtId, db.district), inArray(deliveries.postId, [...ids])))
  for (const one of found) {
    const list = byPost.get(one.postId)
    if (list) list.push(one)
    else byPost.set(one.postId, [one])
  }
  return byPost
}
