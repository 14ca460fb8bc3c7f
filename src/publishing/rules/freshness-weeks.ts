import type { IsoDate } from '#src/kit/dates.ts'
import { addDays, daysBetween } from '#src/kit/dates.ts'
import type { Freshness } from './freshness.ts'
import { freshnessAfter } from './freshness.ts'

/** A week as it stood on its last day (this week: today); `closed` when the presence did not speak then. */
export interface FreshWeek { readonly from: IsoDate; readonly state: Freshness | 'closed' }

/** A presence's life, in days of the district's own calendar. */
export interface PostingLife {
  readonly posts: readonly IsoDate[]
  /** It counts from here: nobody asks for news of an account that has not opened. */
  readonly opened: IsoDate
  /** Suspended or retired on that day. */
  readonly closed: IsoDate | null
}

/** The last weeks (Monday to Sunday), oldest first, by the policy's period in days (CIN-3a). */
export function freshnessWeeks({ posts, opened, closed }: PostingLife, today: IsoDate, period: number, count: number): readonly FreshWeek[] {
  const monday = addDays(today, -daysSinceMonday(today))
  const days = posts.toSorted()
  return Array.from({ length: count }, (_, n): FreshWeek => {
    const from = addDays(monday, (n - count + 1) * 7)
    const sunday = addDays(from, 6)
    const end = sunday < today ? sunday : today
    if (end < opened || (closed !== null && from > closed)) return { from, state: 'closed' }
    const last = days.findLast((day) => day <= end)
    return { from, state: freshnessAfter(daysBetween(last === undefined || last < opened ? opened : last, end), period) }
  })
}

/** 1970-01-01 was a Thursday. */
const daysSinceMonday = (day: IsoDate): number => (((Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 3) % 7) + 7) % 7
