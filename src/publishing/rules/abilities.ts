import type { PersonId, SchoolId } from '#src/kit/ids.ts'
import type { Actor } from '#src/people/rules/actor.ts'
import { holds, isPerson } from '#src/people/rules/actor.ts'

interface PostOf { readonly authorId: PersonId; readonly schoolId: SchoolId }

/** Who may decide about a post of a school: its principal, a supervisor there, or communications. */
const deciders = ['principal', 'supervisor', 'communications'] as const

/** The writer changes the words; communications may too (a correction). */
export const mayWrite = (actor: Actor, post: PostOf): boolean =>
  isPerson(actor, post.authorId) || holds(actor, ['communications'], post.schoolId)

/** Whoever writes, decides, or watches over the place may open a post that is not public yet. */
export const mayRead = (actor: Actor, post: PostOf): boolean =>
  mayWrite(actor, post) || holds(actor, [...deciders, 'monitor', 'superintendent', 'legal', 'admin'], post.schoolId)

/** Another person than the writer, with the role, at the place or above it: nobody approves their own post. */
export const mayDecide = (actor: Actor, post: PostOf): boolean =>
  !isPerson(actor, post.authorId) && holds(actor, deciders, post.schoolId)

/** To decide against a finding takes communications: it is on record and on the board. */
export const mayOverride = (actor: Actor, post: PostOf): boolean =>
  !isPerson(actor, post.authorId) && holds(actor, ['communications'], post.schoolId)

/** Taking down is safe to allow: the writer, whoever decides, and communications. */
export const mayTakeDown = (actor: Actor, post: PostOf): boolean =>
  mayWrite(actor, post) || mayDecide(actor, post)
