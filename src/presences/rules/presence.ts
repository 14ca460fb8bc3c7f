export const presenceKinds = ['organization', 'class', 'department', 'program', 'personal', 'blog', 'podcast', 'wiki'] as const
export type PresenceKind = (typeof presenceKinds)[number]

/** requested → supervisor-noted → approved → live → (suspended) → retired (domain.md). */
export const presenceStates = ['requested', 'supervisor-noted', 'approved', 'live', 'suspended', 'retired'] as const
export type PresenceState = (typeof presenceStates)[number]

/** Where each state can lead; the type makes a forgotten state a compile error. */
export const presenceMoves: Readonly<Record<PresenceState, readonly PresenceState[]>> = {
  'requested': ['supervisor-noted', 'retired'],
  'supervisor-noted': ['approved', 'retired'],
  'approved': ['live', 'retired'],
  'live': ['suspended', 'retired'],
  'suspended': ['live', 'retired'],
  'retired': [],
}

export const canMovePresence = (from: PresenceState, to: PresenceState): boolean => presenceMoves[from].includes(to)

/** Only a live presence speaks. */
export const speaks = (state: PresenceState): boolean => state === 'live'

/** What a reader of the public list should think of it. */
export function publicWord(state: PresenceState): 'ours' | 'paused' | 'retired' | null {
  switch (state) {
    case 'live': return 'ours'
    case 'suspended': return 'paused'
    case 'retired': return 'retired'
    case 'requested':
    case 'supervisor-noted':
    case 'approved': return null
  }
}
