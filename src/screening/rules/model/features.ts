import { kinds } from '../fold.ts'
import type { Folded } from '../fold.ts'
import type { Tokens } from '../words.ts'

/** Buckets that an n-gram's hash falls into, as a power of two. */
export const bucketBits = 20

/** What a bucket is found by: the upper bits of the hash, since the multiplications mix those best. */
export const bucketOf = (hash: number): number => hash >>> (32 - bucketBits)

/** Bits of the sieve that a hash is first looked up in, as a power of two: small enough to stay near the processor. */
const sieveBits = 17
const sieveShift = 32 - sieveBits
/** Lets everything through: whoever trains has to see it all. */
const everything = new Int32Array(1 << (sieveBits - 5)).fill(-1)

/** What lets through the features of these buckets, and one in twelve of the others. */
export function sieveOf(buckets: Int32Array): Int32Array {
  const sieve = new Int32Array(everything.length)
  for (let at = 0; at < buckets.length; at++) {
    const place = buckets[at]! >>> (bucketBits - sieveBits)
    sieve[place >>> 5]! |= 1 << (place & 31)
  }
  return sieve
}

/** The n-grams of a stretch of text, hashed, each with the first and the last word it stands in. Used again from text to text. */
export class Features {
  /** How many there are, and how many of them are kept. */
  pushed = 0
  count = 0
  hashes = new Int32Array(2048)
  first = new Int32Array(2048)
  last = new Int32Array(2048)
  /** Scratch: the hash and the word of each item of the sentence being read. */
  itemCount = 0
  items = new Int32Array(64)
  itemWords = new Int32Array(64)
  /** By word of the stretch: its hash, or 0 for a handle, an address and the like. */
  words = new Int32Array(256)
  private readonly sieve: Int32Array

  /** Most features of a text have no weight: with a sieve they are counted and not kept. */
  constructor(sieve: Int32Array = everything) {
    this.sieve = sieve
  }

  clear(): void {
    this.pushed = 0
    this.count = 0
  }

  push(hash: number, first: number, last: number): void {
    this.pushed++
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    if ((this.sieve[mixed >>> (sieveShift + 5)]! & (1 << (mixed >>> sieveShift))) === 0) return
    if (this.count === this.hashes.length) this.grow()
    const at = this.count++
    this.hashes[at] = mixed
    this.first[at] = first
    this.last[at] = last
  }

  addItem(hash: number, word: number): void {
    if (this.itemCount === this.items.length) {
      this.items = wider(this.items)
      this.itemWords = wider(this.itemWords)
    }
    this.items[this.itemCount] = hash
    this.itemWords[this.itemCount++] = word
  }

  private grow(): void {
    this.hashes = wider(this.hashes)
    this.first = wider(this.first)
    this.last = wider(this.last)
  }
}

function wider(now: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(now.length * 2)
  next.set(now)
  return next
}

const prime = 0x01000193
const edge = 0x2545f491
const handle = 0x3c6ef372
const address = 0x1b873593
const seeds = { word: 0x165667b1, pair: 0x5bd1e995, triple: 0x27d4eb2f, letters: 0x61c88647, named: 0x7feb352d } as const

/**
 * The n-grams of the words `from` up to `to`: one to three words of a sentence, and three to five
 * letters within a word with its edges. Numbers are alike, so are handles, addresses on the web and
 * letters repeated more than twice; emoji are words.
 */
export function extract(folded: Folded, tokens: Tokens, from: number, to: number, out: Features): void {
  out.clear()
  if (out.words.length < to - from) out.words = new Int32Array((to - from) * 2)
  else out.words.fill(0, 0, to - from)
  let word = from
  while (word < to) {
    const sentence = tokens.sentence[word] ?? 0
    out.itemCount = 0
    out.addItem(edge, word)
    for (; word < to && tokens.sentence[word] === sentence; word++) {
      const start = tokens.from[word] ?? 0
      const end = tokens.to[word] ?? start
      if (tokens.tag[word] === 2) out.addItem(handle, word)
      else if (isAddress(folded, start, end)) {
        out.addItem(address, word)
        let stop = end
        while (stop < folded.length && folded.codes[stop] !== 32 && folded.kinds[stop] !== kinds.newline) stop++
        while (word + 1 < to && (tokens.from[word + 1] ?? 0) < stop) word++
      } else if (!isEntity(folded, start, end)) {
        const hash = wordHash(folded, start, end, word, out)
        out.words[word - from] = hash
        out.addItem(hash, word)
      }
      addEmoji(folded, tokens, word, out)
    }
    out.addItem(edge, word - 1)
    pushWords(out)
  }
}

