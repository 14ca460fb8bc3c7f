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

/** To make a presence another account, by name or server, takes communications: it decides what speaks for the school. */
export const mayRename = (actor: Actor, school: SchoolId): boolean => holds(actor, ['communications'], school)

/** To suspend, resume or retire a presence takes its school's principal or communications. */
export const mayMove = (actor: Actor, school: SchoolId): boolean => holds(actor, ['principal', 'communications'], school)

/** How a presence is secured is for those who keep it and those who watch over it. */
export const maySeeSettings = (actor: Actor, school: SchoolId, owners: readonly PersonId[]): boolean =>
  mayKeep(actor, school, owners) || holds(actor, ['monitor', 'superintendent', 'legal'], school)
