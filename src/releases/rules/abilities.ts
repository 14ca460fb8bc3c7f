import type { Actor } from '#src/people/rules/actor.ts'
import { holdsAnywhere } from '#src/people/rules/actor.ts'

/** Families' answers are for those whose work needs them (FERPA, legitimate educational interest). */
export const mayReadReleases = (actor: Actor): boolean => holdsAnywhere(actor, ['principal', 'supervisor', 'communications', 'admin'])
