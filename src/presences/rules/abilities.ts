import type { SchoolId } from '#src/kit/ids.ts'
import type { PersonId } from '#src/kit/ids.ts'
import type { Actor } from '#src/people/rules/actor.ts'
import { holds, holdsAnywhere, isPerson } from '#src/people/rules/actor.ts'

/** Content owners write for their presences; communications may write for any. */
export const maySpeakFor = (actor: Actor, owners: readonly PersonId[]): boolean =>
  holdsAnywhere(actor, ['communications']) || owners.some((owner) => isPerson(actor, owner))

/** The settings and the connection of a presence: its owners, its school's leaders, communications. */
export const mayKeep = (actor: Actor, school: SchoolId, owners: readonly PersonId[]): boolean =>
  maySpeakFor(actor, owners) || holds(actor, ['principal', 'supervisor', 'communications', 'admin'], school)
