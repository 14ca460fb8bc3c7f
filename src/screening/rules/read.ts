import type { Span } from '#src/kit/span.ts'
import { fold } from './fold.ts'
import type { Folded } from './fold.ts'
import { listNumber } from './lexicon/list-number.ts'
import { searchTerms } from './lexicon/search.ts'
import { scoresOf } from './model/score.ts'
import type { Scores } from './model/score.ts'
import type { Reading, TermMatch, Word } from './reading.ts'
import { tokenise } from './words.ts'
import type { Tokens } from './words.ts'

/** Reads a text once for all checks. Any string may come, lone surrogates too; the time grows with its length. */
export function read(text: string): Reading {
  const folded = fold(text)
  return new FoldedReading(folded, tokenise(folded))
}

const none: readonly TermMatch[] = []

/** Everything dear is done when it is first asked for, once. */
class FoldedReading implements Reading {
  readonly original: string
  private readonly folded: Folded
  private readonly tokens: Tokens
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

  scores(): Scores {
    return this.allScores ??= scoresOf(this.folded, this.tokens, (list) => this.terms(list))
  }
}

function wordAt(folded: Folded, tokens: Tokens, index: number): Word {
  const from = tokens.from[index] ?? 0
  const to = tokens.to[index] ?? 0
  const start = folded.from[from] ?? 0
  const end = folded.to[to - 1] ?? start
  let text = ''
  for (let unit = from; unit < to; unit++) text += String.fromCharCode(folded.codes[unit] ?? 32)
  return { start, end, folded: text, raw: folded.original.slice(start, end), tag: tokens.tag[index] === 1 ? 'hashtag' : tokens.tag[index] === 2 ? 'handle' : null }
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
