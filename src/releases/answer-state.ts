import type { IsoDate } from '#src/kit/dates.ts'
import type { State } from '#src/ui/state.ts'
import type { StoredRelease } from './store.ts'

/** How one answer stands today: a word of the catalogue and its state. */
export function answerState(one: Pick<StoredRelease, 'refused' | 'withdrawnOn' | 'until'>, today: IsoDate): { readonly word: 'given' | 'refused' | 'withdrawn' | 'ended'; readonly state: State } {
  if (one.withdrawnOn !== null && one.withdrawnOn <= today) return { word: 'withdrawn', state: 'stop' }
  if (one.refused) return { word: 'refused', state: 'stop' }
  if (one.until < today) return { word: 'ended', state: 'off' }
  return { word: 'given', state: 'ok' }
}
