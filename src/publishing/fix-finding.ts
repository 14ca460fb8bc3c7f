import type { Finding } from '#src/screening/rules/finding.ts'

/** What one click does to the words because of a finding; null when only the writer can know. */
export interface Fix { readonly kind: 'first-name-only' | 'remove-words' | 'remove-sentence'; readonly apply: (text: string) => string }

const removable = new Set(['profanity', 'slur', 'insult', 'bullying', 'threat', 'sexual', 'drugs', 'personal-data', 'education-record', 'private-contact', 'link', 'tool', 'live-location', 'confidential-staff', 'private-conversation', 'rumour'])

/** The fix for a finding in the words, if there is one. */
export function fixFor(finding: Finding): Fix | null {
  const { at } = finding
  if (at.kind !== 'text' || at.start === at.end) return null
  if (finding.rule === 'student-identity') {
    const [given = ''] = at.quote.split(/\s+/)
    return at.quote.includes(' ') ? { kind: 'first-name-only', apply: (text) => text.slice(0, at.start) + given.replace(/[,’']s?$/, '') + (/[’']s$/.test(at.quote) ? '’s' : '') + text.slice(at.end) } : null
  }
  if (finding.rule === 'advocacy' || finding.rule === 'alcohol-tobacco') {
    return { kind: 'remove-sentence', apply: (text) => withoutSentence(text, at.start, at.end) }
  }
  return removable.has(finding.rule) ? { kind: 'remove-words', apply: (text) => tidy(text.slice(0, at.start), text.slice(at.end)) } : null
}

function withoutSentence(text: string, start: number, end: number): string {
  const before = Math.max(text.lastIndexOf('. ', start - 1) + 1, text.lastIndexOf('! ', start - 1) + 1, text.lastIndexOf('? ', start - 1) + 1, text.lastIndexOf('\n', start - 1) + 1, 0)
  const stops = ['.', '!', '?', '\n'].map((stop) => text.indexOf(stop, end - 1)).filter((place) => place >= 0)
  const after = stops.length === 0 ? text.length : Math.min(...stops) + 1
  return tidy(text.slice(0, before), text.slice(after))
}

/** Joins what is left without a doubled space or a space before a stop. */
const tidy = (before: string, after: string): string => {
  const left = before.replace(/[ \t]+$/, '')
  const right = after.replace(/^[ \t]+/, '')
  const joint = left === '' || right === '' || /^[.,;:!?\n]/.test(right) || left.endsWith('\n') ? '' : ' '
  return left + joint + right
}
