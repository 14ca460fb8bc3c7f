import { adultTitles } from './adult-titles.ts'
import { findBesideCues } from './find-beside-cues.ts'
import { findMisspelled } from './find-misspelled.ts'
import type { NameIndex } from './name-index.ts'
import { longest, pick, type NameSearch, type Run } from './name-search.ts'
import { gap, nameTokens, type NameToken } from './name-tokens.ts'
import { everydayNames, placeWords } from './name-words.ts'
import type { NameHit } from './roster.ts'

/** All places where a student's name may stand, in order (roster.ts). Linear in the text. */
export function findNames(text: string, index: NameIndex, others: ReadonlySet<string>): readonly NameHit[] {
  if (index.students.length === 0) return []
  const tokens = nameTokens(text)
  const search: NameSearch = { index, tokens, used: new Uint8Array(tokens.length), hits: [] }
  for (let at = 0; at < tokens.length; at++) {
    if (search.used[at]) continue
    if (tokens[at]!.tag !== null && isTagStart(tokens, at)) findHandle(search, at, others)
    if (!search.used[at]) findFull(search, at, others)
  }
  for (let at = 0; at + 1 < tokens.length; at++) if (!search.used[at]) findLastFirst(search, at, others)
  findMisspelled(search, others)
  findBesideCues(search)
  return search.hits.sort((a, b) => a.span.start - b.span.start)
}

/** Mia Torres, Mia R. Torres, Mia Rose Torres; Leo and Mia Torres. */
function findFull(search: NameSearch, at: number, others: ReadonlySet<string>): void {
  const given = longest(search.index.given, search.tokens, at)
  if (given === null) return
  const { tokens } = search
  const next = given.end
  if (next < tokens.length && joined(tokens[next]!)) {
    const family = familyFor(search, given.id, next)
    if (family !== null) {
      addFull(search, at, given.id, family, 1, others)
      return
    }
    // A middle name or initial.
    const middle = tokens[next]!
    if (middle.capital && tokens[next + 1] !== undefined && (joined(tokens[next + 1]!) || (middle.text.length === 1 && spaceOnly(tokens[next + 1]!, gap.period)))) {
      const late = familyFor(search, given.id, next + 1)
      if (late !== null) {
        addFull(search, at, given.id, late, 0.95, others)
        return
      }
    }
    if (middle.text === 'and' && tokens[next + 1]?.capital) addSibling(search, at, given, next + 1, others)
  } else if (next < tokens.length && tokens[next]!.capital && (tokens[next]!.before & ~(gap.space | gap.other)) === 0) addSibling(search, at, given, next, others)
}

/** "Leo and Mia Torres" names Leo Torres too. */
function addSibling(search: NameSearch, at: number, given: Run, second: number, others: ReadonlySet<string>): void {
  const other = longest(search.index.given, search.tokens, second)
  if (other === null || other.end >= search.tokens.length || !joined(search.tokens[other.end]!)) return
  const family = familyFor(search, given.id, other.end)
  if (family === null || !search.tokens[at]!.capital) return
  addFull(search, at, given.id, { id: family.id, end: given.end }, 0.9, others)
}

/** Torres, Mia: as lists have it. Not where the comma ends one name and begins another. */
function findLastFirst(search: NameSearch, at: number, others: ReadonlySet<string>): void {
  const { tokens, index, used } = search
  const family = longest(index.family, tokens, at)
  if (family === null || family.end >= tokens.length) return
  const first = tokens[family.end]!
  if ((first.before & gap.comma) === 0 || (first.before & ~(gap.comma | gap.space)) !== 0 || used[family.end]) return
  if (!tokens[at]!.capital || !first.capital || adultTitles.has(tokens[at - 1]?.text ?? '')) return
  const given = longest(index.given, tokens, family.end)
  if (given === null && first.text.length === 1) {
    addInitial(search, at, family, first)
    return
  }
  if (given === null || index.pair(given.id, family.id) === undefined) return
  // "Ana Torres, Mia Chen": each has a surname of their own, known or not.
  const [previous, following] = [tokens[at - 1], tokens[given.end]]
  if (previous?.capital && joined(tokens[at]!) && index.given.has(previous.text)) return
  if (following?.capital && joined(following) && following.text.length > 1) return
  addFull(search, at, given.id, { id: family.id, end: given.end }, 0.95, others)
}

/** Torres, M.: as results and lists have it. */
function addInitial(search: NameSearch, at: number, family: Run, initial: NameToken): void {
  const { index, tokens, used, hits } = search
  const numbers = index.byFamily[family.id]!.slice(0, 400).filter((number) => index.students[number]!.given.toLowerCase().startsWith(initial.text))
  if (numbers.length === 0 || (initial.text === 'i' || initial.text === 'a') || everydayNames.has(tokens[at]!.text)) return
  for (let word = at; word <= family.end; word++) used[word] = 1
  hits.push({ span: { start: tokens[at]!.start, end: initial.end }, students: [...new Set(numbers)].slice(0, 8).map((number) => pick(index, number)), confidence: 0.6, form: 'family-beside-cue' })
}

