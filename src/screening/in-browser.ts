import type { IsoDate } from '#src/kit/dates.ts'
import type { Edition } from '#src/policies/rules/edition.ts'
import { checks } from './rules/checks.ts'
import type { Draft } from './rules/draft.ts'
import type { Facts } from './rules/facts.ts'
import type { Verdict } from './rules/finding.ts'
import { judge } from './rules/judge.ts'

/** What a page knows, which no roster and no record has reached: rules that need one answer that a person has to look. */
export const factsOfNobody = (today: IsoDate): Facts => ({
  today, roster: null, students: new Map(), studentsByName: null, adults: new Map(), tools: null, elections: null, staff: null, crisis: false,
})

/** The same judgment as on the server, in the page itself: nothing that is written leaves it. */
export const judgeInPage = (draft: Draft, today: IsoDate, editions: readonly Edition[]): Verdict =>
  judge(draft, factsOfNobody(today), editions, checks)
