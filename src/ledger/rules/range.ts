/** The leaves from `from` (included) to `to` (not included): a subtree that a proof names by its hash. */
export interface LeafRange { readonly from: number; readonly to: number }

/** The largest power of two smaller than `count` (RFC 6962 §2.1); `count` is at least 2. */
export function splitPoint(count: number): number {
  let split = 1
  while (split * 2 < count) split *= 2
  return split
}

/** The subtrees of an audit path, nearest first (RFC 6962 §2.1.1, PATH). `index` must be below `size`. */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  const ranges: LeafRange[] = []
  let from = 0
  let to = size
  while (to - from > 1) {
    const middle = from + splitPoint(to - from)
    if (index < middle) {
      ranges.push({ from: middle, to })
      to = middle
    } else {
      ranges.push({ from, to: middle })
      from = middle
    }
  }
  return ranges.toReversed()
}

/** The subtrees that lead from an old size to a new one (RFC 6962 §2.1.2, PROOF). `oldSize` is 1 to `size`. */
export function consistencyRanges(oldSize: number, size: number): LeafRange[] {
  const ranges: LeafRange[] = []
  let from = 0
  let to = size
  while (to > oldSize) {
    const middle = from + splitPoint(to - from)
    if (oldSize <= middle) {
      ranges.push({ from: middle, to })
      to = middle
    } else {
      ranges.push({ from, to: middle })
      from = middle
    }
  }
  // The old tree itself is known to whoever holds its root; a part of it is not.
  if (from > 0) ranges.push({ from, to })
  return ranges.toReversed()
}
