import type { App } from '#src/app/app.ts'
import type { Capability, SearchHit } from '#src/app/capability.ts'
import { addDays } from '#src/kit/dates.ts'
import type { IsoDate } from '#src/kit/dates.ts'
import { parseDuration } from '#src/kit/duration.ts'
import { sayDate } from '#src/ui/say-date.ts'

const DAYS_A_MONTH = 30.44

/** Policies publish guidance by being read, and come round for review by themselves. */
export const policies: Capability = {
  name: 'policies',
  search: searchClauses,
  measures: {
    // A guide is the published clause itself: there is nothing to count, and the board says so.
    'guide:*': () => Promise.resolve(null),
    'cadence:policy-review': async (app, clause, measure) => {
      const edition = app.editions.find((one) => one.clauses.some((own) => own.id === clause.id))
      if (!edition) return null
      const last = edition.about?.history.map((entry) => entry.date).toSorted().at(-1)
      const every = measure.settings['every']
      const period = parseDuration(typeof every === 'string' ? every : 'P1Y')
      if (last === undefined || period === null) return null
      const due = addDays(last, Math.round(period.months * DAYS_A_MONTH) + period.days)
      const late = due < app.today()
      const day = (date: IsoDate) => sayDate(date, 'full', { locale: 'en', timeZone: app.district.timezone, today: app.today() })
      return {
        holds: late ? 0 : 1, total: 1, late: 0, breached: late ? 1 : 0,
        evidence: [{ state: late ? 'breached' : 'holds', says: `${edition.title}: last reviewed on ${day(last)}, ${late ? 'was due' : 'due'} on ${day(due)}.`, href: `/policy/${clause.id}`, at: null }],
      }
    },
  },
}

/** Clauses of the district's policies by id, title or words. */
function searchClauses(app: App, text: string): Promise<readonly SearchHit[]> {
  const wanted = text.toLowerCase()
  const found = app.editions.flatMap((edition) => edition.clauses)
    .filter((clause) => `${clause.id} ${clause.title} ${clause.says}`.toLowerCase().includes(wanted)).slice(0, 12)
  return Promise.resolve(found.map((clause) => ({ kind: 'clause', title: `${clause.id} ${clause.title}`, says: clause.says.slice(0, 120), href: `/policy/${clause.id}` })))
}
