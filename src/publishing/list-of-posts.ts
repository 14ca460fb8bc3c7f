import type { App } from '#src/app/app.ts'
import type { PostId } from '#src/kit/ids.ts'
import { peopleById } from '#src/people/index.ts'
import { presencesById } from '#src/presences/index.ts'
import { mayRead } from './rules/abilities.ts'
import type { PostState } from './rules/post-states.ts'
import type { Post } from './store.ts'
import { deliveriesOfPosts, listPosts } from './store.ts'
import { postName } from './rules/post-name.ts'

export interface PostLine {
  readonly id: PostId
  readonly title: string
  readonly state: PostState
  readonly by: string
  readonly places: readonly string[]
  readonly savedAt: Date
  readonly trouble: boolean
}

/** Posts as lines of a list: who wrote them, where they go, how they stand. */
export async function postLines(app: App, posts: readonly Post[]): Promise<readonly PostLine[]> {
  const people = await peopleById(app.db, posts.map((post) => post.authorId))
  const deliveries = await deliveriesOfPosts(app.db, posts.map((post) => post.id))
  const presences = await presencesById(app.db, [...deliveries.values()].flat().map((one) => one.presenceId))
  return posts.map((post) => {
    const author = people.get(post.authorId)
    const own = deliveries.get(post.id) ?? []
    return {
      id: post.id, title: postName(post), state: post.state, savedAt: post.savedAt,
      by: author ? `${author.given} ${author.family}` : '', places: own.map((one) => presences.get(one.presenceId)?.name ?? ''),
      trouble: own.some((one) => one.state === 'failed' || one.state === 'unknown'),
    }
  })
}

/** A page of the posts this person may read; asks for more rows until the page is full or there are none. */
export async function readablePosts(app: App, filter: { states?: readonly PostState[]; mine: boolean }, before: { at: Date; id: PostId } | null, size: number): Promise<readonly Post[]> {
  const found: Post[] = []
  let cursor = before
  while (found.length <= size) {
    const page = await listPosts(app.db, {
      ...(filter.states ? { states: filter.states } : {}),
      ...(filter.mine && app.actor.kind === 'person' ? { author: app.actor.id } : {}),
    }, cursor, 100)
    found.push(...page.filter((post) => post.state === 'published' || mayRead(app.actor, post)))
    const last = page.at(-1)
    if (page.length < 100 || !last) break
    cursor = { at: last.savedAt, id: last.id }
  }
  return found.slice(0, size + 1)
}
