import { alsoHearing } from './heard.ts'
import { inSentence } from './surroundings.ts'
import { wordCheck } from './word-check.ts'

const why = 'This can be read as showing or recommending illegal drugs.'
const remedy = 'Take it out, or say plainly that it is about prevention or health.'

/** Illegal drugs shown or praised (CAM-5). Preventing, teaching and treating them is none of that (Red Ribbon Week). */
export const drugs = alsoHearing(wordCheck('drugs', (reading) => reading.terms('drugs').map((match) => {
  const preventing = inSentence(reading, 'prevention', match) !== null
  const elsewhere = !preventing && reading.terms('prevention').length > 0
  return {
    ...match,
    confidence: match.confidence * (preventing ? 0.3 : elsewhere ? 0.55 : 1),
    why,
    remedy,
  }
})), { label: 'drugs', why, remedy, unless: ['prevention'] })
