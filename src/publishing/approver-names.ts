import type { App } from '#src/app/app.ts'
import { peopleWithRole, schoolTree } from '#src/people/index.ts'
import { placesBelow } from '#src/people/rules/tree.ts'
import type { Post } from './store.ts'

/** Who decides about a post, as its writer would call them: the principal of its school, else communications. */
export async function approverNames(app: App, post: Pick<Post, 'schoolId' | 'authorId'>): Promise<string | null> {
  const tree = await schoolTree(app.db)
  const holders = await peopleWithRole(app.db, ['principal', 'communications'])
  const over = holders.filter((one) => one.person.id !== post.authorId && placesBelow(tree, one.at).has(post.schoolId))
  const nearest = over.find((one) => one.role === 'principal' && one.at === post.schoolId) ?? over.find((one) => one.role === 'principal') ?? over[0]
  return nearest ? [nearest.person.title, nearest.person.family].filter(Boolean).join(' ') : null
}
