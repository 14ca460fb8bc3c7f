/**
 * How a clause stands, worst first but for the last three, which are no judgment:
 * `unproved` it works and nothing has happened yet that could be counted · `unmeasured` nobody can
 * compute it · `guidance` it is published and has nothing to count.
 */
export const standings = ['not-in-effect', 'slipping', 'in-effect', 'unproved', 'unmeasured', 'guidance'] as const
export type Standing = (typeof standings)[number]

/** In the order in which the board explains and counts them: what holds first. */
export const inReadingOrder: readonly Standing[] = ['in-effect', 'slipping', 'not-in-effect', 'unproved', 'unmeasured', 'guidance']

/** Counts of things, as a capability gives them. */
interface Counts { readonly holds: number; readonly total: number; readonly breached: number }

/** Up to this share of things breached, a clause slips; beyond it, the clause is not in effect. */
const SLIPPING_SHARE = 0.25

/** How one figure stands. A delay slips; only what is breached puts a clause out of effect. */
export function standingOf(figure: Counts): Standing {
  if (figure.total === 0) return 'unproved'
  if (figure.holds === figure.total) return 'in-effect'
  return figure.breached / figure.total <= SLIPPING_SHARE ? 'slipping' : 'not-in-effect'
}

export interface Measured { readonly standing: Standing; readonly figure: Omit<Counts, 'breached'> | null }

/** A clause's measures, the one that decides first: the worst that is measured, among equals the smaller share. */
export function worstFirst<Of extends Measured>(measures: readonly Of[]): readonly Of[] {
  return measures.toSorted((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing) || share(a) - share(b))
}

const share = ({ figure }: Measured): number => (figure === null || figure.total === 0 ? 1 : figure.holds / figure.total)

/** A figure as a tile says it: parts of a whole up to this many things, beyond that a percentage. */
const MOST_COUNTED = 99

/** "61" of "64", or "98" "%". A percentage is rounded down: 100 is said only of all. */
export function figureParts({ holds, total }: Omit<Counts, 'breached'>): { readonly n: number; readonly total: number | null } {
  return total > MOST_COUNTED ? { n: Math.floor((holds / total) * 100), total: null } : { n: holds, total }
}

/** How a standing looks (src/ui/state.ts). Only what was counted and holds is green. */
export const standingState = { 'not-in-effect': 'stop', 'slipping': 'warn', 'in-effect': 'ok', 'unproved': 'note', 'unmeasured': 'wait', 'guidance': 'off' } as const satisfies Record<Standing, string>
