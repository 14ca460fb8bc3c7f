/**
 * The word of a vocabulary that was probably meant: the fewest insertions, deletions, replacements
 * and swaps of neighbors away, at most a third of the word (and never a wholly different one).
 * Ties go to the word that stands first; failing all, a longer word that begins the same ("comms",
 * communications). Undefined when nothing is near.
 */
export function nearest(word: string, vocabulary: Iterable<string>): string | undefined {
  let best: string | undefined
  let fewest = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of vocabulary) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < fewest && distance < Math.max(word.length, candidate.length)) {
      fewest = distance
      best = candidate
    }
  }
  return best ?? (word.length < 4 ? undefined : [...vocabulary].find((candidate) => candidate.toLowerCase().startsWith(word.slice(0, 4).toLowerCase())))
}

/** Optimal string alignment distance: edits of one letter, or a swap of two neighbors, each cost 1. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replace = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min(replace, at(last, j) + 1, at(row, j - 1) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(beforeLast, j - 2) + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity
