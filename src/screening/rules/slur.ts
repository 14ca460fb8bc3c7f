import type { Reading, TermMatch } from './reading.ts'
import { inSentence, isHeadline, isNameLike, isQuoted, termsIn } from './surroundings.ts'
import { wordCheck } from './word-check.ts'
import type { Noticed } from './word-check.ts'

const alsoNames = new Set(['coon', 'coons', 'dyke', 'sambo', 'spic', 'wop', 'gook', 'paki', 'homo', 'midget', 'negro', 'jap', 'homos', 'heeb', 'cripple', 'dago'])

const remedy = 'Take it out; describe people respectfully or not at all.'
const attacks = 'This attacks people for who they are.'

/**
 * Slurs, and hate of a group said without one (CIN-7, CAM-6, CRS-A6, OKC-B3h): a list of words, a
 * reading of what is said of whom, and the linear model where that finds people but no plain attack.
 * Speaking against it, telling of it, denying it and naming oneself lower it.
 */
export const slur = wordCheck('slur', (reading) => [...listed(reading), ...said(reading), ...heard(reading)])

function listed(reading: Reading): readonly Noticed[] {
  const terms = reading.terms('slur')
  if (terms.length === 0) return []
  const around = attackedWords(reading)
  return terms.filter((match) => !(alsoNames.has(match.term) && !isHeadline(reading) && isNameLike(reading, match))).map((match) => ({
    ...match,
    confidence: match.confidence * factorOf(reading, match, around),
    why: match.term.length > 24 ? attacks : 'This word or phrase is a slur, or is widely read as one.',
    remedy,
  }))
}

/** By word: how sure the surest attack around it is. */
function attackedWords(reading: Reading): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const { first, last, sure } of reading.scores().attacks()) {
    for (let word = first; word <= last; word++) found.set(word, Math.max(sure, found.get(word) ?? 0))
  }
  return found
}

/** What an attack without any frame weighs. */
const plain = 0.84

function factorOf(reading: Reading, match: TermMatch, around: ReadonlyMap<number, number>): number {
  const against = inSentence(reading, 'counter-speech', match) !== null
  const quoted = isQuoted(reading, match)
  const spoken = against ? (quoted ? 0.35 : 0.5) : quoted ? 0.5 : 1
  let sure: number | null = null
  for (let word = match.first; word <= Math.min(match.last, match.first + 24); word++) {
    const here = around.get(word)
    if (here !== undefined && (sure === null || here > sure)) sure = here
  }
  return sure === null ? spoken : Math.min(spoken, sure / plain)
}

const said = (reading: Reading): readonly Noticed[] => reading.scores().attacks().map(({ start, end, sure, first }) =>
  ({ start, end, confidence: isPlayful(reading, first) ? Math.min(sure, 0.4) : sure, why: attacks, remedy }))

/** "Haitian families beat cancer": a word of violence or blame in a sense that harms nobody. */
const isPlayful = (reading: Reading, word: number): boolean => termsIn(reading, 'playful', reading.sentenceOf(word)).length > 0

/** From here on the model alone counts, where people are spoken of by who they are; it has to be surer where that is told, denied or kind. */
const loud = 0.5
const louder = 0.78

function heard(reading: Reading): readonly Noticed[] {
  const scores = reading.scores()
  const people = scores.attacks()
  if (people.length === 0 || people.some(({ sure }) => sure >= 0.5) || reading.terms('playful').length > 0) return []
  const hate = scores.of('hate')
  if (hate < (people.some(({ told, kind }) => told || kind) ? louder : loud)) return []
  const [place] = scores.heaviest('hate', 1)
  return place ? [{ start: place.start, end: place.end, confidence: 0.52, why: attacks, remedy }] : []
}
