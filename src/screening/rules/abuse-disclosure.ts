import { alsoHearing } from './heard.ts'
import { inSentence } from './surroundings.ts'
import { wordCheck } from './word-check.ts'

const why = 'A child may be telling that somebody hurts, touches or neglects them, or somebody tells of such a child.'
const remedy = 'Do not ask the child for details and do not wait: report it as the law asks of school staff, and tell the principal or counselor today. Call 911 if the danger is immediate.'

/** A child may be hurt, touched or left without care (CRS-A5: mandatory reporting law applies). */
export const abuseDisclosure = alsoHearing(wordCheck('abuse-disclosure', (reading) => reading.terms('abuse-disclosure').map((match) => {
  const lesson = inSentence(reading, 'abuse-work', match) !== null
  return {
    ...match,
    confidence: match.confidence * (lesson ? 0.5 : 1),
    why,
    remedy,
  }
})), { label: 'abuse-disclosure', why, remedy, urgentFrom: 0.2, unless: ['abuse-work', 'playful'] })
