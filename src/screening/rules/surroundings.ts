import type { Span } from '#src/kit/span.ts'
import type { Reading, TermMatch } from './reading.ts'

/** The first term of a list that stands in the same sentence as a match; null when none does. */
export function inSentence(reading: Reading, list: string, match: TermMatch): TermMatch | null {
  const sentence = reading.sentenceOf(match.first)
  return reading.terms(list).find((term) => reading.sentenceOf(term.first) === sentence) ?? null
}

/** Whether a term of a list stands within so many words of a match, in either direction. */
export function near(reading: Reading, list: string, match: TermMatch, words: number): boolean {
  return reading.terms(list).some((term) => term.first - match.last <= words && match.first - term.last <= words)
}

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

/** Whether a whole text is written like a headline, so that capitals say nothing about names. */
export function isHeadline(reading: Reading): boolean {
  const long = reading.words.filter(({ raw }) => raw.length > 3)
  return long.length > 3 && long.every(({ raw }) => /^\p{Lu}/u.test(raw))
}
