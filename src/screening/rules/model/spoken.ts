import { kinds } from '../fold.ts'
import type { Folded } from '../fold.ts'
import type { Tokens } from '../words.ts'
import { hashOfWord } from './features.ts'
import { vocabulary } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The words of a stretch as the vocabulary knows them: respelled where letters are missing, swapped, masked, spaced or run together. */
export interface Spoken {
  readonly hashes: readonly number[]
  /** The words of the text (counted from the stretch's first) that each stands for. */
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly sentence: readonly number[]
}

const leet: ReadonlyMap<number, string> = new Map(Object.entries({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', '@': 'a', $: 's', '!': 'i', '|': 'i', '+': 't', '*': '', '.': '', '-': '', _: '' }).map(([sign, letter]) => [sign.charCodeAt(0), letter]))

/** Words shorter than this are never taken apart. */
const joinedFrom = 8
const longestJoined = 40

export function spokenOf(folded: Folded, tokens: Tokens, hashes: Int32Array, from: number, to: number): Spoken {
  const words = vocabulary()
  const out = { hashes: [] as number[], first: [] as number[], last: [] as number[], sentence: [] as number[] }
  const push = (hash: number, first: number, last: number): void => {
    out.hashes.push(hash)
    out.first.push(first)
    out.last.push(last)
    out.sentence.push(tokens.sentence[from + first] ?? 0)
  }
  for (let word = 0; word < to - from; word++) {
    const hash = hashes[word] ?? 0
    if (hash === 0 || words.knows(hash)) {
      push(hash, word, word)
      continue
    }
    const last = Math.min(lastOfChunk(folded, tokens, from + word), to - 1) - from
    const text = last > word || hasDigit(folded, tokens, from + word) ? decoded(folded, tokens.from[from + word] ?? 0, tokens.to[from + last] ?? 0) : ''
    const respelled = text === '' ? 0 : hashOfWord(text)
    if (respelled !== 0 && (words.knows(respelled) || words.meant(respelled) !== 0)) {
      push(words.knows(respelled) ? respelled : words.meant(respelled), word, last)
      word = last
      continue
    }
    const meant = words.meant(hash)
    const pieces = meant === 0 ? takenApart(folded, tokens, from + word, words) : null
    if (pieces === null) push(meant === 0 ? hash : meant, word, word)
    else for (const piece of pieces) push(piece, word, word)
  }
  return out
}

const isSpace = (folded: Folded, unit: number): boolean => folded.codes[unit] === 32 || folded.codes[unit] === 9 || folded.kinds[unit] === kinds.newline

/** The last word of what stands together without a blank ("w@m*n"), or of a row of single letters ("w o m e n"). */
function lastOfChunk(folded: Folded, tokens: Tokens, word: number): number {
  let last = word
  const single = (at: number): boolean => (tokens.to[at] ?? 0) - (tokens.from[at] ?? 0) === 1
  for (; last + 1 < tokens.count && last - word < 24; last++) {
    const [end, next] = [tokens.to[last] ?? 0, tokens.from[last + 1] ?? 0]
    if (tokens.sentence[last] !== tokens.sentence[last + 1] || next - end > 2) break
    let blank = false
    for (let unit = end; unit < next; unit++) if (isSpace(folded, unit)) blank = true
    if (blank ? !(next - end === 1 && single(word) && single(last + 1)) : !leet.has(folded.codes[end] ?? 0)) break
  }
  return last
}

function hasDigit(folded: Folded, tokens: Tokens, word: number): boolean {
  for (let unit = tokens.from[word] ?? 0; unit < (tokens.to[word] ?? 0); unit++) if (folded.kinds[unit] === kinds.digit) return true
  return false
}

function decoded(folded: Folded, from: number, to: number): string {
  let text = ''
  for (let unit = from; unit < Math.min(to, from + 60); unit++) {
    const code = folded.codes[unit] ?? 32
    if (folded.kinds[unit] === kinds.letter) text += String.fromCharCode(code)
    else text += leet.get(code) ?? ''
  }
  return text
}

/** The words that were written without blanks between them; null where that is not so. At least one is a word for people, or about them. */
function takenApart(folded: Folded, tokens: Tokens, word: number, words: Vocabulary): readonly number[] | null {
  const [from, to] = [tokens.from[word] ?? 0, tokens.to[word] ?? 0]
  const length = to - from
  if (length < joinedFrom || length > longestJoined) return null
  let text = ''
  for (let unit = from; unit < to; unit++) text += String.fromCharCode(folded.codes[unit] ?? 32)
  // By end: the fewest pieces that reach it, and where the last of them begins.
  const fewest = Array.from({ length: length + 1 }, (_, at) => (at === 0 ? 0 : Infinity))
  const begins = Array.from({ length: length + 1 }, () => 0)
  const hash = Array.from({ length: length + 1 }, () => 0)
  for (let start = 0; start < length; start++) {
    const so = fewest[start] ?? Infinity
    if (so >= 5) continue
    for (let end = start + 2; end <= Math.min(length, start + 14); end++) {
      if (so + 1 >= (fewest[end] ?? Infinity)) continue
      const piece = hashOfWord(text.slice(start, end))
      if (!words.knows(piece)) continue
      fewest[end] = so + 1
      begins[end] = start
      hash[end] = piece
    }
  }
  if ((fewest[length] ?? Infinity) > 5) return null
  const pieces: number[] = []
  let telling = false
  for (let end = length; end > 0; end = begins[end] ?? 0) {
    pieces.unshift(hash[end] ?? 0)
    if (end - (begins[end] ?? 0) >= 4 && words.tells(hash[end] ?? 0)) telling = true
  }
  return telling ? pieces : null
}
