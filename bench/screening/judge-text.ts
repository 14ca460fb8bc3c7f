import { join } from 'node:path'
import { isoDate } from '#src/kit/dates.ts'
import { combine } from '#src/policies/rules/combine.ts'
import { bearers, measureKinds, type Voice } from '#src/policies/rules/edition.ts'
import { names } from '#src/policies/rules/known.ts'
import { openShelf } from '#src/policies/shelf.ts'
import { checkNames } from '#src/screening/rules/check.ts'
import { checks } from '#src/screening/rules/checks.ts'
import type { Facts } from '#src/screening/rules/facts.ts'
import type { Verdict } from '#src/screening/rules/finding.ts'
import { judge } from '#src/screening/rules/judge.ts'

/** A district that knows its tools, staff and elections (there are none), and whose roster is empty. */
export const noFacts: Facts = {
  today: isoDate('2026-10-05'), roster: { size: 0, find: () => [] }, students: new Map(), studentsByName: null,
  adults: new Map(), tools: [], elections: [], staff: [], crisis: false,
}

/** Opens the five packs once and answers with what they say, all together, about a text. */
export async function openJudge(): Promise<(text: string, as: Voice, facts?: Facts) => Verdict> {
  const measures = Object.fromEntries(measureKinds.map((kind) => [kind, kind === 'check' ? names(checkNames) : 'any' as const]))
  const shelf = await openShelf(join(import.meta.dirname, '..', '..', 'policies'), { measures, roles: bearers })
  const together = combine(shelf.editions)
  if ('problems' in together || shelf.problems.length > 0) throw new Error('The packs do not load; see `chalkline policy lint`.')
  const { editions } = together.combined
  return (text, as, facts = noFacts) => judge({ as, text, platform: 'facebook', presence: null, author: null, replyTo: null, assets: [] }, facts, editions, checks)
}
