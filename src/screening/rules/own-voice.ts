import type { CheckInput } from './check.ts'
import type { Reading, TermMatch } from './reading.ts'

/** Where a personal draft speaks of the writer's school or district; null when it is not personal or does not. */
export function workMention(reading: Reading, { draft }: CheckInput): TermMatch | null {
  if (draft.as !== 'personal') return null
  return reading.terms('work-mention').find(({ confidence }) => confidence >= 0.5) ?? null
}

const self = new Set(['i', "i'm", 'im', "i've", 'ive', "i'll", "i'd", 'my', 'me', 'mine', 'myself', 'imo', 'imho'])

/** Whether the writer speaks as one person. "We" alone may be the school speaking. */
export const isFirstPerson = (reading: Reading): boolean => reading.words.some(({ folded }) => self.has(folded))
