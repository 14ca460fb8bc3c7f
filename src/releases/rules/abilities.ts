import type { SchoolId } from '#src/kit/ids.ts'
import type { Actor } from '#src/people/rules/actor.ts'
import { seesStudentsAt, studentPlaces } from '#src/people/rules/sees-students.ts'

/** Families' answers are for those whose work needs them (FERPA, legitimate educational interest), each for the students of their places. */
export const mayReadReleases = (actor: Actor): boolean => studentPlaces(actor).length > 0

/** Whether somebody may read what was said for a student of one place. */
export const mayReadReleasesAt = (actor: Actor, school: SchoolId): boolean => seesStudentsAt(actor, school)
