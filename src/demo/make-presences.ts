import type { DistrictId, PersonId, PresenceId, SchoolId } from '#src/kit/ids.ts'
import type { PresenceKind, PresenceState } from '#src/presences/rules/presence.ts'
import type { presenceOwners, presences, settingsReviews } from '#src/presences/tables.ts'
import type { RoleRow } from './make-people.ts'
import type { Dice } from './random.ts'

export type PresenceRow = typeof presences.$inferInsert & { readonly id: PresenceId; readonly schoolId: SchoolId }
export type OwnerRow = typeof presenceOwners.$inferInsert
export type SettingsReviewRow = typeof settingsReviews.$inferInsert

/** slug, name, platform, handle, school, kind, owner (null: the dice), purpose, state */
const register: readonly (readonly [string, string, string, string, string, PresenceKind, string | null, string, PresenceState])[] = [
  ['two-rivers', 'Two Rivers Public Schools', 'bluesky', 'tworivers.example', 'office', 'organization', 'ortiz', 'News of the district', 'live'],
  ['two-rivers-news', 'Two Rivers News', 'feed', 'news', 'office', 'organization', 'ortiz', 'News of the district, on our own site', 'live'],
  ['two-rivers-facebook', 'Two Rivers on Facebook', 'facebook', '/tworiversps', 'office', 'organization', 'ortiz', 'News of the district', 'live'],
  ['two-rivers-es', 'Two Rivers en español', 'facebook', '/tworivers.es', 'office', 'organization', 'ortiz', 'News for families who read Spanish', 'live'],
  ['two-rivers-youtube', 'Two Rivers Board Meetings', 'youtube', '@tworiversboard', 'office', 'organization', 'raman', 'Meetings of the board', 'live'],
  ['hiring', 'Work at Two Rivers', 'linkedin', '/company/tworivers', 'office', 'department', 'raman', 'Open positions', 'live'],
  ['lincoln-band', 'Lincoln Band', 'bluesky', 'band.lincoln.tworivers.example', 'lincoln', 'program', 'dana', 'Instruction and concerts of the band', 'live'],
  ['lincoln-band-news', 'Lincoln Band News', 'feed', 'lincoln-band', 'lincoln', 'program', 'dana', 'Instruction and concerts of the band', 'live'],
  ['lincoln-band-instagram', 'Lincoln Band on Instagram', 'instagram', '@lincolnband', 'lincoln', 'program', 'dana', 'Instruction and concerts of the band', 'live'],
  ['lincoln', 'Lincoln Middle School', 'facebook', '/lincolnmiddle.tworivers', 'lincoln', 'organization', 'okafor', 'News of the school', 'live'],
  ['lincoln-science', 'Lincoln Science Club', 'instagram', '@lincolnscienceclub', 'lincoln', 'program', null, 'Extra-curricular science', 'live'],
  ['franklin', 'Franklin Middle School', 'facebook', '/franklin.tworivers', 'franklin', 'organization', null, 'News of the school', 'live'],
  ['franklin-art', 'Franklin Art Room', 'instagram', '@franklinartroom', 'franklin', 'class', null, 'Instruction: work from the art room', 'live'],
  ['cedar-point', 'Cedar Point High School', 'facebook', '/cedarpoint.tworivers', 'cedar-point', 'organization', 'castillo', 'News of the school', 'live'],
  ['cedar-point-athletics', 'Cedar Point Athletics', 'x', '@cpathletics', 'cedar-point', 'program', 'nakamura', 'Extra-curricular: games and results', 'live'],
  ['cedar-point-athletics-ig', 'Cedar Point Athletics on Instagram', 'instagram', '@cpathletics', 'cedar-point', 'program', 'nakamura', 'Extra-curricular: games and results', 'suspended'],
  ['cedar-point-news', 'Cedar Point News', 'feed', 'cedar-point', 'cedar-point', 'organization', 'castillo', 'News of the school', 'live'],
  ['cedar-point-theater', 'Cedar Point Theater', 'instagram', '@cptheater', 'cedar-point', 'program', null, 'Extra-curricular: the stage', 'live'],
  ['class-of-2024', 'Class of 2024', 'instagram', '@cphs2024', 'cedar-point', 'class', null, 'Extra-curricular: the graduating class', 'retired'],
  ['valley', 'River Valley High School', 'facebook', '/rivervalley.tworivers', 'valley', 'organization', null, 'News of the school', 'live'],
  ['valley-robotics', 'Valley Robotics', 'youtube', '@valleyrobotics', 'valley', 'program', null, 'Extra-curricular: robotics', 'live'],
  ['valley-news', 'River Valley News', 'feed', 'river-valley', 'valley', 'organization', null, 'News of the school', 'live'],
  ['valley-choir', 'River Valley Choir', 'instagram', '@rvchoir', 'valley', 'program', null, 'Instruction and concerts of the choir', 'live'],
  ['riverbend-library', 'Riverbend Library', 'feed', 'riverbend-library', 'riverbend', 'department', 'reyes', 'Instruction: reading', 'live'],
  ['riverbend', 'Riverbend Elementary', 'facebook', '/riverbend.tworivers', 'riverbend', 'organization', 'lang', 'News of the school', 'live'],
  ['oak-hill', 'Oak Hill Elementary', 'facebook', '/oakhill.tworivers', 'oak-hill', 'organization', null, 'News of the school', 'live'],
  ['oak-hill-garden', 'Oak Hill Garden', 'instagram', '@oakhillgarden', 'oak-hill', 'program', null, 'Instruction: the school garden', 'live'],
  ['maple', 'Maple Street Elementary', 'facebook', '/maplestreet.tworivers', 'maple', 'organization', null, 'News of the school', 'live'],
  ['maple-grade-3', 'Maple Street Grade 3', 'parentsquare', 'Grade 3', 'maple', 'class', null, 'Instruction: what grade 3 is learning', 'live'],
  ['bridges', 'Bridges Academy', 'instagram', '@bridgesacademy', 'bridges', 'organization', null, 'News of the school', 'requested'],
]

