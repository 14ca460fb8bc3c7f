import type { NameSearch } from './name-search.ts'
import { manner } from './name-text.ts'
import { sense } from './name-vocabulary.ts'

/** How sure a pair of names is to mean the student; 0 where everyday words only look like one. */
export function sureness(search: NameSearch, first: number, last: number, found: readonly number[], sure: number, end = Math.max(first, last) + 1): number {
  const { text } = search
  let confidence = 0.95 * sure * (found.some((one) => (one & 7) === 0) ? 1 : 0.9)
  const everyday = Number(text.is(first, sense.everyday)) + Number(text.is(last, sense.everyday))
  if ((text.manner[first]! & manner.tag) === 0) {
    const [firstCapital, lastCapital] = [text.isCapital(first), text.isCapital(last)]
    if (!firstCapital && lastCapital && everyday > 0) return 0
    if (!firstCapital || !lastCapital) confidence *= everyday === 2 ? 0 : everyday === 1 ? 0.7 : 0.85
    else if (everyday === 2) confidence *= 0.65
  }
  const from = Math.min(first, last)
  if (search.namesPlace(end) || search.afterTitle(from) || search.isOther(first, end > last ? end - 1 : last)) confidence *= 0.4
  return confidence
}
