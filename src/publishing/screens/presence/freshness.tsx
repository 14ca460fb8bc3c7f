import { ClauseLink } from '#src/ui/clause-link.tsx'
import { Says } from '#src/ui/says.tsx'
import { sayDate } from '#src/ui/say-date.ts'
import { Tag } from '#src/ui/tag.tsx'
import { Weeks } from '#src/ui/weeks.tsx'
import type { Week } from '#src/ui/weeks.tsx'
import { usePlace, useWords } from '#src/ui/words.tsx'
import type { PresenceView } from '../../load-presence.ts'
import { presenceWords } from './words.ts'

const looks = { fresh: 'ok', ageing: 'warn', stale: 'stop', closed: 'off' } as const satisfies Record<string, Week['state']>
const kinds = ['fresh', 'ageing', 'stale', 'closed'] as const
const now = { fresh: 'ok', ageing: 'soon', stale: 'stop' } as const

/** Half a year as a strip: how fresh the presence was, how it is today, and the clause that asks for it. */
export function FreshnessPart({ presence }: { readonly presence: Pick<PresenceView, 'weeks' | 'freshness' | 'fresh' | 'speaks'> }) {
  const words = useWords(presenceWords)
  const place = usePlace()
  const { weeks, freshness, fresh } = presence
  const short = (day: string) => sayDate(day, 'short', place)
  const counts = kinds.map((state) => ({ state, n: weeks.filter((week) => week.state === state).length })).filter(({ n }) => n > 0)
  return (
    <section aria-labelledby="freshness" className="stack tight">
      <div className="row apart">
        <h2 id="freshness">{words.freshness(weeks.length)}</h2>
        {presence.speaks && <p><Tag state={now[freshness.state]}>{words.freshNow(freshness.state, freshness.days)}</Tag></p>}
      </div>
      <Weeks
        label={words.weeksLabel} first={weeks[0] ? short(weeks[0].from) : ''} last={words.thisWeek}
        weeks={weeks.map((week) => ({ from: week.from, state: looks[week.state], label: words.week(short(week.from), week.state) }))}
        counts={counts.map(({ state, n }) => ({ state: looks[state], text: words.weekCount(state, n) }))}
      />
      {fresh && <p className="why"><ClauseLink clause={fresh} /> <Says>{fresh.says}</Says></p>}
    </section>
  )
}
