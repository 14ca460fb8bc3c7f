import type { Lexicon } from './lexicon.ts'
import { profanity } from './profanity.ts'

/** Every list of terms. One automaton is built from all of them when a text is first searched. */
export const lexicons: readonly Lexicon[] = [profanity]
