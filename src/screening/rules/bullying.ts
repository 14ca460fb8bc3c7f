import { alsoHearing } from './heard.ts'
import { inSentence, isQuoted } from './surroundings.ts'
import { wordCheck } from './word-check.ts'

const why = 'This shames, shuts out or goes after a person.'
const remedy = 'Do not post it. If a student is being treated this way, tell the counselor or principal today.'

/** Words meant to shame, shut out or drive away one person (CAM-6, CRS-A6). A report of bullying is not bullying. */
export const bullying = alsoHearing(wordCheck('bullying', (reading) => reading.terms('bullying').map((match) => {
  const told = inSentence(reading, 'counter-speech', match) !== null
  return {
    ...match,
    confidence: match.confidence * (told ? (match.confidence > 0.9 ? 0.6 : 0.45) : isQuoted(reading, match) ? 0.7 : 1),
    why,
    remedy,
  }
})), { label: 'bullying', why, remedy })
