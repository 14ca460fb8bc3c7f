import { kinds } from '../fold.ts'
import type { Folded } from '../fold.ts'
import type { Tokens } from '../words.ts'
import { hashOfWord, nextHash, startHash } from './features.ts'
import { vocabulary } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * The words of a stretch as the vocabulary knows them: respelled where letters are missing, swapped,
 * masked, spaced or run together. Its rows are used again from text to text.
 */
export class Spoken {
  count = 0
  hashes = new Int32Array(256)
  /** The words of the text (counted from the stretch's first) that each stands for. */
  first = new Int32Array(256)
  last = new Int32Array(256)
  sentence = new Int32Array(256)
  /** 1 where a mark such as a comma stands behind, 2 where "but" follows. */
  stops = new Int32Array(256)

  push(hash: number, first: number, last: number, sentence: number): void {
    if (this.count === this.hashes.length) this.grow()
    this.hashes[this.count] = hash
    this.stops[this.count] = 0
    if (hash === but && this.count > 0) this.stops[this.count - 1] = 2
    this.first[this.count] = first
    this.last[this.count] = last
    this.sentence[this.count++] = sentence
  }

  private grow(): void {
    const wider = (now: Int32Array) => { const next = new Int32Array(now.length * 2); next.set(now); return next }
    this.hashes = wider(this.hashes)
    this.first = wider(this.first)
    this.last = wider(this.last)
    this.sentence = wider(this.sentence)
    this.stops = wider(this.stops)
  }
}

