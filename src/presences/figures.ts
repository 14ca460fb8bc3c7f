import type { App } from '#src/app/app.ts'
import type { Evidence, Figure, FigureOf } from '#src/app/capability.ts'
import { after, parseDuration } from '#src/kit/duration.ts'
import { settingsStanding } from './rules/settings-standing.ts'
import type { Presence } from './store.ts'
import { latestReviews, listOwners, listPresences } from './store.ts'

const EVIDENCE = 25

async function live(app: App): Promise<readonly Presence[]> {
  return (await listPresences(app.db)).filter((presence) => presence.state === 'live')
}

function figure(rows: readonly Evidence[]): Figure {
  const order = { breached: 0, late: 1, holds: 2 }
  const of = (state: Evidence['state']) => rows.filter((row) => row.state === state).length
  return { holds: of('holds'), late: of('late'), breached: of('breached'), total: rows.length, evidence: rows.toSorted((a, b) => order[a.state] - order[b.state]).slice(0, EVIDENCE) }
}

const about = (presence: Presence, right: boolean, says: string): Evidence => ({ state: right ? 'holds' : 'breached', says: `${presence.name}: ${says}`, href: `/presences/${presence.slug}`, at: presence.stateSince })

/** What the register must hold of a live presence, one field at a time. */
export const fieldFigure = (right: (presence: Presence, app: App) => boolean, says: (presence: Presence) => string): FigureOf => async (app) =>
  figure((await live(app)).map((presence) => about(presence, right(presence, app), says(presence))))

/** Every live presence has somebody who answers for it. */
export const ownerFigure: FigureOf = async (app) => {
  const owners = await listOwners(app.db)
  return figure((await live(app)).map((presence) => {
    const n = owners.filter((one) => one.presenceId === presence.id).length
    return about(presence, n > 0, n === 0 ? 'nobody owns it' : `${n} ${n === 1 ? 'owner' : 'owners'}`)
  }))
}

/** Every live presence was approved before it opened. */
export const listingFigure: FigureOf = async (app) =>
  figure((await live(app)).map((presence) => about(presence, presence.approvedAt !== null, presence.approvedAt === null ? 'live, and no approval on record' : 'approved and on the public list')))

/** Settings reviews that still count: not older than the policy's period. */
export const settingsReviewFigure: FigureOf = async (app, _clause, measure) => {
  const period = parseDuration(String(measure.settings['every'] ?? 'P180D')) ?? { months: 6, days: 0, hours: 0 }
  const reviews = await latestReviews(app.db)
  return figure((await live(app)).map((presence): Evidence => {
    const last = reviews.get(presence.id)
    const days = last ? (after(last.at, period).getTime() - last.at.getTime()) / 86_400_000 : 0
    const standing = settingsStanding(last, days, app.now()).state
    const state = standing === 'never' ? 'breached' : standing === 'good' || standing === 'due' ? 'holds' : 'late'
    return { state, says: `${presence.name}: ${last ? standing === 'unfinished' ? 'some of its settings were not looked at' : 'settings looked over' : 'its settings were never looked over'}`, href: `/presences/${presence.slug}#settings`, at: last?.at ?? null }
  }))
}
