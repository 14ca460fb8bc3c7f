import type { App } from '#src/app/app.ts'
import type { PresenceId } from '#src/kit/ids.ts'
import { peopleById, schoolTree } from '#src/people/index.ts'
import { freshnessOf } from '#src/publishing/rules/freshness.ts'
import { rhythmOf } from './rules/asked-by.ts'
import { publicWord, speaks } from './rules/presence.ts'
import type { RegisterLine } from './rules/register.ts'
import { settingsStanding } from './rules/settings-standing.ts'
import type { ListedAccount } from './rules/which-account.ts'
import { latestReviews, listOwners, listPresences } from './store.ts'
import type { Presence } from './store.ts'

/** Without a clause that asks for a rhythm, these are used to say what is fresh and how long a review counts. */
const USUAL = { freshness: 7, settings: 180 } as const

export const freshnessDays = (app: App): number => rhythmOf(app.editions, 'freshness')?.days ?? USUAL.freshness
export const settingsDays = (app: App): number => rhythmOf(app.editions, 'settings-review')?.days ?? USUAL.settings

/** The whole register as lines; `lastPosts` comes from whoever knows of posts. */
export async function registerLines(app: App, lastPosts: ReadonlyMap<PresenceId | string, Date>): Promise<readonly RegisterLine[]> {
  const [all, owners, reviews, schools] = [await listPresences(app.db), await listOwners(app.db), await latestReviews(app.db), await schoolTree(app.db)]
  const people = await peopleById(app.db, owners.map((one) => one.personId))
  const bySchool = new Map(schools.map((school) => [school.id, school.name]))
  const byPresence = Map.groupBy(owners, (one) => one.presenceId)
  const [fresh, settings] = [freshnessDays(app), settingsDays(app)]
  return all.map((presence): RegisterLine => {
    const lastPost = lastPosts.get(presence.id) ?? null
    const review = reviews.get(presence.id)
    const live = speaks(presence.state)
    return {
      slug: presence.slug, name: presence.name, platform: presence.platform, label: platformLabel(app, presence.platform), handle: presence.handle, url: addressOf(presence),
      school: bySchool.get(presence.schoolId) ?? '', schoolId: presence.schoolId, state: presence.state, stateSince: presence.stateSince, lastPost,
      freshness: live ? freshnessOf(lastPost, app.now(), fresh).state : null,
      owners: (byPresence.get(presence.id) ?? []).flatMap((one) => { const person = people.get(one.personId); return person ? [`${person.given} ${person.family}`] : [] }),
      settings: live ? settingsStanding(review, settings, app.now()).state : null, settingsAt: review?.at ?? null,
    }
  })
}

export const platformLabel = (app: App, platform: string): string => app.house.platforms[platform]?.label ?? platform

/** Where a presence opens: on its platform, or its page of our own news. */
export const addressOf = (presence: Pick<Presence, 'platform' | 'slug' | 'url'>): string | null => presence.url ?? (presence.platform === 'feed' ? `/news/${presence.slug}` : null)

/** A presence of the public list: those that speak, that pause, and that once spoke. */
export interface PublicLine extends ListedAccount { readonly label: string; readonly school: string; readonly schoolId: string; readonly since: Date; readonly checked: Date | null }

export async function publicLines(app: App): Promise<readonly PublicLine[]> {
  const [all, reviews, schools] = [await listPresences(app.db), await latestReviews(app.db), await schoolTree(app.db)]
  const bySchool = new Map(schools.map((school) => [school.id, school.name]))
  // The district's own accounts first: they are what most people ask about.
  const top = new Set(schools.filter((school) => school.parentId === null).map((school) => school.id))
  return all.toSorted((a, b) => Number(top.has(b.schoolId)) - Number(top.has(a.schoolId))).flatMap((presence): PublicLine[] => {
    const standing = publicWord(presence.state)
    return standing === null ? [] : [{
      slug: presence.slug, name: presence.name, platform: presence.platform, label: platformLabel(app, presence.platform), handle: presence.handle, url: addressOf(presence), standing,
      school: bySchool.get(presence.schoolId) ?? '', schoolId: presence.schoolId, since: presence.stateSince, checked: reviews.get(presence.id)?.at ?? null,
    }]
  })
}
