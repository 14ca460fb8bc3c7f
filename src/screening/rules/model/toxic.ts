import type { Span } from '#src/kit/span.ts'
import type { Reading } from '../reading.ts'
import type { ModelLabel } from './labels.ts'
import type { Scores } from './score.ts'

/** A word counts from this share of what the most toxic word of its text has, and never below `least`. */
const share = 0.6
const least = 0.1
/** Where no word has that much, the most toxic one is pointed at if it has this much. */
const faint = 0.04

/** The words of an abusive text that are the abuse, neighbors together. It does not say whether the text is abusive. */
export function toxicSpans(reading: Reading, scores: Scores<ModelLabel>): readonly Span[] {
  const sure = scores.toxicWords()
  const most = sure.reduce((a, b) => Math.max(a, b), 0)
  if (most < faint) return []
  const counts = (word: number): boolean => (sure[word] ?? 0) >= (most < least ? most : Math.max(least, most * share))
  const spans: { start: number; end: number }[] = []
  reading.words.forEach(({ start, end }, word) => {
    if (!counts(word)) return
    const last = spans.at(-1)
    if (last && word > 0 && counts(word - 1) && start - last.end <= 2) last.end = end
    else spans.push({ start, end })
  })
  return spans
}
