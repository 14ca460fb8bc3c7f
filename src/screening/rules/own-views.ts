import { workMention } from './own-voice.ts'
import { wordCheck } from './word-check.ts'

/** A personal post about the district says that the views are the writer's own (CIN-9a, CIN-9b, CAM-1b). */
export const ownViews = wordCheck('own-views', (reading, input, { from }) => {
  const mention = from === 'text' ? workMention(reading, input) : null
  if (!mention || reading.terms('own-views').length > 0) return []
  return [{ start: mention.start, end: mention.end, confidence: mention.confidence, why: 'This speaks of the school or district, and does not say that the views are your own.', remedy: 'Add a line such as “I work for the district; these views are my own.”' }]
})
