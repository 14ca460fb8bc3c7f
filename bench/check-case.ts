import { join } from 'node:path'
import { isoDate } from '#src/kit/dates.ts'
import { combine } from '#src/policies/rules/combine.ts'
import { bearers, measureKinds, type Edition } from '#src/policies/rules/edition.ts'
import { names } from '#src/policies/rules/known.ts'
import { openShelf } from '#src/policies/shelf.ts'
import { checkNames } from '#src/screening/rules/check.ts'
import type { Draft } from '#src/screening/rules/draft.ts'
import type { Facts } from '#src/screening/rules/facts.ts'
import type { Roster } from '#src/screening/rules/roster.ts'

/** The five packs of this repository, combined as a district that had adopted all of them would. */
export async function allPacks(): Promise<readonly Edition[]> {
  const measures = Object.fromEntries(measureKinds.map((kind) => [kind, kind === 'check' ? names(checkNames) : 'any' as const]))
  const shelf = await openShelf(join(import.meta.dirname, '..', 'policies'), { measures, roles: bearers })
  const together = combine(shelf.editions)
  if ('problems' in together || shelf.problems.length > 0) throw new Error('The packs do not load; see `chalkline policy lint`.')
  return together.combined.editions
}

/** Everything is known and nothing stands against the draft but its words. */
export const factsWith = (roster: Roster | null): Facts => ({
  today: isoDate('2026-10-05'), roster, students: new Map(), studentsByName: null, adults: new Map(), tools: [], elections: [], staff: [], crisis: false,
})

const voices = ['official', 'professional', 'personal'] as const

/** A draft for each text, the voices in turn. */
export const draftsOf = (texts: readonly string[]): readonly Draft[] => texts.map((text, index): Draft => ({
  as: voices[index % voices.length] ?? 'official', text, platform: 'facebook', presence: null, author: null, replyTo: null, assets: [],
}))

/** The figure that a share of sorted figures does not exceed. */
export const share = (sorted: readonly number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN
