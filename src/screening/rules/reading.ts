import type { Span } from '#src/kit/span.ts'
import type { Scores } from './model/score.ts'

/**
 * A draft's text read once for all checks: folded (case, Unicode look-alikes, leetspeak, spacing,
 * masks) with a map back to the original offsets, split into words and sentences, and searched by
 * one automaton for every term of every list. `read` makes one.
 */
export interface Reading {
  readonly original: string
  readonly words: readonly Word[]
  readonly sentences: readonly Span[]
  /** Terms of a named list that stand in the text, in order, spans in the original text. */
  terms(list: string): readonly TermMatch[]
  /** What signs stand in the text, as bits of `signs` in fold.ts. */
  readonly signs: number
  /** One word, without making all of them. */
  word(index: number): Word | undefined
  /** The first word (index in `words`) that ends at or after a place in the original text; their number when none does. */
  wordFrom(place: number): number
  /** Whether four words in a row may be all in capitals; false for nearly every text. */
  mayShout(): boolean
  /** The sentence (index in `sentences`) that a word (index in `words`) stands in. */
  sentenceOf(word: number): number
  /** What the linear model makes of the text; worked out when first asked. */
  scores(): Scores
}

/** A word; `folded` is lower case without diacritics, look-alikes and invisible characters; apostrophes inside it stay. */
export interface Word extends Span {
  readonly folded: string
  readonly raw: string
  /** Whether it is (a part of) a hashtag, or a handle after `@`. */
  readonly tag: 'hashtag' | 'handle' | null
}

export interface TermMatch extends Span {
  /** The list's own spelling of what was found. */
  readonly term: string
  /** 0 to 1: lower when it took much unfolding to see it. */
  readonly confidence: number
  /** Its first and last word (indexes in `words`), so that a check can look at what stands around it. */
  readonly first: number
  readonly last: number
}
