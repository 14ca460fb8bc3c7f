/**
 * waiting → publishing → published | failed | unknown | by-hand → taken-down; cancelled never went.
 * `publishing` is written before the platform is asked, so that after a crash we know that it may
 * have happened and look before trying again (invariant 9).
 */
export const deliveryStates = ['waiting', 'publishing', 'published', 'failed', 'unknown', 'by-hand', 'taken-down', 'cancelled'] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** It is, or may be, where the public sees it: nothing of the post may change until a person or the platform has said. */
export const mayBeOut = (state: DeliveryState): boolean => state === 'publishing' || state === 'published' || state === 'unknown' || state === 'by-hand'

/** What to do with a delivery when the publish job comes to it. */
export function nextStep(state: DeliveryState): 'publish' | 'look' | 'nothing' {
  switch (state) {
    case 'waiting':
    case 'failed': return 'publish'
    case 'publishing':
    case 'unknown': return 'look'
    case 'published':
    case 'by-hand':
    case 'taken-down':
    case 'cancelled': return 'nothing'
  }
}
