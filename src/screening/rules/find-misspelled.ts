import { adultTitles } from './adult-titles.ts'
import { commonGivenNames } from './given-names.ts'
import { longest, pick, type NameSearch } from './name-search.ts'
import { gap, type NameToken } from './name-tokens.ts'
import { everydayNames, placeWords } from './name-words.ts'
import { isOneEdit } from './one-edit.ts'

/** A shorter name is one slip away from too many others: Lee and Leo, Hale and Hall. */
const leastLetters = 5
/** Names borne by more students than this are compared only so far. */
const mostAsked = 400

/**
 * Mia Torress, Kathrine O'Brien: one half of the name as on record, the other one slip of the pen
 * away from it. Another name of its own is no slip, so a hit is less sure than a full name.
 */
export function findMisspelled(search: NameSearch, others: ReadonlySet<string>): void {
  const { tokens, used } = search
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [first, second] = [tokens[at]!, tokens[at + 1]!]
    if (used[at] || used[at + 1] || !first.capital || !second.capital || second.before !== gap.space || first.tag !== null || second.tag !== null) continue
    if (adultTitles.has(first.text) || adultTitles.has(tokens[at - 1]?.text ?? '') || others.has(`${first.text} ${second.text}`)) continue
    if (search.index.given.has(first.text)) misspelledFamily(search, at)
    else misspelledGiven(search, at)
  }
}

function misspelledFamily(search: NameSearch, at: number): void {
  const { index, tokens } = search
  const given = longest(index.given, tokens, at)
  const written = given === null ? undefined : tokens[given.end]
  if (given === null || written === undefined || !isSlip(written) || written.before !== gap.space || index.family.has(written.text) || index.given.has(written.text)) return
  const numbers = index.byGiven[given.id]!.slice(0, mostAsked).filter((number) => index.familyWords(number).some((word) => word.length >= leastLetters && isOneEdit(word, written.text)))
  add(search, at, given.end + 1, numbers, tokens[at]!)
}

function misspelledGiven(search: NameSearch, at: number): void {
  const { index, tokens } = search
  const written = tokens[at]!
  if (!isSlip(written) || commonGivenNames.has(written.text) || index.family.has(written.text)) return
  const family = longest(index.family, tokens, at + 1)
  if (family === null) return
  const numbers = index.byFamily[family.id]!.slice(0, mostAsked).filter((number) => index.givenWords(number).some((word) => word.length >= leastLetters && isOneEdit(word, written.text)))
  add(search, at, family.end, numbers, tokens[family.end - 1]!)
}

const isSlip = ({ text, capital }: NameToken): boolean =>
  capital && text.length >= leastLetters && !everydayNames.has(text) && !placeWords.has(text)

/** `sound` is the half that is spelled as on record. */
function add({ index, tokens, used, hits }: NameSearch, at: number, end: number, numbers: readonly number[], sound: NameToken): void {
  if (numbers.length === 0) return
  const next = tokens[end]
  const isPlace = next !== undefined && next.capital && next.before === gap.space && placeWords.has(next.text)
  for (let word = at; word < end; word++) used[word] = 1
  hits.push({
    span: { start: tokens[at]!.start, end: tokens[end - 1]!.end },
    students: [...new Set(numbers)].slice(0, 8).map((number) => pick(index, number)),
    confidence: 0.65 * (everydayNames.has(sound.text) ? 0.75 : 1) * (isPlace ? 0.4 : 1),
    form: 'full',
  })
}
