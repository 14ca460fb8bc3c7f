/** Worst first; among equals the newest, what has no moment last. */
export function inOrderOfWeight<Of extends { readonly state: 'holds' | 'late' | 'breached'; readonly at: Date | null }>(lines: readonly Of[]): readonly Of[] {
  return lines.toSorted((a, b) => weight[a.state] - weight[b.state] || (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0))
}

const weight = { breached: 0, late: 1, holds: 2 } as const
