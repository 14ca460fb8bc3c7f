import type { Span } from '#src/kit/span.ts'
import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import type { Reading } from './reading.ts'

/** Every rule of the engine. A pack names these; a name without a rule does not compile. */
export const checkNames = [
  // words
  'profanity', 'slur', 'insult', 'bullying', 'threat', 'sexual', 'drugs', 'alcohol-tobacco',
  'self-harm', 'abuse-disclosure', 'altercation', 'tone', 'unrelated',
  'advocacy', 'rumour', 'press-inquiry', 'private-conversation', 'confidential-staff',
  'first-person', 'own-views', 'official-voice', 'crisis',
  // people in words
  'student-identity', 'personal-data', 'education-record', 'private-contact', 'live-location',
  // credit and links
  'credit', 'rights', 'logo', 'link', 'tool',
  // people and pictures
  'student-release', 'student-photo-use', 'student-contribution', 'adult-permission',
  'words-accessible', 'pictures-accessible',
  // the presence itself
  'presence-kind', 'presence-purpose', 'presence-audience', 'presence-email', 'presence-statement',
] as const
export type CheckName = (typeof checkNames)[number]

/** Where a finding points to: words, a picture, a person in a picture, or a setting of the presence. */
export type Place =
  | { readonly kind: 'text'; readonly start: number; readonly end: number; readonly quote: string }
  | { readonly kind: 'asset'; readonly index: number }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'setting'; readonly name: string }

/** What a check noticed; the policy then gives it an outcome and its clauses. */
export interface Hit {
  readonly at: Place
  /** 0 to 1: how sure the check is that this is what it looks for. */
  readonly confidence: number
  /** One sentence in plain words: what was noticed. Never a bare "violation". */
  readonly why: string
  /** What to do about it, in the imperative. */
  readonly remedy: string
  /** The check could not tell because a fact is missing: a person has to look. The outcome is then at most `confirm`. */
  readonly needsPerson?: true
}

/** One rule of the engine: pure, linear in the text, and silent about what it was not asked. */
export interface Check {
  readonly name: CheckName
  find(input: CheckInput): readonly Hit[]
}

export interface CheckInput {
  readonly draft: Draft
  readonly reading: Reading
  readonly facts: Facts
  /** The measure's settings from the pack. */
  readonly settings: Readonly<Record<string, unknown>>
}

/** A place in the draft's text. */
export const inText = (draft: Draft, span: Span): Place =>
  ({ kind: 'text', start: span.start, end: span.end, quote: draft.text.slice(span.start, span.end) })
