const DAY_MS = 86_400_000

interface ReviewSeen { readonly at: Date; readonly answers: readonly { readonly state: 'matches' | 'differs' | 'open' }[] }

/** How a presence's settings review stands. A look that left a setting out does not stop the clock. */
export interface SettingsStanding {
  readonly state: 'good' | 'due' | 'stale' | 'unfinished' | 'never'
  /** The day it stops counting; null when there is none. */
  readonly until: Date | null
  readonly differs: number
  readonly open: number
}

/** `days`: how long a review counts by the policy in force. Due: two weeks or less are left. */
export function settingsStanding(review: ReviewSeen | null | undefined, days: number, now: Date): SettingsStanding {
  if (!review) return { state: 'never', until: null, differs: 0, open: 0 }
  const until = new Date(review.at.getTime() + days * DAY_MS)
  const count = (state: string) => review.answers.filter((one) => one.state === state).length
  const open = count('open')
  const left = until.getTime() - now.getTime()
  return { state: left < 0 ? 'stale' : open > 0 ? 'unfinished' : left <= 14 * DAY_MS ? 'due' : 'good', until, differs: count('differs'), open }
}
