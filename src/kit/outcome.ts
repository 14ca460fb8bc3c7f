/**
 * What a check says about a thing, from nothing to say to cannot go. The order is the meaning:
 * a later word is stricter (domain.md, Finding).
 */
export const outcomes = ['clear', 'advise', 'confirm', 'approve', 'block'] as const
export type Outcome = (typeof outcomes)[number]

/** An outcome a finding can carry; `clear` is the absence of findings. */
export type FindingOutcome = Exclude<Outcome, 'clear'>

export const severity = (outcome: Outcome): number => outcomes.indexOf(outcome)

/** Where several clauses fire on one thing, the strictest outcome holds. */
export function strictest(all: Iterable<Outcome>): Outcome {
  let worst: Outcome = 'clear'
  for (const one of all) if (severity(one) > severity(worst)) worst = one
  return worst
}
