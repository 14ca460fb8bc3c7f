import type { IsoDate } from '#src/kit/dates.ts'
import type { Edition } from '#src/policies/rules/edition.ts'
import type { Draft } from './rules/draft.ts'
import type { Facts } from './rules/facts.ts'
import type { Verdict } from './rules/finding.ts'
import { judge } from './rules/judge.ts'
import { textChecks } from './rules/text-checks.ts'
import { wordChecks } from './rules/word-checks.ts'

/** What a page knows, which no roster and no record has reached: rules that need one answer that a person has to look. */
export const factsOfNobody = (today: IsoDate): Facts => ({
  today, roster: null, students: new Map(), studentsByName: null, adults: new Map(), tools: null, elections: null, staff: null, crisis: false,
})

/** A page downloads no rule that only a picture or a presence can set off. */
const pageChecks = { ...wordChecks, ...textChecks }

/** The same judgment of words as on the server, in the page itself: nothing that is written leaves it. Pictures and presences are for the server. */
export function judgeInPage(draft: Draft, today: IsoDate, editions: readonly Edition[]): Verdict {
  if (draft.assets.length > 0 || draft.presence !== null) throw new Error('A page judges words alone')
  return judge(draft, factsOfNobody(today), editions, pageChecks)
}
