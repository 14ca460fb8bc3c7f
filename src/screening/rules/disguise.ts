import { kinds } from './fold.ts'
import type { Folded } from './fold.ts'
import type { Respelled } from './stream.ts'
import type { Tokens } from './words.ts'

/** What the lists know of single words that people disguise. */
export interface Disguisable {
  /** The listed word that a masked one (`s**t`, mask given as `?`) stands for; null when none fits. */
  unmask(masked: string): string | null
  /** Whether a word is listed, as it is or without its doubled letters. */
  knows(word: string): boolean
  /** `knows` of a word with its doubled letters single, given as folded units: asked of every third word of English. */
  knowsSingle(codes: Uint16Array, from: number, to: number): boolean
}

const leet: ReadonlyMap<string, string> = new Map(Object.entries({
  0: 'o', 1: 'i', 2: 'z', 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', 8: 'b', 9: 'g', '@': 'a', $: 's', '!': 'i', '|': 'i', '+': 't', '(': 'c', '<': 'c', '^': 'a',
}))
const joints = new Set(['.', '-', '_', '*', '~', ',', '/', '\\', '=', ':', ';', "'", '"'])
const masks = new Set(['*', '#', '%', '?', '@', '&', '$', '!', '^', '-', '_', '.', '+', '~'])
const longestDisguise = 48
/** Words of their own that are a listed word but for a doubled letter; found by trying a dictionary of 247,000. */
const ordinaryDoubles = new Set(['annal', 'annals', 'bobbies', 'hommos', 'topples', 'woops', 'goodman'])

/**
 * The words of a text that may be disguised, respelled in one of two ways (they differ in what
 * `1` and a repeated letter mean). Empty for nearly every text that people write.
 */
export function disguises(folded: Folded, tokens: Tokens, words: Disguisable): readonly (readonly Respelled[])[] {
  const first: Respelled[] = []
  const second: Respelled[] = []
  let run: Chunk[] = []
  const endRun = () => {
    if (run.length >= 3) addRun(run, first, second)
    else for (const one of run) if (one.to - one.from > 1) addChunk(folded, one, words, first, second)
    run = []
  }
  const { codes, kinds: unitKinds, length } = folded
  let word = 0
  for (let unit = 0; unit < length;) {
    if (isSpace(codes[unit]!, unitKinds[unit]!)) { unit++; continue }
    const from = unit
    // Plain letters, none of them twice in a row, hide nothing, nor do the marks that end a phrase after them.
    let plain = true
    let ended = false
    for (; unit < length && !isSpace(codes[unit]!, unitKinds[unit]!); unit++) {
      if (unitKinds[unit] === kinds.letter) {
        if (ended || (unit > from && codes[unit] === codes[unit - 1])) plain = false
      } else if (trails(codes[unit]!)) ended = true
      else plain = false
    }
    while (word < tokens.count && tokens.to[word]! <= from) word++
    const begin = word
    while (word < tokens.count && tokens.to[word]! <= unit) word++
    if (word === begin) continue
    const letter = word - begin === 1 && unit - from <= 2 ? lone(folded, tokens, begin, from, unit) : null
    if (letter !== null) {
      run.push({ from, to: unit, first: begin, last: begin, letter })
      if (endsPhrase(codes[unit - 1]!)) endRun()
    } else {
      if (run.length > 0) endRun()
      if (!plain) addChunk(folded, { from, to: unit, first: begin, last: word - 1, letter }, words, first, second)
    }
  }
  if (run.length > 0) endRun()
  return first.length === 0 ? second.length === 0 ? nothing : [second] : second.length === 0 ? [first] : [first, second]
}

const nothing: readonly never[] = []

/** What stands between two white spaces, and the words in it. */
interface Chunk {
  readonly from: number
  readonly to: number
  readonly first: number
  readonly last: number
  /** The one letter it consists of, when spaced letters may spell a word. */
  readonly letter: string | null
}

const isSpace = (code: number, kind: number): boolean => code === 32 || code === 9 || kind === kinds.newline

/** An exclamation or question mark: spaced letters may end with one, and go no further. */
const endsPhrase = (code: number): boolean => code === 33 || code === 63

function lone(folded: Folded, tokens: Tokens, word: number, from: number, to: number): string | null {
  if ((tokens.to[word] ?? 0) - (tokens.from[word] ?? 0) !== 1) return null
  // A letter with nothing after it, or a mark of joining, may go on.
  const mark = folded.codes[to - 1] ?? 32
  if (to - from === 2 && !endsPhrase(mark) && !joints.has(String.fromCharCode(mark))) return null
  const char = String.fromCharCode(folded.codes[tokens.from[word] ?? 0] ?? 32)
  return leet.get(char) ?? char
}

function addRun(run: readonly Chunk[], first: Respelled[], second: Respelled[]): void {
  if (run.length > longestDisguise) return
  const text = run.map((chunk) => chunk.letter).join('')
  const [begin, end] = [run[0], run.at(-1)]
  if (!begin || !end) return
  const place = { first: begin.first, last: end.last, from: begin.from, to: end.to }
  first.push({ ...place, text })
  // "a s h i t" and "I h a t e": the first letter may be a word of its own.
  second.push({ ...place, text: `${text.slice(0, 1)} ${text.slice(1)}` })
}

function addChunk(folded: Folded, chunk: Chunk, words: Disguisable, first: Respelled[], second: Respelled[]): void {
  const { codes, kinds: unitKinds } = folded
  let { from, to } = chunk
  if (to - from < 3 || to - from > longestDisguise) return
  let letters = 0, odd = 0, repeats = 0, doubles = 0, leetish = 0
  while (from < to && unitKinds[from] !== kinds.letter && !startsLeet(codes[from] ?? 32)) from++
  // Stars around a word are emphasis; stars at its end alone are a mask.
  const starred = codes[chunk.from] === 42
  while (to > from && (trails(codes[to - 1] ?? 32) || (starred && codes[to - 1] === 42))) to--
  for (let unit = from; unit < to; unit++) {
    if (unitKinds[unit] === kinds.letter) letters++
    else if (unitKinds[unit] !== kinds.otherLetter && unitKinds[unit] !== kinds.apostrophe) {
      odd++
      if (!isJoint(codes[unit] ?? 32)) leetish++
    }
    if (unit > from && codes[unit] === codes[unit - 1]) { doubles++; if (unit > from + 1 && codes[unit] === codes[unit - 2]) repeats++ }
  }
  if (letters === 0 || (odd === 0 && doubles === 0)) return
  // A doubled letter is in every third word of English, so only a listed word counts.
  if (odd === 0 && repeats === 0 && !words.knowsSingle(codes, from, to)) return
  let raw = ''
  for (let unit = from; unit < to; unit++) raw += String.fromCharCode(codes[unit] ?? 32)
  if (raw.includes('://') || raw.startsWith('www.') || (raw.includes('@') && raw.lastIndexOf('.') > raw.indexOf('@') + 1)) return
  const place = { first: chunk.first, last: chunk.last, from, to }
  if (odd > 0) {
    // A hyphen or a full stop inside is everyday writing: only a listed word makes it a disguise.
    if (leetish === 0 && !words.knows(decode(raw, 'i'))) return
    const masked = words.unmask(raw.replaceAll(/./gu, (char) => (masks.has(char) ? '?' : leet.has(char) ? leet.get(char) ?? char : char)))
    if (masked !== null && raw.includes('*')) {
      first.push({ ...place, text: masked })
      return
    }
    const plain = decode(raw, 'i')
    first.push({ ...place, text: collapse(plain, 1, false) })
    second.push({ ...place, text: masked !== null ? masked : collapse(decode(raw, 'l'), 2, true) })
    return
  }
  if (ordinaryDoubles.has(raw)) return
  if (repeats > 0) first.push({ ...place, text: collapse(raw, 1, false) })
  second.push({ ...place, text: collapse(raw, 2, true) })
}

const isJoint = (code: number): boolean => code === 46 || code === 45 || code === 95 || code === 44 || code === 47 || code === 58 || code === 59 || code === 34
const startsLeet = (code: number): boolean => code === 64 || code === 36 || code === 40 || code === 43 || (code >= 48 && code <= 57)
/** Marks that end a chunk without being part of a word: . , ! ? ; : ) ] " ' */
const trails = (code: number): boolean => code === 46 || code === 44 || code === 33 || code === 63 || code === 59 || code === 58 || code === 41 || code === 93 || code === 34 || code === 39

function decode(raw: string, one: 'i' | 'l'): string {
  let text = ''
  for (const char of raw) {
    if (joints.has(char) && char !== '*') continue
    text += char === '1' || char === '|' ? one : leet.get(char) ?? (/[a-z]/.test(char) ? char : '')
  }
  return text
}

/** Shortens runs of three and more to `most` letters, and with `doublesToo` runs of two to one. */
function collapse(text: string, most: number, doublesToo: boolean): string {
  let result = ''
  for (let at = 0; at < text.length;) {
    let end = at + 1
    while (end < text.length && text[end] === text[at]) end++
    const length = end - at
    const kept = length >= 3 ? most : length === 2 && doublesToo ? 1 : length
    result += (text[at] ?? '').repeat(kept)
    at = end
  }
  return result
}
