/**
 * Finds many rows of words in one pass (Aho and Corasick 1975, over word numbers instead of
 * letters). States are numbered breadth first, so that a state's children follow one another and
 * two short rows of numbers hold the whole of it: a quarter of a megabyte, where a full table over
 * letters took thirteen. State 0 is the beginning.
 */
export interface Phrases {
  readonly states: number
  /** Of a state, the word that leads to it, and its first child; its children's words rise. */
  readonly word: Uint16Array
  readonly firstChild: Uint16Array
  /** The beginning's child by word number: asked at nearly every word. */
  readonly begins: Uint16Array
  /** Where to go on when no child fits: the longest end of this row that begins another. */
  readonly fail: Uint16Array
  /** The next shorter row that ends here too, or 0. */
  readonly shorter: Uint16Array
  /** How many words have been read. */
  readonly depth: Uint8Array
  /** What a row is, by the state it ends in: `uses[firstUse[state]]` up to `uses[firstUse[state + 1]]`. */
  readonly firstUse: Int32Array
  readonly uses: Int32Array
  /** Of these uses, those without which nothing can come of the others, in the same form. */
  readonly firstKey: Int32Array
  readonly keys: Int32Array
}

/** Builds it for rows of word numbers (from 1 to `words`), each with what it is used for, of which some are keys. */
export function buildPhrases(rows: readonly (readonly number[])[], usesOf: readonly (readonly number[])[], words: number, isKey: (use: number) => boolean): Phrases {
  const order = rows.map((_, row) => row).sort((a, b) => compare(rows[a]!, rows[b]!))
  const word = [0], depth = [0], firstChild: number[] = [], own: (readonly number[])[] = [none]
  // Each state stands for the sorted rows that share its words: from `low` up to `high`.
  const low = [0], high = [rows.length]
  for (let state = 0; state < word.length; state++) {
    firstChild.push(word.length)
    const read = depth[state]!
    let at = low[state]!
    const end = high[state]!
    for (; at < end && rows[order[at]!]!.length === read; at++) own[state] = [...own[state]!, ...usesOf[order[at]!]!]
    while (at < end) {
      const next = rows[order[at]!]![read]!
      low.push(at)
      while (at < end && rows[order[at]!]![read] === next) at++
      high.push(at)
      word.push(next)
      depth.push(read + 1)
      own.push(none)
    }
  }
  const states = word.length
  if (states > 0xfffe) throw new Error(`The lists need ${states} states, and there is room for 65,534`)
  firstChild.push(states)
  const begins = new Uint16Array(words + 1)
  for (let child = 1; child < firstChild[1]!; child++) begins[word[child]!] = child
  const uses = own.flat()
  const firstUse = new Int32Array(states + 1)
  for (let state = 0; state < states; state++) firstUse[state + 1] = firstUse[state]! + own[state]!.length
  const keys = own.map((some) => some.filter(isKey))
  const firstKey = new Int32Array(states + 1)
  for (let state = 0; state < states; state++) firstKey[state + 1] = firstKey[state]! + keys[state]!.length
  const phrases = {
    states, word: Uint16Array.from(word), firstChild: Uint16Array.from(firstChild), begins, fail: new Uint16Array(states), shorter: new Uint16Array(states),
    depth: Uint8Array.from(depth), firstUse, uses: Int32Array.from(uses), firstKey, keys: Int32Array.from(keys.flat()),
  }
  link(phrases)
  return phrases
}

const none: readonly number[] = []

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length && at < b.length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!
  return a.length - b.length
}

function link(phrases: Phrases): void {
  const { states, word, firstChild, fail, shorter, firstUse, depth } = phrases
  for (let state = 0; state < states; state++) {
    for (let child = firstChild[state]!; child < firstChild[state + 1]!; child++) {
      if (depth[child] === 1) continue
      const back = advance(phrases, fail[state]!, word[child]!)
      fail[child] = back
      shorter[child] = firstUse[back + 1]! > firstUse[back]! ? back : shorter[back]!
    }
  }
}

/** The state after one more word. */
export function advance({ word, firstChild, begins, fail }: Phrases, from: number, next: number): number {
  for (let state = from; state !== 0; state = fail[state]!) {
    let low = firstChild[state]!
    let high = firstChild[state + 1]!
    while (low < high) {
      const middle = (low + high) >>> 1
      if (word[middle]! < next) low = middle + 1
      else high = middle
    }
    if (low < firstChild[state + 1]! && word[low] === next) return low
  }
  return begins[next]!
}
