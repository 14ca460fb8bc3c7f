import type { CheckName } from './check.ts'
import type { Masked } from './mask.ts'

/** What a program outside may score, by the names that moderation endpoints use; each with the rule of ours it belongs to. */
export const ruleOfCategory = {
  'hate': 'slur', 'hate/threatening': 'threat',
  'harassment': 'insult', 'harassment/threatening': 'threat',
  'violence': 'threat', 'violence/graphic': 'threat',
  'sexual': 'sexual', 'sexual/minors': 'sexual',
  'self-harm': 'self-harm', 'self-harm/intent': 'self-harm', 'self-harm/instructions': 'self-harm',
  'illicit': 'drugs', 'illicit/violent': 'threat',
} as const satisfies Record<string, CheckName>
export type Category = keyof typeof ruleOfCategory
export const isCategory = (name: string): name is Category => Object.hasOwn(ruleOfCategory, name)

/** `score` is the program's own, 0 to 1; what it means differs from one program to the next. */
export interface Score { readonly category: Category; readonly score: number }

/** Why there is no opinion: it was not asked for (the first four), or nothing usable came back. */
export type Silence =
  | Exclude<Masked, { kind: 'masked' }>['reason']
  | 'not-reached' | 'too-slow' | 'busy' | 'failed' | 'not-let-in' | 'refused' | 'sent-elsewhere' | 'too-much' | 'not-understood'

/** What a program of the district's choosing said of a text that it saw without names. Silence is never "clear". */
export type Said = { readonly kind: 'said'; readonly scores: readonly Score[] } | { readonly kind: 'silent'; readonly reason: Silence }

/** In words for a person, beginning "There is no second opinion: …". */
export const silenceInWords: Readonly<Record<Silence, string>> = {
  'names-not-known': 'nobody could tell which names are students’, because there is no roster, so nothing was sent.',
  'nothing-to-ask': 'without names and numbers no words were left, so nothing was sent.',
  'too-long': 'the text is too long to be sent.',
  'cannot-mask': 'the names could not be taken out for sure, so nothing was sent.',
  'not-reached': 'the program could not be reached, or hung up.',
  'too-slow': 'the program did not answer in time.',
  'busy': 'the program was too busy to answer.',
  'failed': 'the program had a fault of its own.',
  'not-let-in': 'the program did not accept the district’s key, or none was given.',
  'refused': 'the program refused the question.',
  'sent-elsewhere': 'the program’s address sends visitors somewhere else, and nothing is sent there.',
  'too-much': 'the program’s answer was too long to be one.',
  'not-understood': 'the program’s answer could not be read.',
}
