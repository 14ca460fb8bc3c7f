import { signs } from './fold.ts'
import { alsoHearing } from './heard.ts'
import type { Reading } from './reading.ts'
import { wordCheck } from './word-check.ts'
import type { Noticed } from './word-check.ts'

/** Shouting, sarcasm and dismissal (CIN-1, CAM-9a, CRS-A1, CMC-3b): the post reads otherwise than a face-to-face talk. */
export const tone = alsoHearing(wordCheck('tone', (reading) => [
  ...reading.terms('tone').map((match) => ({ ...match, why: 'This may sound cross, mocking or dismissive to families.', remedy: 'Say the same thing as you would across a desk.' })),
  ...(reading.mayShout() ? shouting(reading) : []),
  ...((reading.signs & signs.bang) !== 0 ? exclamations(reading.original) : []),
]), { label: 'tone', why: 'This may sound cross, mocking or dismissive to families.', remedy: 'Say the same thing as you would across a desk.' })

/** Runs of at least five words in capitals, of which three are longer than an abbreviation. */
function shouting(reading: Reading): readonly Noticed[] {
  const runs: Noticed[] = []
  for (let first = 0; first < reading.words.length; first++) {
    let last = first - 1
    let long = 0
    while (last + 1 < reading.words.length && isCapital(reading.words[last + 1]?.raw ?? '')) {
      last++
      if (/\p{Lu}{4}/u.test(reading.words[last]?.raw ?? '')) long++
    }
    const [begin, end] = [reading.words[first], reading.words[last]]
    if (begin && end && last - first >= 4 && long >= 3) {
      runs.push({ start: begin.start, end: end.end, confidence: 0.6, why: 'Several words in a row are in capitals, which reads as shouting and is hard on screen readers.', remedy: 'Write it in ordinary letters.' })
    }
    if (last > first) first = last
  }
  return runs
}

const isCapital = (raw: string): boolean => /^[\p{Lu}\d'’]+$/u.test(raw) && /\p{Lu}/u.test(raw)

/** Three and more exclamation marks, or marks of disbelief, in a row. */
function exclamations(text: string): readonly Noticed[] {
  const runs: Noticed[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '!' && text[at] !== '?') continue
    let end = at
    while (text[end] === '!' || text[end] === '?') end++
    if (end - at >= 3) runs.push({ start: at, end, confidence: text.slice(at, end).includes('?') ? 0.55 : 0.45, why: 'A run of marks like this can read as shouting.', remedy: 'One mark is enough.' })
    at = end
  }
  return runs
}