const DAY_MS = 86_400_000
const settings = [
  ['Who can tag us', 'Nobody'], ['Comments', 'From followers'], ['Two-step sign-in', 'On, all owners'], ['Connected apps', 'Approved only'], ['Profile says whose it is', 'School and district'], ['Who gets messages', 'Off'],
] as const

/** Thirty presences, most of them as the policy asks, some not: the board has to have something to say. */
export function makePresences(districtId: DistrictId, roles: readonly RoleRow[], dice: Dice, now: Date): { presences: PresenceRow[]; owners: OwnerRow[]; reviews: SettingsReviewRow[] } {
  const owners: OwnerRow[] = []
  const reviews: SettingsReviewRow[] = []
  const presences = register.map(([slug, name, platform, handle, school, kind, owner, purpose, state], index): PresenceRow => {
    const id = slug as unknown as PresenceId
    const schoolId = school as SchoolId
    const requestedAt = new Date(now.getTime() - (400 + dice.below(900)) * DAY_MS)
    const personId = (owner ?? dice.pick(roles.filter((one) => one.schoolId === schoolId && one.role === 'employee')).personId) as PersonId
    if (state !== 'requested') owners.push({ districtId, presenceId: id, personId, since: requestedAt })
    if (slug.startsWith('lincoln-band')) owners.push({ districtId, presenceId: id, personId: 'sam' as PersonId, since: new Date(now.getTime() - 300 * DAY_MS) })
    const principal = roles.find((one) => one.schoolId === schoolId && one.role === 'principal')?.personId ?? ('ortiz' as PersonId)
    if (state === 'live' && index % 7 !== 5) reviews.push(settingsReview(districtId, id, personId, dice, now))
    return {
      districtId, id, slug, name, kind, platform, handle, schoolId, state, purpose, requestedAt, service: null,
      url: webAddress(platform, handle), audience: kind === 'class' && dice.chance(0.6) ? 'private' : 'public',
      justification: index % 6 === 4 ? null : 'Families without an account there can read it too',
      email: index % 9 === 8 ? `${slug.replaceAll('-', '')}@mail.example` : `${slug}@tworivers.example`,
      bio: index % 10 === 6 ? 'News, dates and pictures' : `${name}. An account of Two Rivers Public Schools.`,
      supervisorId: principal, approvedAt: state === 'requested' ? null : new Date(requestedAt.getTime() + 6 * DAY_MS), stateSince: state === 'requested' ? requestedAt : new Date(requestedAt.getTime() + 7 * DAY_MS),
    }
  })
  return { presences, owners, reviews }
}

function settingsReview(districtId: DistrictId, presenceId: PresenceId, byId: PersonId, dice: Dice, now: Date): SettingsReviewRow {
  return {
    districtId, presenceId, byId, at: new Date(now.getTime() - dice.below(240) * DAY_MS),
    answers: settings.map(([setting, shouldBe]) => (dice.chance(0.9) ? { setting, shouldBe, is: shouldBe, state: 'matches' } : { setting, shouldBe, is: 'Everyone', state: 'differs' })),
  }
}

function webAddress(platform: string, handle: string): string | null {
  const name = handle.replace(/^[@/]/, '')
  switch (platform) {
    case 'bluesky': return `https://bsky.app/profile/${name}`
    case 'facebook': return `https://www.facebook.com/${name}`
    case 'instagram': return `https://www.instagram.com/${name}`
    case 'x': return `https://x.com/${name}`
    case 'youtube': return `https://www.youtube.com/@${name}`
    case 'linkedin': return `https://www.linkedin.com/${name}`
    default: return null
  }
}
