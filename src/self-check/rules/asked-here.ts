import type { CheckMeasure, Clause, Edition, Voice } from '#src/policies/rules/edition.ts'
import type { CheckName } from '#src/screening/rules/check.ts'

/** Whom somebody means to speak as: themselves on an account of their own, or their class on its page. */
export const privateVoices = ['personal', 'professional'] as const satisfies readonly Voice[]
export type PrivateVoice = (typeof privateVoices)[number]

/** What a check needs of a policy, and no more: this is sent to the page. */
export interface AskedPolicy { readonly policy: string; readonly clauses: readonly AskedClause[] }
export type AskedClause = Pick<Clause, 'id' | 'section' | 'title'> & { readonly measures: readonly AskedMeasure[] }
export type AskedMeasure = Omit<CheckMeasure, 'because'>

/**
 * Rules that judge by what the page is not given: lists of students' releases, tools and colleagues
 * stay in the district, a picture stays on the device, and the register knows the account. Asked here,
 * they could only answer that nobody told them.
 */
const byOtherFacts: Partial<Record<CheckName, Unknown>> = {
  'student-release': 'pictures', 'student-photo-use': 'pictures', 'student-contribution': 'pictures', 'pictures-accessible': 'pictures',
  'adult-permission': 'colleagues', 'tool': 'tools',
  'presence-kind': 'account', 'presence-purpose': 'account', 'presence-audience': 'account', 'presence-email': 'account', 'presence-statement': 'account',
}

/** Rules that are asked, and know less here than in the composer. */
const knowingLess: Partial<Record<CheckName, Unknown>> = { 'student-identity': 'students', 'education-record': 'students', 'rights': 'pictures', 'credit': 'pictures', 'logo': 'pictures' }

/** What cannot be known in the page, in the order in which it is said. */
export const unknowns = ['students', 'pictures', 'colleagues', 'tools', 'account'] as const
export type Unknown = (typeof unknowns)[number]

/** Of the policies in force, the checks that words alone can answer, for both voices. */
export function askedHere(editions: readonly Edition[]): readonly AskedPolicy[] {
  return editions.map(({ policy, clauses }) => ({
    policy,
    clauses: clauses.flatMap(({ id, section, title, measures }) => {
      const asked = measures.flatMap((measure) => (measure.kind === 'check' && isPrivate(measure) && !Object.hasOwn(byOtherFacts, measure.check) ? [slim(measure)] : []))
      return asked.length === 0 ? [] : [{ id, section, title, measures: asked }]
    }),
  })).filter(({ clauses }) => clauses.length > 0)
}

/** What the policies ask of a voice that the page cannot tell, so that it is said and not guessed. */
export function unknownHere(editions: readonly Edition[], voice: PrivateVoice): readonly Unknown[] {
  const checks = editions.flatMap(({ clauses }) => clauses.flatMap(({ measures }) => measures.flatMap((measure) => (measure.kind === 'check' && measure.on.includes(voice) ? [measure.check as CheckName] : []))))
  const met = new Set(checks.flatMap((name) => byOtherFacts[name] ?? knowingLess[name] ?? []))
  return unknowns.filter((one) => met.has(one))
}

const isPrivate = (measure: CheckMeasure): boolean => privateVoices.some((voice) => measure.on.includes(voice))

const slim = ({ kind, check, outcome, on, settings }: CheckMeasure): AskedMeasure =>
  ({ kind, check, outcome, on: privateVoices.filter((voice) => on.includes(voice)), settings })
