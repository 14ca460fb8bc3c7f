import { alsoHearing } from './heard.ts'
import { inSentence, isQuoted } from './surroundings.ts'
import { wordCheck } from './word-check.ts'

const why = 'This can be read as a threat or as a call for violence.'
const remedy = 'Do not post it. If somebody may be in danger, call 911 and tell the principal now.'

/** Violence announced, wished for or called for (CAM-6, CRS-A6, OKC-B3h). A quoted or reported threat still reaches a person. */
export const threat = alsoHearing(wordCheck('threat', (reading) => reading.terms('threat').map((match) => {
  const told = inSentence(reading, 'counter-speech', match) !== null
  return { ...match, confidence: match.confidence * (told ? (isQuoted(reading, match) ? 0.55 : 0.65) : 1), why, remedy }
})), { label: 'threat', why, remedy, urgentFrom: 0.25, unless: ['playful'] })
