import { inSentence } from './surroundings.ts'
import { wordCheck } from './word-check.ts'

/** Illegal drugs shown or praised (CAM-5). Preventing, teaching and treating them is none of that (Red Ribbon Week). */
export const drugs = wordCheck('drugs', (reading) => reading.terms('drugs').map((match) => {
  const preventing = inSentence(reading, 'prevention', match) !== null
  const elsewhere = !preventing && reading.terms('prevention').length > 0
  return {
    ...match,
    confidence: match.confidence * (preventing ? 0.3 : elsewhere ? 0.55 : 1),
    why: 'This can be read as showing or recommending illegal drugs.',
    remedy: 'Take it out, or say plainly that it is about prevention or health.',
  }
}))
