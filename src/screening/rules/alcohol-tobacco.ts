import { alsoHearing } from './heard.ts'
import { inSentence } from './surroundings.ts'
import { wordCheck } from './word-check.ts'

const why = 'This can be read as showing or recommending alcohol, tobacco or vaping.'
const remedy = 'Take it out of anything students see, or say plainly that it is about prevention or health.'

/** Alcohol, tobacco and vaping shown or praised (CAM-5, CAM-8, CMC-8). Prevention, history and root beer are none of that. */
export const alcoholTobacco = alsoHearing(wordCheck('alcohol-tobacco', (reading) => reading.terms('alcohol-tobacco').map((match) => {
  const preventing = inSentence(reading, 'prevention', match) !== null
  const elsewhere = !preventing && reading.terms('prevention').length > 0
  return {
    ...match,
    confidence: match.confidence * (preventing ? 0.3 : elsewhere ? 0.55 : 1),
    why,
    remedy,
  }
})), { label: 'alcohol-tobacco', why, remedy, unless: ['prevention'] })
