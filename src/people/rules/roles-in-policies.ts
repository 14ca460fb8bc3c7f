import { roleNames } from './role.ts'

/** Whom a clause may name: the roles that are assigned at a place, and those that come of what somebody does or is. */
export const rolesInPolicies: readonly string[] = [...roleNames, 'content-owner', 'student', 'guardian']
