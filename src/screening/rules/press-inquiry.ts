import { alsoHearing } from './heard.ts'
import { inSentence } from './surroundings.ts'
import { wordCheck } from './word-check.ts'
import type { Noticed } from './word-check.ts'

const why = 'This looks like a question from a reporter.'
const remedy = 'Do not answer it here: pass it to the communications office, with the deadline if there is one.'

/** A question from the press, which communications answers (OKC-B5, CRS-A3). */
export const pressInquiry = alsoHearing(wordCheck('press-inquiry', (reading, { draft }, { from }) => {
  const noticed: Noticed[] = reading.terms('press-inquiry').map((match) => ({ ...match, confidence: match.confidence * (inSentence(reading, 'student-press', match) ? 0.4 : 1), why, remedy }))
  const byPress = draft.author?.relation === 'press' && from === 'text' && noticed.length === 0 && reading.original.length > 0
  return byPress ? [{ start: 0, end: reading.original.length, confidence: 0.9, why: 'The person who wrote this is known to be with the press.', remedy }] : noticed
}), { label: 'press-inquiry', why, remedy, unless: ['student-press', 'own-family'] })
