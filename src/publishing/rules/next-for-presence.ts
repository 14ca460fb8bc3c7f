import type { PresenceState } from '#src/presences/rules/presence.ts'
import type { SettingsStanding } from '#src/presences/rules/settings-standing.ts'
import type { Freshness } from './freshness.ts'

/** The one thing that a presence needs next, or null when all is well. */
export type NextForPresence =
  | { readonly kind: 'not-open' } | { readonly kind: 'suspended' } | { readonly kind: 'retired' }
  | { readonly kind: 'connect' }
  | { readonly kind: 'settings'; readonly why: 'never' | 'stale' | 'unfinished' | 'due' }
  | { readonly kind: 'differs'; readonly n: number }
  | { readonly kind: 'post'; readonly why: Exclude<Freshness, 'fresh'>; readonly days: number | null }

export interface PresenceStands {
  readonly state: PresenceState
  /** Posts go out from here only with a password that is not there. */
  readonly unconnected: boolean
  readonly settings: SettingsStanding
  readonly freshness: { readonly state: Freshness; readonly days: number | null }
}

/** What stops everything comes first, then safety (CRS-B7), then news (CIN-3a), then what is due soon. */
export function nextForPresence({ state, unconnected, settings, freshness }: PresenceStands): NextForPresence | null {
  if (state === 'suspended' || state === 'retired') return { kind: state }
  if (state !== 'live') return { kind: 'not-open' }
  if (unconnected) return { kind: 'connect' }
  if (settings.state === 'never' || settings.state === 'stale' || settings.state === 'unfinished') return { kind: 'settings', why: settings.state }
  if (settings.differs > 0) return { kind: 'differs', n: settings.differs }
  if (freshness.state === 'stale') return { kind: 'post', why: 'stale', days: freshness.days }
  if (settings.state === 'due') return { kind: 'settings', why: 'due' }
  return freshness.state === 'ageing' ? { kind: 'post', why: 'ageing', days: freshness.days } : null
}