/** Only the hashes of the words, for whoever looks for words and needs no n-grams. */
export function hashWords(folded: Folded, tokens: Tokens, from: number, to: number, out: Features): void {
  if (out.words.length < to - from) out.words = new Int32Array((to - from) * 2)
  for (let word = from; word < to; word++) {
    const [start, end] = [tokens.from[word] ?? 0, tokens.to[word] ?? 0]
    let hash = startHash
    let [length, one, two] = [1, 32, 0]
    for (let unit = start; unit < end && length < 48; unit++) {
      const kind = folded.kinds[unit]
      if (kind === kinds.apostrophe) continue
      const code = kind === kinds.digit ? 48 : folded.codes[unit] ?? 32
      if (code === one && code === two) continue
      hash = Math.imul(hash ^ code, prime)
      two = one
      one = code
      length++
    }
    out.words[word - from] = tokens.tag[word] === 2 || isAddress(folded, start, end) || isEntity(folded, start, end) ? 0 : hash
  }
}

/** Adds a feature that is known by a name rather than by letters: a list's term, a construction. */
export const pushNamed = (out: Features, hash: number, first: number, last: number): void => out.push(Math.imul(hash ^ seeds.named, prime), first, last)

/** A number for a name, the same in every run. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), prime)
  return hash
}

/** A word's hash letter by letter, for words without repeated letters, digits or apostrophes. */
export const startHash = 0x811c9dc5
export const nextHash = (hash: number, code: number): number => Math.imul(hash ^ code, prime)

/** The hash that `words` holds for a word, given as it is folded. */
export function hashOfWord(text: string): number {
  let hash = startHash
  let [length, one, two] = [0, 0, 0]
  for (let at = 0; at < text.length && length < 47; at++) {
    let code = text.charCodeAt(at)
    if (code === 39) continue
    if (code >= 48 && code <= 57) code = 48
    if (code === one && code === two) continue
    hash = nextHash(hash, code)
    two = one
    one = code
    length++
  }
  return hash
}

function pushWords(out: Features): void {
  const items = out.itemCount
  let two = 0
  let one = 0
  for (let at = 0; at < items; at++) {
    const hash = out.items[at] ?? 0
    const word = out.itemWords[at] ?? 0
    if (hash !== edge) out.push(Math.imul(hash ^ seeds.word, prime), word, word)
    if (at > 0) out.push(Math.imul(Math.imul(one, 31) + hash ^ seeds.pair, prime), out.itemWords[at - 1] ?? 0, word)
    if (at > 1) out.push(Math.imul(Math.imul(Math.imul(two, 31) + one, 31) + hash ^ seeds.triple, prime), out.itemWords[at - 2] ?? 0, word)
    two = one
    one = hash
  }
}

/** The letters of one word as they count here, with a blank at both ends. */
const letters = new Int32Array(50)

/** The word's hash; its letter n-grams are pushed on the way. A very long word counts by its first letters. */
function wordHash(folded: Folded, start: number, end: number, word: number, out: Features): number {
  let length = 1
  let hash = 0x811c9dc5
  letters[0] = 32
  for (let unit = start; unit < end && length < 48; unit++) {
    let code = folded.codes[unit] ?? 32
    const kind = folded.kinds[unit]
    if (kind === kinds.apostrophe) continue
    if (kind === kinds.digit) code = 48
    if (code === letters[length - 1] && code === letters[length - 2]) continue
    hash = Math.imul(hash ^ code, prime)
    letters[length++] = code
  }
  letters[length++] = 32
  for (let at = 0; at + 3 <= length; at++) {
    let gram: number = seeds.letters
    gram = Math.imul(gram ^ (letters[at] ?? 0), prime)
    gram = Math.imul(gram ^ (letters[at + 1] ?? 0), prime)
    gram = Math.imul(gram ^ (letters[at + 2] ?? 0), prime)
    out.push(gram, word, word)
    if (at + 4 > length) continue
    gram = Math.imul(gram ^ (letters[at + 3] ?? 0), prime)
    out.push(gram, word, word)
    if (at + 5 > length) continue
    out.push(Math.imul(gram ^ (letters[at + 4] ?? 0), prime), word, word)
  }
  return hash
}

const isAddress = (folded: Folded, start: number, end: number): boolean => {
  const length = end - start
  return (length === 4 || length === 5) && folded.codes[start] === 104 && folded.codes[start + 1] === 116 && folded.codes[start + 2] === 116
    && folded.codes[end] === 58 && folded.codes[end + 1] === 47
}

/** `&amp;` and `&#128514;` are what a program left behind, no words. */
const isEntity = (folded: Folded, start: number, end: number): boolean =>
  folded.codes[end] === 59 && start > 0 && (folded.codes[start - 1] === 38 || (folded.codes[start - 1] === 35 && folded.codes[start - 2] === 38))

/** Emoji between this word and the next. Skin tones and joiners are passed over. */
function addEmoji(folded: Folded, tokens: Tokens, word: number, out: Features): void {
  const stop = word + 1 < tokens.count ? tokens.from[word + 1] ?? 0 : folded.length
  for (let unit = tokens.to[word] ?? 0; unit < stop; unit++) {
    const code = folded.codes[unit] ?? 32
    if (code < 0x2600) continue
    if (code <= 0x27bf) out.addItem(Math.imul(code, prime), word)
    else if (code >= 0xd83c && code <= 0xd83e) {
      const low = folded.codes[++unit] ?? 0
      if (code === 0xd83c && low >= 0xdffb) continue
      out.addItem(Math.imul((code << 10) ^ low, prime), word)
    }
  }
}
