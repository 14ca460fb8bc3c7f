import { alsoHearing } from './heard.ts'
import { inSentence } from './surroundings.ts'
import { wordCheck } from './word-check.ts'

const why = 'This seems to repeat what was said or written in private or only among staff.'
const remedy = 'Leave it out unless everyone in that conversation agreed to make it public.'

/** Private or internal conversations made public (CIN-8b). Inviting somebody to write in private is none. */
export const privateConversation = alsoHearing(wordCheck('private-conversation', (reading) => reading.terms('private-conversation').map((match) => ({
  ...match,
  confidence: match.confidence * (inSentence(reading, 'rumour-control', match) ? 0.6 : 1),
  why,
  remedy,
}))), { label: 'private-conversation', why, remedy, unless: ['open-talk'] })
