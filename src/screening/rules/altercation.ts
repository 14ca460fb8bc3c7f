import type { Draft } from './draft.ts'
import { alsoHearing } from './heard.ts'
import type { Reading, TermMatch } from './reading.ts'
import { wordCheck } from './word-check.ts'
import type { Noticed } from './word-check.ts'

const why = 'This answers somebody in a way that may start a quarrel in public.'
const remedy = 'Answer with a fact and a contact, offer to talk in private, or do not answer.'

/** Fights and verbal altercations (CIN-10). Words count fully in a reply; elsewhere only those that call somebody out. */
export const altercation = alsoHearing(wordCheck('altercation', (reading, { draft }) => {
  const reply = isReply(draft, reading)
  const noticed: Noticed[] = reading.terms('altercation').map((match) => ({ ...match, confidence: match.confidence * (reply ? 1 : draft.as === 'comment' ? 0.85 : 0.6), why, remedy }))
  if (!reply) return noticed
  // In an answer to somebody an insult or a threat is a quarrel too.
  return [...noticed, ...[...strong(reading, 'insult'), ...strong(reading, 'threat'), ...strong(reading, 'bullying')].map((match) => ({ ...match, confidence: match.confidence * 0.8, why, remedy }))]
}), { label: 'altercation', why, remedy })

const strong = (reading: Reading, list: string): readonly TermMatch[] => reading.terms(list).filter(({ confidence }) => confidence >= 0.7)

const isReply = (draft: Draft, reading: Reading): boolean => draft.replyTo !== null || reading.word(0)?.tag === 'handle'
