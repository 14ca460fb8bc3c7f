export type Freshness = 'fresh' | 'ageing' | 'stale'

/** How long ago a presence last had something new, against the policy's period in days (CIN-3a). */
export function freshnessOf(last: Date | null, now: Date, period: number): { readonly state: Freshness; readonly days: number | null } {
  if (last === null) return { state: 'stale', days: null }
  const days = Math.floor((now.getTime() - last.getTime()) / 86_400_000)
  return { state: freshnessAfter(days, period), days }
}

/** Fresh within the period, ageing within the next one, then stale. */
export const freshnessAfter = (days: number, period: number): Freshness => (days <= period ? 'fresh' : days <= period * 2 ? 'ageing' : 'stale')
