import type { DistrictId, GuardianId, PersonId, SchoolId } from '#src/kit/ids.ts'
import type { RoleName } from './role.ts'

/** Who does something. A role holds at its place and everywhere below it: `places` is the whole subtree. */
export type Actor =
  | { readonly kind: 'person'; readonly district: DistrictId; readonly id: PersonId; readonly name: string; readonly roles: readonly HeldRole[] }
  | { readonly kind: 'guardian'; readonly district: DistrictId; readonly id: GuardianId }
  | { readonly kind: 'public'; readonly district: DistrictId }
  | { readonly kind: 'system'; readonly district: DistrictId }

export interface HeldRole { readonly role: RoleName; readonly at: SchoolId; readonly places: ReadonlySet<SchoolId> }

/** Whether a person holds one of the roles at a place (or above it). */
export function holds(actor: Actor, roles: readonly RoleName[], place: SchoolId): boolean {
  return actor.kind === 'person' && actor.roles.some((held) => roles.includes(held.role) && held.places.has(place))
}

/** Whether a person holds one of the roles anywhere. */
export function holdsAnywhere(actor: Actor, roles: readonly RoleName[]): boolean {
  return actor.kind === 'person' && actor.roles.some((held) => roles.includes(held.role))
}

export const isPerson = (actor: Actor, id: PersonId): boolean => actor.kind === 'person' && actor.id === id
