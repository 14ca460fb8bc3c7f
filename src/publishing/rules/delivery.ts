/**
 * waiting → publishing → published | failed | unknown | by-hand → taken-down.
 * `publishing` is written before the platform is asked, so that after a crash we know that it may
 * have happened and look before trying again (invariant 9).
 */
export const deliveryStates = ['waiting', 'publishing', 'published', 'failed', 'unknown', 'by-hand', 'taken-down'] as const
export type DeliveryState = (typeof deliveryStates)[number]

export const deliveryMoves: Readonly<Record<DeliveryState, readonly DeliveryState[]>> = {
  'waiting': ['publishing', 'by-hand'],
  'publishing': ['published', 'failed', 'unknown', 'by-hand', 'waiting'],
  'failed': ['publishing', 'waiting'],
  'unknown': ['published', 'publishing', 'failed', 'waiting'],
  'by-hand': ['published'],
  'published': ['taken-down'],
  'taken-down': [],
}

/** Whether nothing more will happen to it by itself. */
export const settled = (state: DeliveryState): boolean => state === 'published' || state === 'failed' || state === 'by-hand' || state === 'taken-down'

/** What to do with a delivery when the publish job comes to it. */
export function nextStep(state: DeliveryState): 'publish' | 'look' | 'nothing' {
  switch (state) {
    case 'waiting':
    case 'failed': return 'publish'
    case 'publishing':
    case 'unknown': return 'look'
    case 'published':
    case 'by-hand':
    case 'taken-down': return 'nothing'
  }
}
