import { findBesideCues } from './find-beside-cues.ts'
import { findHandle } from './find-handles.ts'
import { findLastFirst, findTurned } from './find-last-first.ts'
import { findMisspelled } from './find-misspelled.ts'
import { familyWords } from './name-forms.ts'
import type { NameIndex } from './name-index.ts'
import { derived } from './name-pairs.ts'
import { nameKind, type NameSearch } from './name-search.ts'
import { sureness } from './name-sureness.ts'
import { manner, type NameText } from './name-text.ts'
import { gap } from './name-tokens.ts'
import { sense } from './name-vocabulary.ts'
import type { NameHit } from './roster.ts'

/** All places where a student's name may stand, in order (roster.ts). Linear in the text. */
export function findNames(text: NameText, search: NameSearch): readonly NameHit[] {
  if (!search.begin(text)) return []
  const { places, count, kind, used } = search
  const manners = text.manner
  for (let place = 0; place < count; place++) {
    const at = places[place]!
    if (used[at] === 1) continue
    const joined = manners[at]! & (manner.tag | manner.innerCapital)
    if ((joined & manner.tag) !== 0) findHandle(search, at)
    if (used[at] === 0 && (kind[at]! & nameKind.given) !== 0) findFull(search, at)
    if (joined === manner.innerCapital && used[at] === 0) findHandle(search, at)
  }
  for (let place = 0; place < count; place++) {
    const at = places[place]!
    const next = at + 1
    if (used[at] === 1 || (kind[at]! & nameKind.family) === 0 || next >= text.count) continue
    if ((text.before[next]! & gap.comma) !== 0) findLastFirst(search, next)
    else if (used[next] === 0 && (kind[next]! & nameKind.given) !== 0) findTurned(search, at)
  }
  findMisspelled(search)
  findBesideCues(search)
  return search.hits.length < 2 ? search.hits : search.hits.sort((a, b) => a.span.start - b.span.start)
}

/** Between the given name and the surname stand so many words at the most: two names or initials, and particles. */
const mostBetween = 5
const mostMiddle = 2

/** Mia Torres, Mia R. Torres, Mia Rose Torres, Mia de la Torre; Leo and Mia Torres. */
function findFull(search: NameSearch, at: number): void {
  const { text } = search
  if (findTwoGiven(search, at)) return
  let [middles, sure] = [0, 1]
  for (let next = at + 1; next < text.count && next <= at + mostBetween; next++) {
    if (search.isUsed(next)) return
    const before = text.before[next]!
    if (!joins(text, next)) {
      // "Leo & Mia Torres".
      if (next === at + 1 && (before & ~(gap.space | gap.other)) === 0 && before !== 0 && text.isCapital(next)) addSibling(search, at, next)
      return
    }
    if ((before & gap.line) !== 0) sure *= 0.8
    else if (before === gap.hyphen) {
      if (isListed(search, next)) return
      sure *= 0.9
    }
    if (search.isFamily(next)) {
      const found = search.pair(at, next)
      if (found.length > 0) {
        const last = middles === 0 ? beyondMiddle(search, at, next) : []
        if (last.length > 0) addFull(search, at, next + 1, [...last, ...found.map((one) => one | derived.family)], sure)
        else addFull(search, at, next, found, sure)
        return
      }
    }
    if (text.is(next, sense.and) && next === at + 1 && text.isCapital(next + 1)) {
      addSibling(search, at, next + 1)
      return
    }
    if ((before & gap.line) !== 0 && next > at + 1) return
    if (text.is(next, sense.particle) && text.length(next) > 1) continue
    if (!text.isCapital(next) && before !== gap.hyphen || ++middles > mostMiddle) return
    // Headlines have capitals too: "Mia Wins Torres Award".
    sure *= text.length(next) === 1 || search.kind[next] !== 0 ? 0.95 : 0.65
  }
}

/** Mary Ann Torres, mary ann de la torre, where Mary Ann is on record: the surname follows both. */
function findTwoGiven(search: NameSearch, at: number): boolean {
  const { text, index } = search
  if (at + 2 >= text.count || !index.isFirstOfTwo(search.word[at]!) || !text.isAfter(at + 1, gap.space | gap.hyphen) || !joins(text, at + 2)) return false
  const given = search.joinedWord(at, at + 1)
  if (given < 0 || !index.isGiven(given)) return false
  for (let family = at + 2; family < text.count && family < at + 2 + mostBetween && joins(text, family) && !search.isUsed(family); family++) {
    const found: number[] = []
    if (search.isFamily(family)) index.collect(given, search.word[family]!, found)
    if (found.length > 0) {
      addFull(search, at, family, found.map((one) => one & ~derived.given), 1)
      return true
    }
    if (!text.is(family, sense.particle)) return false
  }
  return false
}

