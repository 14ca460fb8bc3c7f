/** A list of terms with a name that checks ask a reading for. */
export interface Lexicon {
  readonly name: string
  readonly entries: readonly (string | Entry)[]
  /** Phrases in which the terms mean something harmless: a term that overlaps one does not count. */
  readonly except?: readonly string[]
  /** People disguise these words: they are also looked for in the unmasked, respelled text. */
  readonly evaded?: true
}

export interface Entry {
  /** A pattern as pattern.ts reads it. */
  readonly term: string
  /** 0 to 1, how sure the term alone makes us; 0.9 when absent. */
  readonly weight?: number
  /** Counts only when it is written with these capitals. */
  readonly exactCase?: true
  /** Counts only when one blank, and nothing else, stands between its words. */
  readonly oneBlank?: true
  /** Counts inside a longer word too. For stems that no harmless word contains. */
  readonly anywhere?: true
}

/** The same weight for several terms. */
export const weigh = (weight: number, terms: readonly string[]): Entry[] => terms.map((term) => ({ term, weight }))

/** Words separated by commas or line ends, for lists that are easier read as prose. */
export const list = (text: string): string[] => text.split(/[,\n]/).map((word) => word.trim()).filter((word) => word !== '')
