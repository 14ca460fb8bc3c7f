import type { Span } from '#src/kit/span.ts'
import type { Reading, TermMatch } from './reading.ts'

const bySentence = new WeakMap<readonly TermMatch[], ReadonlyMap<number, readonly TermMatch[]>>()

/** The terms of a list that stand in a sentence; sorted out once for each text, so that a long one costs no more a word. */
export function termsIn(reading: Reading, list: string, sentence: number): readonly TermMatch[] {
  const terms = reading.terms(list)
  if (terms.length < 8) return terms.length === 0 ? none : terms.filter(({ first }) => reading.sentenceOf(first) === sentence)
  let sorted = bySentence.get(terms)
  if (!sorted) {
    const next = new Map<number, TermMatch[]>()
    for (const term of terms) {
      const number = reading.sentenceOf(term.first)
      const together = next.get(number)
      if (together) together.push(term)
      else next.set(number, [term])
    }
    bySentence.set(terms, next)
    sorted = next
  }
  return sorted.get(sentence) ?? none
}

const none: readonly TermMatch[] = []

/** The first term of a list that stands in the same sentence as a match; null when none does. */
export const inSentence = (reading: Reading, list: string, match: TermMatch): TermMatch | null =>
  termsIn(reading, list, reading.sentenceOf(match.first))[0] ?? null

/** Whether a span stands in quotation marks that open and close around it within its sentence or a few words. */
export function isQuoted(reading: Reading, span: Span): boolean {
  const text = reading.original
  const before = text.slice(Math.max(0, span.start - 40), span.start)
  const after = text.slice(span.end, span.end + 40)
  const opens = Math.max(before.lastIndexOf('“'), before.lastIndexOf('"'), before.lastIndexOf('‘'), before.lastIndexOf(" '"))
  const closes = /["”’]|'(?![a-z])/i.test(after)
  return opens >= 0 && closes && !/[.!?\n]/.test(before.slice(opens + 1))
}

/** Whether a word is written as a name: a capital and small letters, beside another word so written or a title. */
export function isNameLike(reading: Reading, match: TermMatch): boolean {
  const capital = (index: number): boolean => {
    const word = reading.words[index]
    return word !== undefined && reading.sentenceOf(index) === reading.sentenceOf(match.first) && /^\p{Lu}\p{Ll}/u.test(word.raw)
  }
  if (!capital(match.first) || match.first !== match.last) return false
  const startsSentence = match.first === 0 || reading.sentenceOf(match.first - 1) !== reading.sentenceOf(match.first)
  if (capital(match.first + 1)) return true
  return !startsSentence && capital(match.first - 1) && !(match.first - 1 === 0 || reading.sentenceOf(match.first - 2) !== reading.sentenceOf(match.first - 1) ? commonOpeners.has(reading.words[match.first - 1]?.folded ?? '') : false)
}

const commonOpeners = new Set(['what', 'you', 'the', 'this', 'that', 'he', 'she', 'they', 'such', 'a', 'oh', 'holy', 'no', 'yes', 'stupid', 'hey', 'my', 'your', 'our', 'is', 'are', 'shut', 'go', 'stop', 'and', 'so'])

function isWrittenAsHeadline(reading: Reading): boolean {
  let long = 0
  for (let word = reading.word(0), at = 1; word !== undefined; word = reading.word(at++)) {
    if (word.raw.length <= 3) continue
    if (!/^\p{Lu}/u.test(word.raw)) return false
    long++
  }
  return long > 3
}

const headlines = new WeakMap<Reading, boolean>()

/** Whether a whole text is written like a headline, so that capitals say nothing about names. */
export function isHeadline(reading: Reading): boolean {
  const before = headlines.get(reading)
  if (before !== undefined) return before
  const result = isWrittenAsHeadline(reading)
  headlines.set(reading, result)
  return result
}
