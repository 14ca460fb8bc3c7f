import type { App } from '#src/app/app.ts'
import { dayOf } from '#src/kit/dates.ts'
import { isDefined } from '#src/kit/defined.ts'
import type { PersonId } from '#src/kit/ids.ts'
import { entriesAbout } from '#src/ledger/index.ts'
import { getPerson, peopleById, schoolTree } from '#src/people/index.ts'
import { asItReads } from '#src/policies/rules/redline.ts'
import { addressOf, connectedSince, freshnessDays, latestReviewOf, listOwners, listPresences, platformLabel, presenceBySlug, settingsDays } from '#src/presences/index.ts'
import type { Presence } from '#src/presences/index.ts'
import { mayKeep, mayMove, maySeeSettings, maySpeakFor } from '#src/presences/rules/abilities.ts'
import { rhythmOf } from '#src/presences/rules/asked-by.ts'
import type { Asking } from '#src/presences/rules/asked-by.ts'
import { canMovePresence, speaks } from '#src/presences/rules/presence.ts'
import { settingsChecklist } from '#src/presences/rules/settings-checklist.ts'
import { settingsStanding } from '#src/presences/rules/settings-standing.ts'
import { latestOn, postedAt } from './presence-posts.ts'
import { freshnessOf } from './rules/freshness.ts'
import { freshnessWeeks } from './rules/freshness-weeks.ts'
import { beginning } from './rules/linked-words.ts'
import { nextForPresence } from './rules/next-for-presence.ts'

const WEEKS = 26
const LATEST = 5

/** All that a presence's page shows; null when there is no such presence. */
export async function loadPresence(app: App, slug: string) {
  const presence = await presenceBySlug(app.db, slug)
  if (presence === null) return null
  const allOwners = await listOwners(app.db)
  const owners = allOwners.filter((one) => one.presenceId === presence.id)
  const ownerIds = owners.map((one) => one.personId)
  const review = await latestReviewOf(app.db, presence.id)
  const entries = await entriesAbout(app.db, { kind: 'presence', id: presence.id })
  const people = await peopleById(app.db, [...ownerIds, presence.supervisorId, review?.byId, ...entries.map((one) => (one.actor.kind === 'person' ? one.actor.id as PersonId : null))].filter(isDefined))
  const nameOf = (id: string | null | undefined) => { const one = people.get(id as PersonId); return one ? `${one.given} ${one.family}` : null }
  const supervisor = presence.supervisorId === null ? null : await getPerson(app.db, presence.supervisorId)
  const school = (await schoolTree(app.db)).find((one) => one.id === presence.schoolId)

  const keep = mayKeep(app.actor, presence.schoolId, ownerIds)
  const move = mayMove(app.actor, presence.schoolId)
  const seesSettings = maySeeSettings(app.actor, presence.schoolId, ownerIds)
  const platform = app.house.platforms[presence.platform]
  // The district's own feed needs no password: it is this installation.
  const connects = platform?.mode === 'connected' && presence.platform !== 'feed'
  const connected = connects ? await connectedSince(app.db, presence.id) : null

  const { timezone } = app.district
  const posted = await postedAt(app.db, presence.id)
  const period = freshnessDays(app)
  const freshness = freshnessOf(posted[0] ?? null, app.now(), period)
  const opened = dayOf(presence.approvedAt ?? presence.stateSince, timezone)
  const weeks = freshnessWeeks({ posts: posted.map((at) => dayOf(at, timezone)), opened, closed: speaks(presence.state) ? null : dayOf(presence.stateSince, timezone) }, app.today(), period, WEEKS)
  const rhythm = rhythmOf(app.editions, 'settings-review')
  const settings = settingsStanding(review, settingsDays(app), app.now())
  const says = (clause: Asking | undefined | null) => (clause ? { id: clause.id, title: clause.title, says: asItReads(clause.says) } : null)

  return {
    slug: presence.slug, name: presence.name, platform: presence.platform, label: platformLabel(app, presence.platform), handle: presence.handle, url: addressOf(presence), service: presence.service,
    school: school?.name ?? '', state: presence.state, stateSince: presence.stateSince, byHand: platform?.mode === 'manual',
    audience: presence.audience, justification: presence.justification, purpose: presence.purpose, email: presence.email, bio: presence.bio, kind: presence.kind, openedAt: presence.approvedAt,
    supervisor: supervisor ? { name: `${supervisor.given} ${supervisor.family}`, job: supervisor.job } : null,
    owners: owners.map((one) => ({ id: one.personId, name: nameOf(one.personId) ?? '', job: people.get(one.personId)?.job ?? null, since: one.since })),
    also: await alsoSpeaksAs(app, presence, allOwners),
    may: {
      speak: speaks(presence.state) && maySpeakFor(app.actor, ownerIds), keep, seesSettings, connect: connects && keep && presence.state !== 'retired',
      suspend: move && canMovePresence(presence.state, 'suspended'), resume: move && presence.state === 'suspended', retire: move && canMovePresence(presence.state, 'retired'),
    },
    connects, connected,
    next: nextForPresence({ state: presence.state, unconnected: connects && connected === null, settings, freshness }),
    freshness, weeks, fresh: says(rhythmOf(app.editions, 'freshness')?.clause), speaks: speaks(presence.state),
    checklist: settingsChecklist(presence.platform, rhythm?.items ?? []),
    settings: { ...settings, days: settingsDays(app), clause: says(rhythm?.clause), at: review?.at ?? null, by: nameOf(review?.byId), answers: seesSettings ? review?.answers ?? [] : [] },
    posts: (await latestOn(app.db, presence.id, LATEST)).map((post) => ({ ...post, title: post.title || beginning(post.words, 60), words: beginning(post.words, 140) })),
    happenings: entries.toReversed().map((one) => ({ id: one.id, at: one.at, event: one.event, who: one.actor.kind === 'person' ? nameOf(one.actor.id) : null, reason: keep || move ? one.reason ?? null : null, index: one.index })),
  }
}

/** Other live presences of the same place that one of its owners runs too. */
async function alsoSpeaksAs(app: App, presence: Presence, owners: Awaited<ReturnType<typeof listOwners>>) {
  const own = new Set(owners.filter((one) => one.presenceId === presence.id).map((one) => one.personId))
  const theirs = new Set(owners.filter((one) => own.has(one.personId)).map((one) => one.presenceId))
  return (await listPresences(app.db))
    .filter((one) => one.id !== presence.id && theirs.has(one.id) && one.schoolId === presence.schoolId && one.kind === presence.kind && speaks(one.state))
    .map((one) => ({ slug: one.slug, name: one.name, label: platformLabel(app, one.platform) }))
}

export type PresenceView = NonNullable<Awaited<ReturnType<typeof loadPresence>>>
