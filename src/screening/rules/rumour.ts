import { alsoHearing } from './heard.ts'
import type { Reading } from './reading.ts'
import { inSentence } from './surroundings.ts'
import { wordCheck } from './word-check.ts'

const why = 'This passes on something that is not confirmed.'
const remedy = 'Leave it out, or say who confirmed it and link to the source.'

/** Rumors and claims that nobody stands behind (CAM-14c). Correcting a rumor is not spreading it. */
export const rumour = alsoHearing(wordCheck('rumour', (reading) => reading.terms('rumour').map((match) => ({
  ...match,
  confidence: match.confidence * (inSentence(reading, 'rumour-control', match) ? 0.4 : grave(reading) ? 1 : harmless),
  why,
  remedy,
}))), { label: 'rumour', why, remedy, unless: ['rumour-control'] })

/** Small talk is passed on too (“apparently I missed the sign-up”): a cue counts where the news could hurt somebody. */
const harmless = 0.5

const grave = (reading: Reading): boolean => reading.terms('grave-news').length > 0
