import type { PersonId, SchoolId } from '#src/kit/ids.ts'
import type { Actor } from '#src/people/rules/actor.ts'
import { holds, isPerson } from '#src/people/rules/actor.ts'
import type { RoleName } from '#src/people/rules/role.ts'
import { usualDeciders } from './deciders.ts'

/** What of a post decides who may do something with it. */
export interface PostOf {
  readonly authorId: PersonId
  readonly schoolId: SchoolId
  /** Who last changed what would go out. */
  readonly changedById?: PersonId | null
  readonly submittedById?: PersonId | null
}

/** The writer changes the words; communications may too (a correction). */
export const mayWrite = (actor: Actor, post: PostOf): boolean =>
  isPerson(actor, post.authorId) || holds(actor, ['communications'], post.schoolId)

/** Whoever writes, decides, or watches over the place may open a post that is not public yet. */
export const mayRead = (actor: Actor, post: PostOf): boolean =>
  mayWrite(actor, post) || holds(actor, [...usualDeciders, 'monitor', 'superintendent', 'legal', 'admin'], post.schoolId)

/** Nobody decides about their own post: one they wrote, one whose words they changed, or one they sent. */
export const isOwn = (actor: Actor, post: PostOf): boolean =>
  [post.authorId, post.changedById, post.submittedById].some((id) => id !== null && id !== undefined && isPerson(actor, id))

/** Another person, with a role that decides, at every place that the post speaks for (or above it). */
export const mayDecide = (actor: Actor, post: PostOf, schools: readonly SchoolId[] = [post.schoolId], roles: readonly RoleName[] = usualDeciders): boolean =>
  !isOwn(actor, post) && [post.schoolId, ...schools].every((school) => holds(actor, roles, school))

/** To decide against a finding takes communications: it is on record and on the board. */
export const mayOverride = (actor: Actor, post: PostOf): boolean =>
  !isOwn(actor, post) && holds(actor, ['communications'], post.schoolId)

/** Taking down is safe to allow: the writer, whoever decides at the place, and communications. */
export const mayTakeDown = (actor: Actor, post: PostOf): boolean =>
  mayWrite(actor, post) || holds(actor, usualDeciders, post.schoolId)