/** #MiaTorres, @mia.torres, @miatorres27, @torresmia. */
function findHandle(search: NameSearch, at: number, others: ReadonlySet<string>): void {
  const { tokens, index } = search
  let end = at + 1
  while (end < tokens.length && tokens[end]!.tag !== null && !isTagStart(tokens, end)) end++
  const letters = tokens.slice(at, end).map((token) => token.text).filter((text) => text.charCodeAt(0) > 57).join('')
  if (letters.length < 5 || letters.length > 60) return
  for (let cut = 2; cut <= letters.length - 2; cut++) {
    const [head, tail] = [letters.slice(0, cut), letters.slice(cut)]
    const [given, family] = [index.given.get(head), index.family.get(tail)]
    if (given && family && addFull(search, at, given.id, { id: family.id, end }, 0.9, others, 'handle')) return
    const [late, early] = [index.given.get(tail), index.family.get(head)]
    if (late && early && addFull(search, at, late.id, { id: early.id, end }, 0.9, others, 'handle')) return
  }
}

const isTagStart = (tokens: readonly NameToken[], at: number): boolean =>
  tokens[at]!.tag !== null && (at === 0 || tokens[at - 1]!.tag === null || (tokens[at]!.before & (gap.other | gap.space | gap.line | gap.comma)) !== 0)

/** Adds a hit for a pair that is on the roster; false when it is on none. */
function addFull(search: NameSearch, at: number, givenId: number, family: Run, sure: number, others: ReadonlySet<string>, form: NameHit['form'] = 'full'): boolean {
  const { index, tokens, used, hits } = search
  const found = index.pair(givenId, family.id)
  if (found === undefined) return false
  const confidence = sureness(search, at, family.end, found, sure, others)
  if (confidence === 0) return true
  for (let word = at; word < family.end; word++) used[word] = 1
  // As on record before nicknames and halves of double names.
  const numbers = [...new Set([...found.filter((entry) => entry >= 0), ...found.filter((entry) => entry < 0).map((entry) => ~entry)])]
  const last = tokens[family.end - 1]!
  hits.push({
    span: { start: tokens[at]!.start, end: last.end },
    students: numbers.slice(0, 8).map((number) => pick(index, number)),
    confidence,
    form: tokens[at]!.tag === null ? form : 'handle',
  })
  return true
}

/** How sure a pair of names is to mean the student; 0 where everyday words only look like one. */
function sureness(search: NameSearch, at: number, end: number, found: readonly number[], sure: number, others: ReadonlySet<string>): number {
  const { tokens } = search
  const [first, last] = [tokens[at]!, tokens[end - 1]!]
  let confidence = 0.95 * sure * (found.some((entry) => entry >= 0) ? 1 : 0.9)
  if (first.tag === null) {
    const everyday = Number(everydayNames.has(first.text)) + Number(everydayNames.has(last.text))
    if (!first.capital && last.capital && everyday > 0) return 0
    if (!first.capital || !last.capital) confidence *= everyday === 2 ? 0 : everyday === 1 ? 0.7 : 0.85
    else if (everyday === 2) confidence *= 0.65
  }
  const next = tokens[end]
  const named = next !== undefined && next.capital && next.before === gap.space && placeWords.has(next.text)
  if (named || adultTitles.has(tokens[at - 1]?.text ?? '') || others.has(`${first.text} ${last.text}`)) confidence *= 0.4
  return confidence
}

function familyFor(search: NameSearch, givenId: number, at: number): Run | null {
  const family = longest(search.index.family, search.tokens, at)
  return family !== null && search.index.pair(givenId, family.id) !== undefined ? family : shorter(search, givenId, at)
}

/** "Mia Garcia Lopez" where only "Garcia" is on record: the longest surname need not be hers. */
function shorter(search: NameSearch, givenId: number, at: number): Run | null {
  const part = search.index.family.get(search.tokens[at]!.text)
  return part !== undefined && part.id >= 0 && search.index.pair(givenId, part.id) !== undefined ? { id: part.id, end: at + 1 } : null
}

/** Nothing but a space stands before it, or the line of a file's name; in a hashtag or handle, nothing, a point or a line. */
const joined = (token: NameToken): boolean =>
  token.tag === null ? token.before === gap.space || token.before === gap.underscore : (token.before & ~(gap.underscore | gap.period | gap.hyphen)) === 0

const spaceOnly = (token: NameToken, also: number): boolean => (token.before & gap.space) !== 0 && (token.before & ~(gap.space | also)) === 0
