import type { Span } from '#src/kit/span.ts'

/**
 * A draft's text read once for all checks: folded (case, Unicode look-alikes, leetspeak, spacing,
 * masks) with a map back to the original offsets, split into words and sentences, and searched by
 * one automaton for every term of every list.
 */
export interface Reading {
  readonly original: string
  readonly words: readonly Word[]
  readonly sentences: readonly Span[]
  /** Terms of a named list that stand in the text, in order, spans in the original text. */
  terms(list: string): readonly TermMatch[]
}

/** A word; `folded` is lower case without diacritics, look-alikes and invisible characters. */
export interface Word extends Span { readonly folded: string; readonly raw: string }

export interface TermMatch extends Span {
  /** The list's own spelling of what was found. */
  readonly term: string
  /** 0 to 1: lower when it took much unfolding to see it. */
  readonly confidence: number
}
