import type { App } from '#src/app/app.ts'
import { peopleWithRole, schoolTree } from '#src/people/index.ts'
import type { RoleName } from '#src/people/rules/role.ts'
import { placesBelow } from '#src/people/rules/tree.ts'
import type { Post } from './store.ts'

/** Who decides about a post, as its writer would call them: of those with a role that may, the nearest to its school. */
export async function approverNames(app: App, post: Pick<Post, 'schoolId' | 'authorId'>, roles: readonly RoleName[]): Promise<string | null> {
  const tree = await app.remember('schools', () => schoolTree(app.db))
  const asked = roles.filter((role) => role !== 'supervisor')
  const holders = await app.remember(`holders of ${asked.join(' ')}`, () => peopleWithRole(app.db, asked))
  const over = holders.filter((one) => one.person.id !== post.authorId && placesBelow(tree, one.at).has(post.schoolId))
  const nearest = over.find((one) => one.role === 'principal' && one.at === post.schoolId) ?? over.find((one) => one.role === 'principal') ?? over[0]
  return nearest ? [nearest.person.title, nearest.person.family].filter(Boolean).join(' ') : null
}
