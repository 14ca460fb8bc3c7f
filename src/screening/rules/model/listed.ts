import type { Features } from './features.ts'
import { hashOf, pushNamed } from './features.ts'
import type { TermsOf } from './score.ts'
import { within } from './within.ts'

/** Lists whose hits are features of their own: the model learns how far to trust each, term by term. */
export const listsHeard = [
  'profanity', 'slur', 'insult', 'bullying', 'threat', 'sexual', 'drugs', 'alcohol-tobacco', 'self-harm', 'abuse-disclosure',
  'altercation', 'tone', 'unrelated', 'advocacy', 'rumour', 'press-inquiry', 'private-conversation', 'official-voice',
  'education-record', 'private-contact', 'staff-matter', 'staff-role', 'taken-material', 'gives-credit', 'own-views',
  'for-or-against', 'school-vote', 'election-facts', 'rumour-control', 'grave-news', 'right-now', 'out-place', 'student-group',
  'counter-speech', 'prevention', 'health-talk', 'suicide-work', 'abuse-work',
] as const

/** A term this sure speaks for its list loudly. */
const sure = 0.8

const named = listsHeard.map((list) => ({ list, found: hashOf(`list ${list}`), surely: hashOf(`sure ${list}`) }))

const hashes = new Map<string, number>()
function hashOfTerm(term: string): number {
  let hash = hashes.get(term)
  if (hash === undefined) hashes.set(term, hash = hashOf(`term ${term}`))
  return hash
}

/** What the lists found in a stretch: that a list did, that it is sure, and the term itself, however it was disguised. */
export function pushListed(out: Features, terms: TermsOf, from: number, to: number): void {
  for (const { list, found, surely } of named) {
    for (const { term, confidence, first, last } of within(terms(list), from, to)) {
      pushNamed(out, found, first, last)
      if (confidence >= sure) pushNamed(out, surely, first, last)
      pushNamed(out, hashOfTerm(term), first, last)
    }
  }
}
