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

/**
 * Builds it for rows of word numbers (from 1 to `words`), given as strings of these as code units,
 * each with what it is used for, of which some are keys.
 */
export function buildPhrases(rowUses: ReadonlyMap<string, readonly number[]>, words: number, isKey: (use: number) => boolean): Phrases {
  // By code units, as words are numbered: what has the same beginning stands together, the shortest first.
  const sorted = [...rowUses.keys()].sort()
  const most = sorted.reduce((sum, row) => sum + row.length, 1)
  const [word, depth, firstChild] = [new Uint16Array(most), new Uint8Array(most), new Int32Array(most + 1)]
  // Each state stands for the sorted rows that share its words: from `low` up to `high`.
  const [low, high] = [new Int32Array(most), new Int32Array(most)]
  const [firstUse, firstKey] = [new Int32Array(most + 1), new Int32Array(most + 1)]
  const [uses, keys]: [number[], number[]] = [[], []]
  high[0] = sorted.length
  let states = 1
  for (let state = 0; state < states; state++) {
    firstChild[state] = states
    const read = depth[state]!
    let at = low[state]!
    const end = high[state]!
    if (at < end && sorted[at]!.length === read) {
      for (const use of rowUses.get(sorted[at++]!) ?? []) {
        uses.push(use)
        if (isKey(use)) keys.push(use)
      }
    }
    firstUse[state + 1] = uses.length
    firstKey[state + 1] = keys.length
    while (at < end) {
      const next = sorted[at]!.charCodeAt(read)
      low[states] = at
      while (at < end && sorted[at]!.charCodeAt(read) === next) at++
      high[states] = at
      word[states] = next
      depth[states++] = read + 1
    }
  }
  if (states > 0xfffe) throw new Error(`The lists need ${states} states, and there is room for 65,534`)
  firstChild[states] = states
  const begins = new Uint16Array(words + 1)
  for (let child = 1; child < firstChild[1]!; child++) begins[word[child]!] = child
  const phrases = {
    states, word: word.slice(0, states), firstChild: Uint16Array.from(firstChild.subarray(0, states + 1)), begins, fail: new Uint16Array(states), shorter: new Uint16Array(states),
    depth: depth.slice(0, states), firstUse: firstUse.slice(0, states + 1), uses: Int32Array.from(uses), firstKey: firstKey.slice(0, states + 1), keys: Int32Array.from(keys),
  }
  link(phrases)
  return phrases
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
