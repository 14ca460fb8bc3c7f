import { familyWords } from './name-forms.ts'
import { derived } from './name-pairs.ts'
import type { NameSearch } from './name-search.ts'
import { sureness } from './name-sureness.ts'
import { manner } from './name-text.ts'
import { gap } from './name-tokens.ts'
import { sense } from './name-vocabulary.ts'

/** Torres, Mia: as lists have it; the comma stands before `given`. Not where it ends one name and begins another. */
export function findLastFirst(search: NameSearch, given: number): void {
  const { text } = search
  const family = given - 1
  if ((text.before[given]! & ~(gap.comma | gap.space)) !== 0 || search.isUsed(family) || search.afterTitle(family)) return
  const capitals = Number(text.isCapital(family)) + Number(text.isCapital(given))
  if (capitals === 1) return
  if (capitals === 2 && text.length(given) === 1 && !search.isGiven(given)) {
    addInitial(search, family, given)
    return
  }
  if (!search.isGiven(given)) return
  const found = search.pair(given, family)
  if (found.length === 0) return
  const from = beginOfFamily(search, family, found)
  // "Ana Torres, Mia Chen": each has a surname of their own, known or not.
  const previous = from - 1
  const isList = (text.manner[family]! & ~text.manner[Math.max(0, previous)]! & manner.allCapitals) !== 0
  const hasPrevious = previous >= 0 && !isList && text.isCapital(previous) && text.isAfter(from, gap.space)
  if (hasPrevious && (search.isGiven(previous) || search.afterTitle(previous))) return
  const following = given + 1
  if (hasPrevious && following < text.count && text.isCapital(following) && text.isAfter(following, gap.space) && text.length(following) > 1) return
  if (!hasPrevious && search.isFamily(following) && text.isCapital(following) && text.isAfter(following, gap.space) && search.pair(given, following).length > 0) return
  const confidence = sureness(search, given, family, found, capitals === 2 ? 0.95 : 0.8, given + 1)
  if (confidence > 0) search.add(from, given + 1, found, confidence, 'full')
}

/** JOHNSON Emma, JOHNSON EMMA, johnson emma: surname first, without a comma. */
export function findTurned(search: NameSearch, family: number): void {
  const { text } = search
  const given = family + 1
  if (!text.isAfter(given, gap.space) || (text.manner[family]! & manner.tag) !== 0 || search.afterTitle(family)) return
  const [last, first] = [text.manner[family]!, text.manner[given]!]
  const isList = (last & manner.allCapitals) !== 0 && (first & manner.capital) !== 0
  const isLower = (last & manner.capital) === 0 && (first & manner.capital) === 0
  if (!isList && !isLower) return
  const senses = text.senses[family]! | text.senses[given]!
  if (isLower && (senses & ~(sense.commonGiven)) !== 0) return
  const found = search.pair(given, family)
  if (found.length === 0) return
  const isPlain = (first & manner.allCapitals) !== 0 || text.length(given) === 1
  const confidence = sureness(search, given, family, found, isLower ? 0.7 : isPlain ? 0.85 : 0.9, given + 1)
  if (confidence > 0) search.add(beginOfFamily(search, family, found), given + 1, found, confidence, 'full')
}

/** Where a surname begins of which the last word was found: De La Cruz, García-López. */
function beginOfFamily({ index, text, used }: NameSearch, family: number, found: readonly number[]): number {
  let from = family
  while (from > 0 && from > family - 3 && used[from - 1] === 0 && text.isAfter(from, gap.space | gap.hyphen)) {
    const isParticle = text.is(from - 1, sense.particle)
    if (!isParticle && !found.some((one) => (one & derived.family) !== 0)) break
    const word = text.word(from - 1)
    if (!found.some((one) => familyWords(index.rows.texts.get(index.rows.family[one >> 3]!)).includes(word))) break
    from--
  }
  return from
}

/** Torres, M.: as results and lists have it. */
function addInitial(search: NameSearch, family: number, initial: number): void {
  const { text } = search
  const letter = text.word(initial)
  // "Coach Torres, I think": only a period makes it an initial for certain.
  const hasPeriod = text.original.charCodeAt(text.end[initial]!) === 46
  const isEveryday = text.is(family, sense.everyday)
  if (search.isUsed(initial) || (!hasPeriod && (letter === 'i' || letter === 'a' || isEveryday))) return
  const found = byInitial(search, search.word[family]!, text.units[text.from[initial]!]!)
  if (found.length > 0) search.add(family, initial + 1, found, isEveryday ? 0.5 : 0.6, 'family-beside-cue')
}

/** The rows of a surname whose given or preferred name begins so. */
export function byInitial({ mostAsked, index: { rows, pairs } }: NameSearch, family: number, letter: number): number[] {
  const found: number[] = []
  let asked = 0
  for (let entry = pairs.firstOfFamily(family); entry >= 0 && asked < mostAsked; entry = pairs.afterFamily(entry), asked++) {
    const row = pairs.rowOf(entry)
    if (found.at(-1) !== row << 3 && (rows.givenInitial[row] === (letter & 255) || rows.preferredInitial[row] === (letter & 255))) found.push(row << 3)
  }
  return found
}
