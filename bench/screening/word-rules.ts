import { isoDate } from '#src/kit/dates.ts'
import type { CheckName } from '#src/screening/rules/check.ts'
import type { Draft } from '#src/screening/rules/draft.ts'
import type { Facts } from '#src/screening/rules/facts.ts'
import { read } from '#src/screening/rules/read.ts'
import { wordChecks } from '#src/screening/rules/word-checks.ts'

type WordRule = keyof typeof wordChecks & CheckName

/** A hit counts from here: below it the judge only advises. */
export const counts = 0.5

const nobody: Facts = { today: isoDate('2026-10-15'), roster: null, students: new Map(), studentsByName: null, adults: new Map(), tools: null, elections: null, staff: null, crisis: false }

/** Whether one of the rules notices a text, as the judge counts it, without roster or other facts. */
export function fires(rules: readonly WordRule[], text: string): boolean {
  const draft: Draft = { as: 'comment', text, platform: null, presence: null, author: null, assets: [], replyTo: null }
  const reading = read(text)
  return rules.some((rule) => wordChecks[rule].find({ draft, reading, facts: nobody, settings: {} }).some(({ confidence }) => confidence >= counts))
}
