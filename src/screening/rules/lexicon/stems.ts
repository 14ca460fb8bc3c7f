import { symbolOf, symbols } from '../automaton.ts'
import type { Folded } from '../fold.ts'
import type { CompiledLexicons } from './compile.ts'

const apostrophe = 39

/** Whether a stem stands anywhere in a text, apostrophes passed over: what nearly every text answers no to, so that its words need not be asked. */
export function mayHoldStem({ stems: { next, firstFound } }: CompiledLexicons, { codes, length }: Folded): boolean {
  let state = 0
  for (let at = 0; at < length; at++) {
    const code = codes[at]!
    if (code === apostrophe) continue
    state = next[state * symbols.count + symbolOf(code)]!
    if (firstFound[state + 1]! > firstFound[state]!) return true
  }
  return false
}

/** Whether a word holds a stem, given as text or as its units. */
export function hasStem({ stems: { next, firstFound } }: CompiledLexicons, word: string | Uint16Array, length: number = word.length): boolean {
  let state = 0
  for (let at = 0; at < length; at++) {
    state = next[state * symbols.count + symbolOf(typeof word === 'string' ? word.charCodeAt(at) : word[at]!)]!
    if (firstFound[state + 1]! > firstFound[state]!) return true
  }
  return false
}
