/** A setting that a review looks at, and how it should be. */
export interface SettingToReview { readonly setting: string; readonly shouldBe: string }

/** `covers`: words of a policy's own list of items that this setting answers. */
interface Known extends SettingToReview { readonly covers?: RegExp }

const signIn: Known = { setting: 'Two-step sign-in', shouldBe: 'On, all owners', covers: /security|sign-?in|password/i }
const access: Known = { setting: 'Who can get in', shouldBe: 'Its owners only', covers: /access/i }
const apps: Known = { setting: 'Connected apps', shouldBe: 'Approved only', covers: /apps?\b/i }
const profile: Known = { setting: 'Profile says whose it is', shouldBe: 'School and district', covers: /profile|brand|bio/i }
const tagging: Known = { setting: 'Who can tag us', shouldBe: 'Nobody', covers: /tag/i }
const comments: Known = { setting: 'Comments', shouldBe: 'From followers', covers: /comment/i }
const messages: Known = { setting: 'Who gets messages', shouldBe: 'Off', covers: /messag/i }

const everywhere: readonly Known[] = [tagging, comments, signIn, access, apps, profile, messages]
const byPlatform: Readonly<Record<string, readonly Known[]>> = {
  // Our own pages have no visitors who write, tag or send messages.
  feed: [access, profile],
  youtube: [{ ...comments, shouldBe: 'Held for review' }, signIn, access, apps, profile],
  linkedin: [comments, signIn, access, apps, profile],
  parentsquare: [signIn, access, profile],
  remind: [signIn, access, profile],
}

/** What a settings review of a presence looks at: what its platform has, and whatever the policies in force name beside it. */
export function settingsChecklist(platform: string, items: readonly string[]): readonly SettingToReview[] {
  const known = byPlatform[platform] ?? everywhere
  const others = items.filter((item) => !known.some((one) => one.covers?.test(item)) && !(platform === 'feed' && everywhere.some((one) => one.covers?.test(item))))
  return [...known.map(({ setting, shouldBe }) => ({ setting, shouldBe })), ...others.map((item) => ({ setting: item.charAt(0).toUpperCase() + item.slice(1), shouldBe: 'As the policy asks' }))]
}
