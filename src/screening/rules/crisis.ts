import { wordCheck } from './word-check.ts'

/** During a declared crisis only communications speaks about it (CIN-12, OKC-B5). Without one this rule is silent. */
export const crisis = wordCheck('crisis', (reading, { facts }) => !facts.crisis ? [] : reading.terms('crisis-words').map((match) => ({
  ...match,
  confidence: 0.8,
  why: 'A crisis is declared, and this seems to speak of it.',
  remedy: 'Do not post about it: share the district’s own message, and send what you know to the communications office.',
})))
