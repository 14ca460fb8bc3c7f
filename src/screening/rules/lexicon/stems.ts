import { symbolOf, symbols } from '../automaton.ts'
import type { CompiledLexicons } from './compile.ts'

/** Whether a word holds a stem, given as text or as units from one place up to another. */
export function hasStem({ stems: { next, firstFound } }: CompiledLexicons, word: string | Uint16Array, from: number = 0, to: number = word.length): boolean {
  let state = 0
  for (let at = from; at < to; at++) {
    state = next[state * symbols.count + symbolOf(typeof word === 'string' ? word.charCodeAt(at) : word[at]!)]!
    if (firstFound[state + 1]! > firstFound[state]!) return true
  }
  return false
}
