import { isFirstPerson, workMention } from './own-voice.ts'
import { wordCheck } from './word-check.ts'

/** A personal post about the district is in the first person (CIN-9b). */
export const firstPerson = wordCheck('first-person', (reading, input, { from }) => {
  const mention = from === 'text' ? workMention(reading, input) : null
  if (!mention || isFirstPerson(reading)) return []
  return [{ start: mention.start, end: mention.end, confidence: 0.7, why: 'This speaks of the school or district, and nothing shows that it is you speaking.', remedy: 'Write it in the first person (“I think…”), so that nobody takes it for the district.' }]
})
