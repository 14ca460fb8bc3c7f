import { alsoHearing } from './heard.ts'
import type { Reading } from './reading.ts'
import { wordCheck } from './word-check.ts'
import type { Noticed } from './word-check.ts'

const remedy = 'Keep the post to school matters; a comment like this may be removed under the published forum rule, after it is archived.'

/** Advertising, schemes and spam (CIN-6b, OKC-B2a): nothing to do with the school. */
export const unrelated = alsoHearing(wordCheck('unrelated', (reading, { draft }, { from }) => {
  const factor = draft.as === 'comment' ? 1 : 0.9
  const noticed: Noticed[] = reading.terms('unrelated').map((match) => ({ ...match, confidence: match.confidence * factor, why: 'This looks like advertising or spam, not like school business.', remedy }))
  const link = draft.as === 'comment' && from === 'text' ? linkOnly(reading) : null
  return link ? [...noticed, link] : noticed
}), { label: 'unrelated', why: 'This looks like advertising or spam, not like school business.', remedy, where: ({ draft }) => draft.as === 'comment' })

/** A comment that is a link and next to nothing else. */
function linkOnly({ original }: Reading): Noticed | null {
  const start = original.search(/https?:\/\//i)
  if (start < 0) return null
  let end = start
  while (end < original.length && !/\s/.test(original[end] ?? ' ')) end++
  const rest = `${original.slice(0, start)} ${original.slice(end)}`.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !/^https?:/i.test(word))
  return rest.length <= 2 ? { start, end, confidence: 0.7, why: 'The comment is only a link.', remedy } : null
}
