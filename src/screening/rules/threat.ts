import type { Reading } from './reading.ts'
import { inSentence, isQuoted } from './surroundings.ts'
import { wordCheck } from './word-check.ts'
import type { Noticed } from './word-check.ts'

const words = {
  why: 'This can be read as a threat or as a call for violence.',
  remedy: 'Do not post it. If somebody may be in danger, call 911 and tell the principal now.',
} as const

/** Violence announced, wished for or called for (CAM-6, CRS-A6, OKC-B3h): listed, or heard by the model. A quoted or reported threat still reaches a person. */
export const threat = wordCheck('threat', (reading) => {
  const all = listed(reading)
  return all.some(({ confidence }) => confidence >= 0.5) ? all : [...all, ...unlisted(reading)]
})

const listed = (reading: Reading): readonly Noticed[] => reading.terms('threat').map((match) => {
  const told = inSentence(reading, 'counter-speech', match) !== null
  const factor = told ? (isQuoted(reading, match) ? 0.55 : 0.65) : 1
  return { ...match, ...words, confidence: match.confidence * factor }
})

/** From here on the model alone counts: a threat that is passed over costs more than one looked at for nothing. */
const loud = 0.42

function unlisted(reading: Reading): readonly Noticed[] {
  const scores = reading.scores()
  const sure = scores.of('threat')
  if (sure < loud || reading.terms('playful').length > 0) return []
  const [place] = scores.heaviest('threat', 1)
  return place ? [{ start: place.start, end: place.end, confidence: 0.5 + (0.3 * (sure - loud)) / (1 - loud), ...words }] : []
}
