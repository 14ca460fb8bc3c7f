/**
 * draft → in-review → approved → scheduled → published → (taken-down). Being *checked* is a moment,
 * not a state: every save is checked, and each submission records its check (docs/decisions/006).
 */
export const postStates = ['draft', 'in-review', 'approved', 'scheduled', 'published', 'taken-down'] as const
export type PostState = (typeof postStates)[number]

/** Where each state can lead. */
export const postMoves: Readonly<Record<PostState, readonly PostState[]>> = {
  // With nothing to approve, a clear draft is approved by the policy itself.
  'draft': ['in-review', 'approved'],
  // Sent back, changed by the writer (which voids the request), or approved.
  'in-review': ['draft', 'approved'],
  // Any later change of the content voids the approval.
  'approved': ['draft', 'scheduled'],
  // Recalled, refused by the check at the last moment, or every delivery failed.
  'scheduled': ['draft', 'approved', 'published'],
  'published': ['taken-down'],
  'taken-down': [],
}

export const canMovePost = (from: PostState, to: PostState): boolean => postMoves[from].includes(to)

/** States in which the writer may still change the words. A change outside `draft` brings it back there. */
export const editable = (state: PostState): boolean => state === 'draft' || state === 'in-review' || state === 'approved' || state === 'scheduled'
