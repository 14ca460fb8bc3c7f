/**
 * The words that the lists are made of, each with a number from 1 on, found by their hash: nearly
 * every word of a text is looked up once and is none of them.
 */
export interface Vocabulary {
  readonly count: number
  /** The letters of all words, one after the other; word `id` is `letters[starts[id]]` up to `letters[starts[id + 1]]`. */
  readonly letters: Uint8Array
  readonly starts: Int32Array
  readonly hashes: Int32Array
  /** Word numbers by hash; 0 is an empty slot. Its length is a power of two. */
  readonly slots: Uint16Array
}

/** FNV-1a over the folded units of a word (draft-eastlake-fnv, section 3). */
export const hashSeed = 0x811c9dc5 | 0
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

export function hashOf(codes: ArrayLike<number>, from: number, to: number): number {
  let hash = hashSeed
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193)
  return hash
}

const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask

/** Words have to differ and be ASCII; there is room for 65,535 of them. */
export function buildVocabulary(words: readonly string[]): Vocabulary {
  if (words.length > 0xffff) throw new Error(`The lists have ${words.length} different words, and there is room for 65,535`)
  let size = 16
  while (size < words.length * 3) size *= 2
  const letters = new Uint8Array(words.reduce((sum, word) => sum + word.length, 0))
  const starts = new Int32Array(words.length + 2)
  const hashes = new Int32Array(words.length + 1)
  const slots = new Uint16Array(size)
  let at = 0
  words.forEach((word, index) => {
    const id = index + 1
    starts[id] = at
    for (let letter = 0; letter < word.length; letter++) letters[at++] = word.charCodeAt(letter)
    const hash = hashOf(letters, starts[id], at)
    hashes[id] = hash
    let slot = slotOf(hash, size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = id
  })
  starts[words.length + 1] = at
  return { count: words.length, letters, starts, hashes, slots }
}

/** The number of the word that these units spell, or 0. */
export function findWord({ slots, hashes, starts, letters }: Vocabulary, codes: ArrayLike<number>, from: number, to: number, hash: number): number {
  const mask = slots.length - 1
  for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const id = slots[slot]!
    if (id === 0) return 0
    if (hashes[id] !== hash) continue
    const start = starts[id]!
    const length = starts[id + 1]! - start
    if (length !== to - from) continue
    let same = 0
    while (same < length && letters[start + same] === codes[from + same]) same++
    if (same === length) return id
  }
}

let spelled = new Uint16Array(64)

/** The number of a word given as text, or 0. */
export function findText(vocabulary: Vocabulary, text: string): number {
  if (spelled.length < text.length) spelled = new Uint16Array(text.length * 2)
  for (let at = 0; at < text.length; at++) spelled[at] = text.charCodeAt(at)
  return findWord(vocabulary, spelled, 0, text.length, hashOf(spelled, 0, text.length))
}
