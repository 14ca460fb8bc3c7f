import type { DeliveryState } from './delivery.ts'

/** Longer than any attempt lives: a `publishing` older than this was left behind by a process that ended. */
export const LEFT_BEHIND_MS = 45_000

export interface Attempt {
  readonly state: DeliveryState
  readonly attemptedAt: Date | null
  /** Not before this; null: a person has to look first. */
  readonly nextAt: Date | null
}

/**
 * Whether a delivery wants something done now. `openedAt`: when this process took over, where it is
 * the only one; an attempt from before it is nobody's any more.
 */
export function isDue({ state, attemptedAt, nextAt }: Attempt, now: Date, openedAt: Date | null): boolean {
  switch (state) {
    case 'waiting': return true
    case 'failed':
    case 'unknown': return nextAt !== null && nextAt <= now
    case 'publishing': return attemptedAt === null || now.getTime() - attemptedAt.getTime() > LEFT_BEHIND_MS || (openedAt !== null && attemptedAt < openedAt)
    case 'published':
    case 'by-hand':
    case 'taken-down':
    case 'cancelled': return false
  }
}
