import type { Finding, Verdict } from '#src/screening/rules/finding.ts'
import { findingKey } from './finding-key.ts'

/** What people have said about the findings of one exact content. */
export interface Answers { readonly confirmed: ReadonlySet<string>; readonly overridden: ReadonlySet<string> }

/** Who is in a picture is not a matter of anybody's word: they are named, or cannot be made out (invariant 2). */
export const takesAWord = (finding: Pick<Finding, 'rule'>): boolean => finding.rule !== 'student-release'

/** What stands between a draft and the public. */
export interface Readiness {
  /** `cannot-go`: something must change. `needs-you`: the writer's word. `needs-approval`: another's. */
  readonly state: 'cannot-go' | 'needs-you' | 'needs-approval' | 'ready'
  readonly blocking: readonly Finding[]
  readonly unconfirmed: readonly Finding[]
  readonly forApproval: readonly Finding[]
  readonly advice: readonly Finding[]
  readonly answered: readonly Finding[]
}

/**
 * Invariant 1: a `block` finding never goes out and no one's word changes that but an override by a
 * person with the right role; an `approve` finding goes to an approver; a `confirm` finding needs the
 * writer's word on exactly this content.
 */
export function readiness(verdict: Verdict, answers: Answers, everyPostApproved: boolean): Readiness {
  const open = verdict.findings.filter((finding) => !answers.overridden.has(findingKey(finding)))
  const blocking = open.filter((finding) => finding.outcome === 'block')
  const unconfirmed = open.filter((finding) => finding.outcome === 'confirm' && !(takesAWord(finding) && answers.confirmed.has(findingKey(finding))))
  const forApproval = open.filter((finding) => finding.outcome === 'approve')
  const state = blocking.length > 0 ? 'cannot-go'
    : unconfirmed.length > 0 ? 'needs-you'
      : forApproval.length > 0 || everyPostApproved ? 'needs-approval'
        : 'ready'
  return {
    state, blocking, unconfirmed, forApproval,
    advice: open.filter((finding) => finding.outcome === 'advise'),
    answered: verdict.findings.filter((finding) => answers.overridden.has(findingKey(finding)) || answers.confirmed.has(findingKey(finding))),
  }
}
