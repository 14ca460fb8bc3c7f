import { alsoHearing } from './heard.ts'
import { inSentence, isQuoted } from './surroundings.ts'
import { wordCheck } from './word-check.ts'

const why = 'This can be read as a personal insult.'
const remedy = 'Say what happened or what you would like to see changed, without a judgment on the person.'

/** Personal insults (CIN-7, CAM-9b). Telling that somebody was insulted, or teaching against it, lowers it. */
export const insult = alsoHearing(wordCheck('insult', (reading) => reading.terms('insult').map((match) => {
  const told = inSentence(reading, 'counter-speech', match) !== null
  return {
    ...match,
    confidence: match.confidence * (told ? 0.5 : isQuoted(reading, match) ? 0.7 : 1),
    why,
    remedy,
  }
})), { label: 'insult', why, remedy, unless: ['counter-speech'] })
