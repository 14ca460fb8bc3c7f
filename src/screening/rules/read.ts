import type { Span } from '#src/kit/span.ts'
import { fold, release, signs } from './fold.ts'
import type { Folded } from './fold.ts'
import { listNumber } from './lexicon/list-number.ts'
import { searchTerms } from './lexicon/search.ts'
import { scoresOf } from './model/score.ts'
import type { Scores } from './model/score.ts'
import type { Reading, TermMatch, Word } from './reading.ts'
import { releaseTokens, tokenise } from './words.ts'
import type { Tokens } from './words.ts'

/** Reads a text once for all checks. Any string may come, lone surrogates too; the time grows with its length. */
export function read(text: string): Reading {
  const folded = fold(text)
  return new FoldedReading(folded, tokenise(folded))
}

/** Gives the rows of a reading back for the next text. Nobody may ask the reading anything from here on. */
export function close(reading: Reading): void {
  if (reading instanceof FoldedReading) reading.close()
}

const none: readonly TermMatch[] = []

/** Everything dear is done when it is first asked for, once. */
class FoldedReading implements Reading {
  readonly original: string
  private folded: Folded
  private tokens: Tokens
  private allWords: readonly Word[] | null = null
  private allSentences: readonly Span[] | null = null
  private allTerms: readonly (readonly TermMatch[] | null)[] | null = null
  private allScores: Scores | null = null

  constructor(folded: Folded, tokens: Tokens) {
    this.original = folded.original
    this.folded = folded
    this.tokens = tokens
  }

  get words(): readonly Word[] {
    this.allWords ??= Array.from({ length: this.tokens.count }, (_, index) => wordAt(this.folded, this.tokens, index))
    return this.allWords
  }

  get signs(): number {
    return this.folded.signs
  }

  word(index: number): Word | undefined {
    if (this.allWords !== null) return this.allWords[index]
    return index >= 0 && index < this.tokens.count ? wordAt(this.folded, this.tokens, index) : undefined
  }

  wordFrom(place: number): number {
    let [low, high] = [0, this.tokens.count]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.folded.to[this.tokens.to[middle]! - 1]! < place) low = middle + 1
      else high = middle
    }
    return low
  }

  mayShout(): boolean {
    const { folded, tokens } = this
    let row = 0
    for (let word = 0; word < tokens.count; word++) {
      if (!isSmall(folded, tokens.from[word]!) && !isSmall(folded, tokens.to[word]! - 1)) {
        if (++row >= 4) return true
      } else if (tokens.tag[word] === 0) row = 0
    }
    return false
  }

  get sentences(): readonly Span[] {
    this.allSentences ??= sentencesOf(this.folded, this.tokens)
    return this.allSentences
  }

  terms(list: string): readonly TermMatch[] {
    this.allTerms ??= searchTerms(this.folded, this.tokens)
    return this.allTerms[listNumber(list)] ?? none
  }

  sentenceOf(word: number): number {
    return this.tokens.sentence[Math.max(0, Math.min(word, this.tokens.count - 1))] ?? 0
  }

  close(): void {
    // Twice would give away the rows that stand for no text.
    if (this.folded === nothing) return
    release(this.folded)
    releaseTokens(this.tokens)
    this.folded = nothing
    this.tokens = noTokens
  }

  scores(): Scores {
    return this.allScores ??= scoresOf(this.folded, this.tokens, (list) => this.terms(list))
  }
}

/** Whether the unit comes from a small letter of ASCII. */
const isSmall = ({ original, from }: Folded, unit: number): boolean => {
  const code = original.charCodeAt(from[unit]!)
  return code >= 97 && code <= 122
}

const nothing = fold('')
const noTokens = tokenise(nothing)

function wordAt(folded: Folded, tokens: Tokens, index: number): Word {
  const from = tokens.from[index]!
  const to = tokens.to[index]!
  const start = folded.from[from]!
  const end = folded.to[to - 1] ?? start
  const raw = folded.original.slice(start, end)
  const tag = tokens.tag[index]
  // Without a letter beyond ASCII the word is the text's own.
  let text = ''
  if ((folded.signs & signs.beyondAscii) === 0) text = raw.toLowerCase()
  else for (let unit = from; unit < to; unit++) text += String.fromCharCode(folded.codes[unit]!)
  return { start, end, folded: text, raw, tag: tag === 0 ? null : tag === 1 ? 'hashtag' : 'handle' }
}

/** From a sentence's first word to just before the next one's, without white space at its end. */
function sentencesOf(folded: Folded, tokens: Tokens): readonly Span[] {
  const spans: Span[] = []
  for (let word = 0; word < tokens.count;) {
    const sentence = tokens.sentence[word] ?? 0
    const start = folded.from[tokens.from[word] ?? 0] ?? 0
    while (word < tokens.count && tokens.sentence[word] === sentence) word++
    let end = word < tokens.count ? folded.from[tokens.from[word] ?? 0] ?? start : folded.original.length
    while (end > start && /\s/.test(folded.original[end - 1] ?? '')) end--
    spans.push({ start, end })
  }
  return spans
}
