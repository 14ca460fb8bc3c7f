import { wordCheck } from './word-check.ts'
import { isHeadline, isNameLike } from './surroundings.ts'

/** Words that are also names, places and teams: written as a name they are one (Dick Smith Elementary, Coon Rapids). */
const alsoNames = new Set(['dick', 'dicks', 'cock', 'cox', 'prick', 'damn', 'hella', 'twat', 'wank', 'arse', 'bugger off'])

/** Swearing and obscenity (CIN-7, CRS-A6, OKC-B3h). Mild words only advise. */
export const profanity = wordCheck('profanity', (reading) => reading.terms('profanity')
  .filter((match) => !(alsoNames.has(match.term) && !isHeadline(reading) && isNameLike(reading, match)))
  .map((match) => match.confidence >= 0.65
    ? { ...match, why: 'This is a swear word or an obscene word.', remedy: 'Take it out or say it in words you would use in front of a class.' }
    : { ...match, confidence: match.confidence * 0.78, why: 'Some readers will take this as swearing.', remedy: 'Choose a milder word.' }))
