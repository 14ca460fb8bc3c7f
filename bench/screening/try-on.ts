import type { Span } from '#src/kit/span.ts'
import type { Draft } from '#src/screening/rules/draft.ts'
import { read } from '#src/screening/rules/read.ts'
import { checks } from '#src/screening/rules/checks.ts'
import type { Authored } from './authored.ts'
import { noFacts } from './judge-text.ts'
import { counts } from './word-rules.ts'

/** What a rule said of a sentence: whether it said anything, whether that counts or only advises, where, and how well the places agree (intersection over union of characters). */
export interface Tried { readonly found: boolean; readonly counted: boolean; readonly quotes: readonly string[]; readonly overlap: number }

/** Runs the sentence's own rule on it, as the judge would, with a roster that knows nobody. */
export function tryOn(one: Authored): Tried {
  const draft = draftOf(one)
  const hits = checks[one.rule].find({ draft, reading: read(draft.text), facts: one.rule === 'crisis' ? { ...noFacts, crisis: true } : noFacts, settings: {} })
  const spans = hits.flatMap(({ at }) => (at.kind === 'text' ? [{ start: at.start, end: at.end }] : []))
  return { found: hits.length > 0, counted: hits.some(({ confidence }) => confidence >= counts), quotes: spans.map(({ start, end }) => one.text.slice(start, end)), overlap: overlap(one.spans, spans) }
}

/** Altercation is tried as an answer to somebody: that is where quarrels are. */
const draftOf = ({ rule, voice, text }: Authored): Draft => ({
  as: voice, text, platform: null, presence: null, author: null, assets: [],
  replyTo: rule === 'altercation' ? 'The form for the trip was in the newsletter.' : null,
})

function overlap(wanted: readonly Span[], found: readonly Span[]): number {
  const [a, b] = [characters(wanted), characters(found)]
  const both = [...a].filter((at) => b.has(at)).length
  return both / Math.max(1, a.size + b.size - both)
}

const characters = (spans: readonly Span[]): ReadonlySet<number> => new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)))
