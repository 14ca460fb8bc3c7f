/**
 * The alphabet that the automaton reads: a space at every edge of a word, letters, digits, any
 * other letter of the world as one symbol, and the break between two sentences.
 */
export const symbols = { space: 0, letters: 1, digits: 27, other: 37, breakMark: 38, count: 39 } as const

/** The symbol of a folded unit; separators are the space. */
export function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97 + symbols.letters
  if (code >= 48 && code <= 57) return code - 48 + symbols.digits
  return code < 128 ? symbols.space : symbols.other
}

/**
 * Finds many literals in one pass (Aho and Corasick 1975, with the failure links worked into a
 * full table): plain typed arrays, so that it can be written to a file and read back.
 */
export interface Automaton {
  readonly states: number
  /** Next state by `state * symbols.count + symbol`. */
  readonly next: Int32Array
  /** The literals that end in a state are `found[firstFound[state]]` up to `found[firstFound[state + 1]]`. */
  readonly firstFound: Int32Array
  readonly found: Int32Array
}

/** Builds the automaton for literals given as folded text; the index in the list is the literal's number. */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const width = symbols.count
  let trie = new Int32Array(1024 * width)
  const own: (number[] | undefined)[] = []
  let states = 1
  literals.forEach((literal, number) => {
    let state = 0
    for (let at = 0; at < literal.length; at++) {
      const slot = state * width + symbolOf(literal.charCodeAt(at))
      let child = trie[slot] ?? 0
      if (child === 0) {
        child = states++
        if (states * width > trie.length) {
          const wider = new Int32Array(trie.length * 2)
          wider.set(trie)
          trie = wider
        }
        trie[slot] = child
      }
      state = child
    }
    const here = own[state]
    if (here) here.push(number)
    else own[state] = [number]
  })
  return link(trie.subarray(0, states * width), own, states)
}

function link(next: Int32Array, own: readonly (number[] | undefined)[], states: number): Automaton {
  const width = symbols.count
  const fail = new Int32Array(states)
  const queue = new Int32Array(states)
  const all: (readonly number[])[] = Array.from({ length: states }, (_, state) => own[state] ?? [])
  let tail = 0
  for (let symbol = 0; symbol < width; symbol++) {
    const child = next[symbol] ?? 0
    if (child !== 0) queue[tail++] = child
  }
  for (let head = 0; head < tail; head++) {
    const state = queue[head] ?? 0
    const back = fail[state] ?? 0
    const shorter = all[back] ?? []
    if (shorter.length > 0) all[state] = [...(all[state] ?? []), ...shorter]
    for (let symbol = 0; symbol < width; symbol++) {
      const slot = state * width + symbol
      const child = next[slot] ?? 0
      const other = next[back * width + symbol] ?? 0
      if (child === 0) next[slot] = other
      else {
        fail[child] = other
        queue[tail++] = child
      }
    }
  }
  const firstFound = new Int32Array(states + 1)
  for (let state = 0; state < states; state++) firstFound[state + 1] = (firstFound[state] ?? 0) + (all[state]?.length ?? 0)
  return { states, next, firstFound, found: Int32Array.from(all.flat()) }
}

/** Walks the automaton over a row of symbols and tells each literal that ends, and where (its last symbol's index). */
export function scan(automaton: Automaton, row: Uint8Array, length: number, onFound: (literal: number, last: number) => void): void {
  const { next, firstFound, found } = automaton
  let state = 0
  for (let at = 0; at < length; at++) {
    state = next[state * symbols.count + (row[at] ?? 0)] ?? 0
    const stop = firstFound[state + 1] ?? 0
    for (let index = firstFound[state] ?? 0; index < stop; index++) onFound(found[index] ?? 0, at)
  }
}
