import { familyWords } from './name-forms.ts'
import { nameKind, type NameSearch } from './name-search.ts'
import { manner } from './name-text.ts'
import { gap } from './name-tokens.ts'
import { sense } from './name-vocabulary.ts'
import { isOneEditOf } from './one-edit.ts'

/** A shorter name is one slip away from too many words and names. */
const leastLetters = 3
const longEnough = 5
/** A known name is a slip of another's that so many times as many students bear. */
const rarer = 4
/** Beside a half that no more of so many students bear than one, a name close to theirs is theirs. */
const fewOf = 1000
const fewToCompare = 24

/**
 * Mia Torress, Kathrine O'Brien: one half of the name as on record, the other one slip of the pen
 * away from it. Another name of its own is no slip where it is about as common, so a hit is less
 * sure than a full name.
 */
export function findMisspelled(search: NameSearch): void {
  const { text, places, kind, used } = search
  for (let place = 0; place < search.count; place++) {
    const at = places[place]!
    if (used[at] === 1 || (text.manner[at]! & (manner.capital | manner.tag)) !== manner.capital) continue
    if ((kind[at]! & nameKind.given) !== 0 && isPair(search, at) && (slipOf(search, at, at + 1, true) || behindMiddle(search, at))) continue
    if ((kind[at]! & nameKind.family) === 0) continue
    if (at > 0 && isPair(search, at - 1) && slipOf(search, at, at - 1, false)) continue
    // JOHNSON Emmma.
    if ((text.manner[at]! & manner.allCapitals) !== 0 && isPair(search, at)) slipOf(search, at, at + 1, false)
  }
}

/** Two words with capitals and a space between them, free of hits, and no title makes them an adult's. */
function isPair(search: NameSearch, at: number): boolean {
  const { text } = search
  const next = at + 1
  if (next >= text.count || text.before[next] !== gap.space || search.isUsed(at) || search.isUsed(next)) return false
  return ((text.manner[at]! & text.manner[next]!) & manner.capital) !== 0 && ((text.manner[at]! | text.manner[next]!) & manner.tag) === 0
    && !text.is(at, sense.adultTitle) && !search.afterTitle(at)
}

/** Mia Rose Torress: the slip stands behind a middle name. */
function behindMiddle(search: NameSearch, at: number): boolean {
  const last = at + 2
  return search.kind[at + 1] !== 0 && search.text.isAfter(last, gap.space) && search.text.isCapital(last) && !search.isUsed(last) && slipOf(search, at, last, true)
}

/** `written` as a slip for a name that stands on record beside `sound`. */
function slipOf(search: NameSearch, sound: number, written: number, isFamily: boolean): boolean {
  const { text, index } = search
  const length = text.length(written)
  if (length < leastLetters || (text.senses[written]! & ~(sense.commonGiven | sense.particle)) !== 0) return false
  const { pairs } = index
  const bearers = (word: number) => (isFamily ? pairs.bearersOfFamily(word) : pairs.bearersOfGiven(word))
  const own = search.word[written]!
  const isKnown = search.kind[written] !== 0 || text.is(written, sense.commonGiven)
  const soundWord = search.word[sound]!
  const soundBearers = isFamily ? pairs.bearersOfGiven(soundWord) : pairs.bearersOfFamily(soundWord)
  const found: number[] = []
  const consider = (word: number): void => {
    if (word === own || !isOneEditOf(index.words, word, text.units, text.from[written]!, text.to[written]!) || bearers(word) === 0) return
    const isFirst = index.words.row[index.words.begin(word)] !== text.units[text.from[written]!]
    if (isKnown && !outnumbers(bearers(word), own < 0 ? 1 : Math.max(1, bearers(own)), isFirst, Math.min(length, index.words.length(word)), soundBearers * fewOf <= index.rows.size)) return
    if (isFamily) index.collect(soundWord, word, found)
    else index.collect(word, soundWord, found)
  }
  // Few are compared one by one sooner than every slip is looked up.
  if (soundBearers <= fewToCompare && index.formalOf(soundWord).length === 0) {
    if (isFamily) for (let entry = pairs.firstOfGiven(soundWord); entry >= 0; entry = pairs.afterGiven(entry)) consider(pairs.familyOf(entry))
    else for (let entry = pairs.firstOfFamily(soundWord); entry >= 0; entry = pairs.afterFamily(entry)) consider(pairs.givenOf(entry))
  } else index.slips.near(text.units, text.from[written]!, text.to[written]!, consider)
  if (found.length === 0) return false
  const from = Math.min(sound, written)
  const last = Math.max(sound, written)
  if (search.isOther(from, last)) return false
  const end = wholeSurname(search, last, found)
  const confidence = (isKnown ? 0.56 : 0.65) * (text.is(sound, sense.everyday) ? 0.9 : 1) * (search.namesPlace(end) ? 0.4 : 1)
  search.add(from, end, found, confidence, 'full')
  return true
}

/** Whether a written word that is itself somebody's name is rather a slip for this one. */
function outnumbers(meant: number, written: number, isFirst: boolean, letters: number, besideRare: boolean): boolean {
  return besideRare || meant >= rarer * written * (letters < longEnough || isFirst ? 5 : 1)
}

function wholeSurname({ index, text }: NameSearch, last: number, found: readonly number[]): number {
  const next = last + 1
  if (!text.isAfter(next, gap.space | gap.hyphen) || !text.isCapital(next)) return next
  const word = text.word(next)
  return found.some((one) => familyWords(index.rows.texts.get(index.rows.family[one >> 3]!)).includes(word)) ? next + 1 : next
}
