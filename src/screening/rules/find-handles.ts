import { firstHash, hashUnits, nextHash } from './name-hash.ts'
import type { NameSearch } from './name-search.ts'
import { manner, type NameText } from './name-text.ts'
import { gap } from './name-tokens.ts'
import { sense, sensesOf, vocabulary } from './name-vocabulary.ts'

const least = 5
const mostLetters = 60

/** #MiaTorres, #CongratsMiaTorres, #miatorresrocks, @mia.torres, @miatorres27, @torresmia; MiaTorres as a word with a capital inside. */
export function findHandle(search: NameSearch, at: number): void {
  const { text } = search
  let end = at + 1
  const tag = text.manner[at]! & manner.tag
  while (tag !== 0 && end < text.count && (text.manner[end]! & manner.tag) === tag && (text.before[end]! & ~(gap.underscore | gap.period | gap.hyphen)) === 0) end++
  const [from, to] = [text.from[at]!, text.to[end - 1]!]
  let letters = to
  while (letters > from && isDigit(text.units[letters - 1]!)) letters--
  if (letters - from < least || letters - from > mostLetters) return
  const marked = edgesOf(search, at, end, from, letters)
  const isMarked = marked.length > 2
  if (!isMarked && tag === 0) return
  const edges = isMarked ? marked : cheers(text, from, letters)
  for (const start of edges) {
    for (let last = edges.length - 1; last >= 0 && edges[last]! - start >= least; last--) {
      const stretch = { from: start, to: edges[last]! }
      const inside = isMarked ? edges.filter((edge) => edge > stretch.from && edge < stretch.to) : []
      if (inside.length === 0 && tag === 0) continue
      if (findHalves(search, { at, end }, stretch, inside)) return
    }
  }
}

interface Stretch { readonly from: number; readonly to: number }

/** Where the words of a tag begin and end: at capitals, digits, points and lines; in small letters, at words that cheer. */
function edgesOf({ text }: NameSearch, at: number, end: number, from: number, to: number): readonly number[] {
  const edges = [from]
  for (let word = at; word < end; word++) {
    const [first, last] = [text.from[word]!, Math.min(to, text.to[word]!)]
    if (first > from && first < to) edges.push(first)
    // Only where each unit is one of the original can a capital be looked for.
    if (last - first > text.end[word]! - text.start[word]! || text.to[word]! - first !== text.end[word]! - text.start[word]!) continue
    for (let unit = first + 1; unit < last; unit++) {
      const place = text.start[word]! + unit - first
      const [here, before] = [text.original.charCodeAt(place), text.original.charCodeAt(place - 1)]
      const isEdge = (isUpper(here) && (!isUpper(before) || (unit + 1 < last && !isUpper(text.original.charCodeAt(place + 1))))) || isDigit(here) !== isDigit(before)
      if (isEdge) edges.push(unit)
    }
  }
  edges.push(to)
  return edges
}

/** The edges of a name between words that cheer: go|miatorres, miatorres|rocks. */
function cheers({ units }: NameText, from: number, to: number): readonly number[] {
  const edges = [from]
  let hash = firstHash
  for (let at = from; at < to - least; at++) {
    hash = nextHash(hash, units[at]!)
    if (cheersFor(hash)) edges.push(at + 1)
  }
  for (let at = Math.max(from + least, to - mostCheer); at < to - 1; at++) if (cheersFor(hashUnits(units, at, to))) edges.push(at)
  edges.push(to)
  return edges.length === 2 ? edges : edges.sort((a, b) => a - b)
}

const mostCheer = 12
const cheersFor = (hash: number): boolean => {
  const known = vocabulary.find(hash)
  return known >= 0 && (vocabulary.senses[known]! & sense.cheer) !== 0
}

/** One stretch of letters, cut where both halves are names of one student: at the edges inside it, or anywhere where it has none. */
function findHalves(search: NameSearch, words: { readonly at: number; readonly end: number }, { from, to }: Stretch, inside: readonly number[]): boolean {
  const { text, index } = search
  for (let cut = from + 2; cut <= to - 2; cut++) {
    if (inside.length > 0 && !inside.includes(cut)) continue
    const head = index.words.find(hashUnits(text.units, from, cut), text.units, from, cut)
    if (head < 0) continue
    const tail = index.words.find(hashUnits(text.units, cut, to), text.units, cut, to)
    if (tail < 0) continue
    const found: number[] = []
    index.collect(head, tail, found)
    if (found.length === 0) index.collect(tail, head, found)
    if (found.length === 0) continue
    const everyday = sensesOf(index.words.text(head)) & sensesOf(index.words.text(tail)) & sense.everyday
    const confidence = 0.855 * (found.some((one) => (one & 7) === 0) ? 1 : 0.9) * (everyday === 0 ? 1 : 0.75)
    search.add(words.at, words.end, found, confidence, 'handle', spanOf(search, words.at, words.end, from, to))
    return true
  }
  return false
}

/** The stretch in the original, with the digits behind it; of words that folding made longer or shorter, the whole. */
function spanOf({ text }: NameSearch, at: number, end: number, from: number, to: number): { readonly start: number; readonly end: number } {
  let [start, last] = [text.start[at]!, text.end[end - 1]!]
  for (let word = at; word < end; word++) {
    if (text.to[word]! - text.from[word]! !== text.end[word]! - text.start[word]!) continue
    if (from >= text.from[word]! && from < text.to[word]!) start = text.start[word]! + from - text.from[word]!
    if (to > text.from[word]! && to < text.to[word]! && !isDigit(text.units[to]!)) last = text.start[word]! + to - text.from[word]!
    if (to === text.to[word]! && word < end - 1) last = text.end[word]!
  }
  return { start, end: last }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isUpper = (code: number): boolean => code >= 65 && code <= 90
