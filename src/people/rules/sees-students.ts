import type { SchoolId } from '#src/kit/ids.ts'
import type { Actor } from './actor.ts'
import type { RoleName } from './role.ts'

/** Whose work needs every student of the district, and whose those of their places (34 CFR 99.31(a)(1), legitimate educational interest). */
const everywhere: readonly RoleName[] = ['communications', 'admin']
const atTheirPlaces: readonly RoleName[] = ['principal', 'supervisor']

/** The places whose students somebody may look up: a list, `all` of the district, or an empty list for nobody's. */
export function studentPlaces(actor: Actor): 'all' | readonly SchoolId[] {
  if (actor.kind !== 'person') return []
  if (actor.roles.some((held) => everywhere.includes(held.role))) return 'all'
  return [...new Set(actor.roles.flatMap((held) => (atTheirPlaces.includes(held.role) ? [...held.places] : [])))]
}

/** Whether somebody may look up the students of one place. */
export function seesStudentsAt(actor: Actor, school: SchoolId): boolean {
  const places = studentPlaces(actor)
  return places === 'all' || places.includes(school)
}
