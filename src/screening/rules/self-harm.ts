import { alsoHearing } from './heard.ts'
import { inSentence } from './surroundings.ts'
import { wordCheck } from './word-check.ts'

/** Terms that name the subject and no person's state: a prevention week is full of them. */
const subject = 0.6

const why = 'Somebody may be thinking of hurting themself.'
const remedy = 'Do not leave it at a check: tell the counselor or principal now. In the US, call or text 988 at any hour, and 911 if the danger is immediate.'

/** Somebody may hurt or kill themself, or tells of somebody who may (CRS-A5: this goes to a person at once). */
export const selfHarm = alsoHearing(wordCheck('self-harm', (reading) => reading.terms('self-harm').map((match) => {
  const about = inSentence(reading, 'prevention', match) !== null || inSentence(reading, 'suicide-work', match) !== null
  const anywhere = about || reading.terms('suicide-work').length > 0
  const naming = match.confidence < subject || impersonal.has(match.term)
  return {
    ...match,
    confidence: match.confidence * (naming && anywhere ? 0.3 : naming ? 0.95 : about ? 0.8 : 1),
    why,
    remedy,
  }
})), { label: 'self-harm', why, remedy, urgentFrom: 0.2, unless: ['suicide-work', 'playful'] })

const impersonal = new Set(['suicidal', 'suicidal thoughts', 'suicidal ideation', 'committed suicide', 'commit suicide', 'committing suicide', 'attempted suicide', 'suicide attempt', 'suicide note', 'self harming', 'self harms', 'self harmed'])
