import type { Lexicon } from './lexicon.ts'
export const profanity: Lexicon = { name: 'profanity', evaded: true, entries: [{ term: 'fuck', anywhere: true }, 'shit', 'ass', 'asshole', 'bitch'] }
