import type { RoleName } from '#src/people/rules/role.ts'
import { roleNames } from '#src/people/rules/role.ts'
import type { Edition } from '#src/policies/rules/edition.ts'
import type { Finding } from '#src/screening/rules/finding.ts'

/** Who decides about a post where no clause names somebody. */
export const usualDeciders: readonly RoleName[] = ['principal', 'supervisor', 'communications']

/**
 * The roles that may decide about a post with these findings: where the clauses that ask for an
 * approval name who gives it (`approval: post, steps: [{ by: communications }]`, CRS-B4), only those.
 */
export function decidersFor(editions: readonly Edition[], forApproval: readonly Finding[]): readonly RoleName[] {
  const asking = new Set(forApproval.flatMap((finding) => finding.clauses.map((clause) => clause.id)))
  const named = editions.flatMap((edition) => edition.clauses).filter((clause) => asking.has(clause.id)).flatMap((clause) => {
    const roles = clause.measures.flatMap((measure) => (measure.kind === 'approval' && measure.name === 'post' ? rolesIn(measure.settings['steps']) : []))
    return roles.length > 0 ? [roles] : []
  })
  if (named.length === 0) return usualDeciders
  // Several clauses, several names: whoever all of them name; communications, who stands over the places, when nobody is in all.
  const shared = roleNames.filter((role) => named.every((roles) => roles.includes(role)))
  return shared.length > 0 ? shared : ['communications']
}

function rolesIn(steps: unknown): readonly RoleName[] {
  if (!Array.isArray(steps)) return []
  return steps.flatMap((step: unknown) => {
    const by = typeof step === 'object' && step !== null && 'by' in step ? step.by : null
    return roleNames.filter((role) => (Array.isArray(by) ? by.includes(role) : by === role))
  })
}