/** By character code: the letter that a digit or sign stands for, 1 for a sign that only joins or masks, 0 for what stands for nothing. */
const leet = new Uint8Array(128)
for (const [sign, letter] of Object.entries({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', '@': 'a', $: 's', '!': 'i', '|': 'i', '+': 't' })) leet[sign.charCodeAt(0)] = letter.charCodeAt(0)
for (const sign of '*.-_') leet[sign.charCodeAt(0)] = 1

/** Words shorter than this are never taken apart. */
const joinedFrom = 8
const longestJoined = 40
const longestPiece = 14
const mostPieces = 5
const alone = { i: hashOfWord('i'), a: hashOfWord('a') } as const

/** Begins words of every kind ("transparent", "transferal"), and stands for no people there. */
const prefix = hashOfWord('trans')

const spoken = new Spoken()

export function spokenOf(folded: Folded, tokens: Tokens, hashes: Int32Array, from: number, to: number): Spoken {
  const words = vocabulary()
  spoken.count = 0
  for (let word = 0; word < to - from; word++) {
    const hash = hashes[word] ?? 0
    const sentence = tokens.sentence[from + word] ?? 0
    if (hash === 0 || words.knows(hash)) {
      spoken.push(hash, word, word, sentence)
      if (isMarked(folded, tokens, from + word)) spoken.stops[spoken.count - 1] = 1
      continue
    }
    const last = lastOfChunk(folded, tokens, from + word, to) - from
    if (last > word || hasDigit(folded, tokens, from + word)) {
      const respelled = decodedHash(folded, tokens.from[from + word] ?? 0, tokens.to[from + last] ?? 0)
      const meant = words.knows(respelled) ? respelled : words.meant(respelled)
      if (meant !== 0) {
        spoken.push(meant, word, last, sentence)
        word = last
        continue
      }
    }
    if (word + 1 < to - from) {
      // "ver min": one blank too many.
      const joined = joinedHash(folded, tokens, from + word)
      if (joined !== 0 && words.tells(joined)) {
        spoken.push(joined, word, word + 1, sentence)
        word++
        continue
      }
    }
    const meant = words.meant(hash)
    if (meant !== 0) spoken.push(meant, word, word, sentence)
    else if (!takeApart(folded, tokens, from + word, word, words)) spoken.push(hash, word, word, sentence)
  }
  return spoken
}

const but = hashOfWord('but')

/** The hash of a word and the next one without the blank between; 0 where they are long, or more than a blank stands between. */
function joinedHash(folded: Folded, tokens: Tokens, word: number): number {
  const [from, end, next, to] = [tokens.from[word] ?? 0, tokens.to[word] ?? 0, tokens.from[word + 1] ?? 0, tokens.to[word + 1] ?? 0]
  if (next - end !== 1 || folded.codes[end] !== 32 || (end - from > 3 && to - next > 3) || to - from < 6 || to - from > 14 || tokens.sentence[word] !== tokens.sentence[word + 1]) return 0
  let hash = startHash
  for (let unit = from; unit < to; unit++) if (unit !== end) hash = nextHash(hash, folded.codes[unit] ?? 32)
  return hash
}

function isMarked(folded: Folded, tokens: Tokens, word: number): boolean {
  const code = folded.codes[tokens.to[word] ?? 0] ?? 32
  return code === 44 || code === 59 || code === 58 || code === 41 || code === 63 || code === 33
}

/** The last word of what stands together without a blank ("w@m*n"), or of a row of single letters ("w o m e n"). */
function lastOfChunk(folded: Folded, tokens: Tokens, word: number, to: number): number {
  let last = word
  for (; last + 1 < to && last - word < 24; last++) {
    const [end, next] = [tokens.to[last] ?? 0, tokens.from[last + 1] ?? 0]
    if (next - end > 2 || tokens.sentence[last] !== tokens.sentence[last + 1]) break
    const code = folded.codes[end] ?? 32
    if (code === 32) {
      const single = end - (tokens.from[last] ?? 0) === 1 && (tokens.to[last + 1] ?? 0) - next === 1
      if (!single || next - end !== 1) break
    } else if (code >= 128 || leet[code] === 0 || folded.codes[next - 1] === 32) break
  }
  return last
}

function hasDigit(folded: Folded, tokens: Tokens, word: number): boolean {
  const stop = tokens.to[word] ?? 0
  for (let unit = tokens.from[word] ?? 0; unit < stop; unit++) if (folded.kinds[unit] === kinds.digit) return true
  return false
}

/** The hash of its letters, and of those that signs stand for; as `hashOfWord` has it. */
function decodedHash(folded: Folded, from: number, to: number): number {
  let hash = startHash
  let [length, one, two] = [0, 0, 0]
  const stop = Math.min(to, from + 60)
  for (let unit = from; unit < stop && length < 47; unit++) {
    let code = folded.codes[unit] ?? 32
    if (folded.kinds[unit] !== kinds.letter) code = code < 128 && (leet[code] ?? 0) > 1 ? leet[code] ?? 0 : 0
    if (code === 0 || (code === one && code === two)) continue
    hash = nextHash(hash, code)
    two = one
    one = code
    length++
  }
  return hash
}

/** By end: the fewest pieces that reach it, where the last of them begins, and its hash. */
const fewest = new Uint8Array(longestJoined + 1)
const begins = new Uint8Array(longestJoined + 1)
const pieceHash = new Int32Array(longestJoined + 1)

/** How many of the pieces are shorter than three letters. */
function countLittle(length: number): number {
  let little = 0
  for (let end = length; end > 0; end = begins[end] ?? 0) if (end - (begins[end] ?? 0) < 3) little++
  return little
}

/** Says a word that was written without blanks as its words; false where it is none. One of them names people by who they are. */
function takeApart(folded: Folded, tokens: Tokens, word: number, place: number, words: Vocabulary): boolean {
  const from = tokens.from[word] ?? 0
  const length = (tokens.to[word] ?? 0) - from
  if (length < joinedFrom || length > longestJoined) return false
  fewest.fill(255, 1, length + 1)
  for (let start = 0; start < length; start++) {
    const so = fewest[start] ?? 255
    if (so >= mostPieces) continue
    let hash = startHash
    const stop = Math.min(length, start + longestPiece)
    for (let end = start; end < stop;) {
      hash = nextHash(hash, folded.codes[from + end] ?? 32)
      end++
      if ((end - start < 2 && !(hash === alone.i || hash === alone.a)) || so + 1 >= (fewest[end] ?? 255) || !words.knows(hash)) continue
      fewest[end] = so + 1
      begins[end] = start
      pieceHash[end] = hash
    }
  }
  const pieces = fewest[length] ?? 255
  if (pieces > mostPieces) return false
  // Prefixes and endings are read as little words ("tran-s-it-i-ve"): a row of words holds one of them, not at its end.
  const little = countLittle(length)
  if (pieces > 2 && (little > 1 || length - (begins[length] ?? 0) < 3)) return false
  let [telling, named] = [0, false]
  for (let end = length; end > 0; end = begins[end] ?? 0) {
    const hash = pieceHash[end] ?? 0
    if (end - (begins[end] ?? 0) < 4 || hash === prefix || !words.tells(hash)) continue
    telling++
    if (words.names(hash)) named = true
  }
  // "homesick" and "blackout" are words of their own, and so is "screwdriver", which names no group of people.
  if (!named || telling < (pieces > 2 ? 1 : 2)) return false
  const inOrder: number[] = []
  for (let end = length; end > 0; end = begins[end] ?? 0) inOrder.unshift(pieceHash[end] ?? 0)
  for (const piece of inOrder) spoken.push(piece, place, place, tokens.sentence[word] ?? 0)
  return true
}
