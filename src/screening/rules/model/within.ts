import type { TermMatch } from '../reading.ts'

/** The matches that begin among the words `from` up to `to`. They stand in the text's order, so that a long text costs no more a stretch. */
export function within(matches: readonly TermMatch[], from: number, to: number): readonly TermMatch[] {
  if (matches.length === 0) return matches
  const begin = firstFrom(matches, from)
  const end = firstFrom(matches, to)
  return begin === 0 && end === matches.length ? matches : matches.slice(begin, end)
}

/** The first match whose first word is `word` or later. */
function firstFrom(matches: readonly TermMatch[], word: number): number {
  let [low, high] = [0, matches.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((matches[middle]?.first ?? 0) < word) low = middle + 1
    else high = middle
  }
  return low
}