/** "Lee-Henry, Ana": a double surname and not a name joined by a hyphen. */
const isListed = (search: NameSearch, family: number): boolean =>
  (search.text.before[family + 1]! & gap.comma) !== 0 && search.isGiven(family + 1) && search.pair(family + 1, family).length > 0

/** "Emma Rose Torres": Rose may be her middle name, also where another student is an Emma Rose. */
function beyondMiddle(search: NameSearch, at: number, middle: number): readonly number[] {
  const { text } = search
  const last = middle + 1
  return search.isFamily(last) && text.isCapital(last) && text.before[last] === gap.space && text.before[middle] === gap.space ? search.pair(at, last) : []
}

/** Nothing but a space, a line's end or a file name's line stands before it, after an initial a period too; in a hashtag or handle, nothing, a point or a line. */
function joins(text: NameText, at: number): boolean {
  const before = text.before[at]!
  if ((text.manner[at]! & manner.tag) !== 0) return (before & ~(gap.underscore | gap.period | gap.hyphen)) === 0
  if (before === 0) return false
  const mayStand = gap.space | gap.line | gap.underscore | gap.hyphen | (text.length(at - 1) === 1 ? gap.period : 0)
  return (before & ~mayStand) === 0 && (before & (gap.hyphen | gap.line)) !== (gap.hyphen | gap.line) && !((before & gap.line) !== 0 && !(text.isCapital(at) && text.isCapital(at - 1)))
}

/** "Leo and Mia Torres" names Leo Torres too. */
function addSibling(search: NameSearch, at: number, second: number): void {
  const { text } = search
  const family = second + 1
  if (!search.isGiven(second) || !search.isFamily(family) || !text.isAfter(family, gap.space) || !text.isCapital(at)) return
  const found = search.pair(at, family)
  if (found.length === 0) return
  const confidence = sureness(search, at, family, found, 0.9)
  if (confidence > 0) search.add(at, at + 1, found, confidence, 'full')
}

function addFull(search: NameSearch, at: number, family: number, found: readonly number[], sure: number): void {
  const { text } = search
  // "JAMES Cameron", "COLE TYLER": lists have it the other way round.
  const turned = family === at + 1 && (text.manner[at]! & manner.allCapitals) !== 0 && search.isFamily(at) && search.isGiven(family) ? search.pair(family, at) : []
  const whole = wholeFamily(search, at, family, turned.length === 0 ? found : [...found, ...turned])
  const confidence = sureness(search, at, family, whole.found, sure, whole.end)
  if (confidence === 0) return
  search.add(at, whole.end, whole.found, confidence, (text.manner[at]! & manner.tag) === 0 ? 'full' : 'handle')
}

/** The words of a student's surname by row; hundreds may share it, and it is read once. */
function familiesOf({ rows }: NameIndex): (row: number) => readonly string[] {
  const read = new Map<number, readonly string[]>()
  return (row) => {
    const number = rows.family[row]!
    let words = read.get(number)
    if (words === undefined) read.set(number, words = familyWords(rows.texts.get(number)))
    return words
  }
}

/** Of a double surname of which one half was found, how much more of it stands behind, and whose it then is. */
function wholeFamily({ index, text }: NameSearch, given: number, family: number, found: readonly number[]): { readonly end: number; readonly found: readonly number[] } {
  if (!found.some((one) => (one & derived.family) !== 0)) return { end: family + 1, found }
  let [end, longest] = [family + 1, found]
  const familyOf = familiesOf(index)
  // Words between that are the surname's own show it whole: García López, found by López.
  const shown = found.filter((one) => (one & derived.family) !== 0 && given + 1 < family && familyOf(one >> 3).includes(text.word(family - 1)))
  while (end < family + 4 && text.isAfter(end, gap.space | gap.hyphen)) {
    const word = text.word(end)
    const fitting = longest.filter((one) => (one & derived.family) !== 0 && familyOf(one >> 3).includes(word))
    if (fitting.length === 0) break
    longest = fitting
    end++
  }
  const exact = end > family + 1 ? longest : shown
  return { end, found: exact.length === 0 ? found : found.map((one) => (exact.includes(one) ? one & ~derived.family : one)) }
}
