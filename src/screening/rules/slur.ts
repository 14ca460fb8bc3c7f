import { inSentence, isHeadline, isNameLike, isQuoted } from './surroundings.ts'
import { wordCheck } from './word-check.ts'

const alsoNames = new Set(['coon', 'coons', 'dyke', 'sambo', 'spic', 'wop', 'gook', 'paki', 'homo', 'midget', 'negro', 'jap', 'homos', 'heeb', 'cripple', 'dago'])

/** Slurs, and hate of a group said without one (CIN-7, CAM-6, CRS-A6, OKC-B3h). Speaking against them, or about them, lowers it. */
export const slur = wordCheck('slur', (reading) => reading.terms('slur')
  .filter((match) => !(alsoNames.has(match.term) && !isHeadline(reading) && isNameLike(reading, match)))
  .map((match) => {
    const against = inSentence(reading, 'counter-speech', match) !== null
    const factor = against ? (isQuoted(reading, match) ? 0.35 : 0.5) : 1
    return {
      ...match,
      confidence: match.confidence * factor,
      why: match.term.length > 24 ? 'This attacks people for who they are.' : 'This word or phrase is a slur, or is widely read as one.',
      remedy: 'Take it out; describe people respectfully or not at all.',
    }
  }))
