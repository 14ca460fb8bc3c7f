import type { Span } from '#src/kit/span.ts'
import { isNumericDate, type DigitRun } from './personal-numbers.ts'
import type { Reading } from './reading.ts'

const months = new Set('january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '))
const reach = 8

/** The day of a month that a word is, or 0: "5", "5th". */
function dayIn(reading: Reading, word: number): number {
  const day = /^\d{1,2}(?:st|nd|rd|th)?$/.test(reading.words[word]?.folded ?? '') ? Number.parseInt(reading.words[word]!.folded, 10) : 0
  return day >= 1 && day <= 31 ? day : 0
}

/** Days, written in digits or with the month's name, that stand a few words after "born" or "birthday". */
export function findBirthDays(reading: Reading, runs: readonly DigitRun[]): readonly Span[] {
  const cues = reading.terms('birth-date')
  if (cues.length === 0) return []
  const found: Span[] = []
  const dates = runs.filter(isNumericDate)
  let date = 0
  for (const cue of cues) {
    const sentence = reading.sentenceOf(cue.first)
    while (date < dates.length && dates[date]!.end <= cue.start) date++
    const next = dates[date]
    if (next !== undefined && next.start - cue.end < 40) {
      found.push({ start: cue.start, end: next.end })
      continue
    }
    for (let word = cue.last + 1; word <= cue.last + reach && word < reading.words.length && reading.sentenceOf(word) === sentence; word++) {
      if (!months.has(reading.words[word]!.folded)) continue
      // "May 5, 2016", and "the 5th of May 2016".
      const isAfter = !(dayIn(reading, word + 1) > 0) && dayIn(reading, word - (reading.words[word - 1]?.folded === 'of' ? 2 : 1)) > 0
      if (!isAfter && !(dayIn(reading, word + 1) > 0)) continue
      const last = isAfter ? word : word + 1
      const year = Number(reading.words[last + 1]?.folded)
      // A birthday without its year is a celebration; with it, it is a record.
      if (cue.term.includes('birthday') && !(year > 1900 && year < 2100)) break
      found.push({ start: cue.start, end: reading.words[year > 1900 && year < 2100 ? last + 1 : last]!.end })
      break
    }
  }
  // "Born" and "born on" both lead to the one day.
  return found.filter((span, at) => found[at - 1]?.end !== span.end)
}
