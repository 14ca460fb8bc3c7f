import { alsoHearing } from './heard.ts'
import { inSentence, isHeadline, isNameLike } from './surroundings.ts'
import { wordCheck } from './word-check.ts'

const alsoNames = new Set(['cum', 'cumming', 'hooker', 'hookers', 'boner', 'cox', 'randy', 'boobs', 'bj', 'titty'])

const why = 'This is sexual or suggestive, and students and families may see it.'
const remedy = 'Take it out. If a student was sent or asked for something sexual, tell the principal today.'

/** Sexual and salacious content (CAM-4). Health class, dress lists and the law name bodies for a good reason. */
export const sexual = alsoHearing(wordCheck('sexual', (reading) => reading.terms('sexual')
  .filter((match) => !(alsoNames.has(match.term) && !isHeadline(reading) && isNameLike(reading, match)))
  .map((match) => {
    const health = inSentence(reading, 'health-talk', match) !== null
    return {
      ...match,
      confidence: match.confidence * (health ? (match.confidence < 0.75 ? 0.4 : 0.75) : 1),
      why,
      remedy,
    }
  })), { label: 'sexual', why, remedy, unless: ['health-talk'] })
