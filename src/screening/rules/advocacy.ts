import type { ElectionFact } from './facts.ts'
import { signs } from './fold.ts'
import { alsoHearing } from './heard.ts'
import type { Reading, TermMatch } from './reading.ts'
import { inSentence, isHeadline, termsIn } from './surroundings.ts'
import { wordCheck } from './word-check.ts'
import type { Noticed } from './word-check.ts'

const why = 'This can be read as asking for a vote, for or against a candidate or ballot measure.'
const remedy = 'Give neutral facts only (what is voted on, when, what it would do), without asking for or praising a side.'

/** Advocacy for or against a candidate or a measure (CRS-B5). Neutral facts and votes inside the school are permitted. */
export const advocacy = alsoHearing(wordCheck('advocacy', (reading, { facts }) => [
  ...reading.terms('advocacy').map((match) => ({ ...match, confidence: match.confidence * (inSchool(reading, match) ? 0.3 : 1), why, remedy })),
  ...namedAfterVote(reading),
  ...(facts.elections ?? []).flatMap((election) => namedElection(reading, election)),
]), { label: 'advocacy', why, remedy, unless: ['school-vote', 'election-facts'] })

const inSchool = (reading: Reading, match: TermMatch): boolean => inSentence(reading, 'school-vote', match) !== null && match.confidence < 0.95

/** "Vote Garcia": the bare word before a name; days, places and ways of voting are no names. */
function namedAfterVote(reading: Reading): readonly Noticed[] {
  const places = votes(reading)
  if (places.length === 0 || isHeadline(reading)) return []
  return places.flatMap((index): readonly Noticed[] => {
    const [word, name] = [reading.word(index)!, reading.word(index + 1)]
    if (!name || !/^\p{Lu}\p{Ll}+$/u.test(name.raw) || notNames.has(name.folded)) return []
    if (reading.sentenceOf(index) !== reading.sentenceOf(index + 1) || termsIn(reading, 'school-vote', reading.sentenceOf(index)).length > 0) return []
    return [{ start: word.start, end: name.end, confidence: 0.62, why, remedy }]
  })
}

const none: readonly number[] = []

/** Where the word "vote" stands; letters of other alphabets may spell it too. */
function votes(reading: Reading): readonly number[] {
  if ((reading.signs & signs.beyondAscii) !== 0) return reading.words.flatMap(({ folded }, index) => (folded === 'vote' ? [index] : []))
  if (!/vote/i.test(reading.original)) return none
  return [...reading.original.matchAll(/vote/gi)].map(({ index }) => reading.wordFrom(index + 1)).filter((index, at, all) => index !== all[at - 1] && reading.word(index)?.folded === 'vote')
}

const notNames = new Set(['yes', 'no', 'for', 'today', 'now', 'here', 'early', 'by', 'on', 'in', 'at', 'the', 'your', 'our', 'online', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'count', 'counts', 'and', 'absentee', 'center', 'centers', 'tomorrow', 'tonight', 'i', 'we', 'who'])

/** The name of a candidate or measure that is on the ballot, in a sentence that takes sides. */
function namedElection(reading: Reading, election: ElectionFact): readonly Noticed[] {
  const name = wordsOf(election.name)
  const family = election.kind === 'candidate' && name.length > 1 ? name.slice(-1) : []
  const found = [...occurrences(reading, name), ...(family[0] !== undefined && family[0].length > 3 ? occurrences(reading, family) : [])]
  return found.flatMap(([first, last]) => {
    const sentence = reading.sentenceOf(first)
    const side = termsIn(reading, 'for-or-against', sentence).filter((term) => term.last < first || term.first > last)
    const [begin, end] = [reading.words[Math.min(first, ...side.map((term) => term.first))], reading.words[Math.max(last, ...side.map((term) => term.last))]]
    if (side.length === 0 || !begin || !end || termsIn(reading, 'election-facts', sentence).length > 0) return []
    return [{ start: begin.start, end: end.end, confidence: 0.82, why: `This names ${election.name}, which is on the ballot, and takes a side.`, remedy }]
  })
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')

function occurrences(reading: Reading, name: readonly string[]): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  if (name.length === 0) return found
  for (let first = 0; first + name.length <= reading.words.length; first++) {
    if (name.every((word, index) => reading.words[first + index]?.folded.replace(/'s$/, '') === word)) found.push([first, first + name.length - 1])
  }
  return found
}
