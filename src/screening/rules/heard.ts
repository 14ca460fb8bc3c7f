import type { Span } from '#src/kit/span.ts'
import { inText, type Check, type CheckInput, type Hit } from './check.ts'
import type { AskedLabel } from './model/labels.ts'
import type { Reading } from './reading.ts'
import { termsIn } from './surroundings.ts'

/** What a rule says when the model hears it and no list does. */
export interface Heard {
  readonly label: AskedLabel
  readonly why: string
  readonly remedy: string
  /** A child's life may hang on it: from how likely on, 0 to 1, it is said. Chosen so that at most one ordinary school sentence in 200 meets it. */
  readonly urgentFrom?: number
  /** Whether it holds is decided by more than words: the model alone never does more than advise. */
  readonly advises?: true
  /** Lists whose terms mean the subject well: beside one, the model alone says nothing. */
  readonly unless?: readonly string[]
  /** Whether a draft of this kind can break the rule at all; always, when absent. */
  readonly where?: (input: CheckInput) => boolean
}

/** From how likely on, 0 to 1, the model says a rule at all, and from where that counts like a term of a list: there hardly a near-miss is left. */
const [likely, counts] = [0.5, 0.97]
const never = 1.01
/** Of fewer words than this the model makes next to nothing: there it only advises, however much hangs on it; short cries for help are in the lists. */
const tellsNothing = 4
/** Fewer words than this tell the model little: they have to tell it more, and only advise. */
const [fewWords, saidOfFew] = [6, 0.8]
/** Where an urgent one counts: in what others write a person has to see it today, in what we write ourselves there is time to look. */
const urgentCounts = { ours: 0.85, theirs: 0.5 } as const
/** Below this a list's hit stands in a text that reads like a near-miss. */
const unlikely = 0.12

/**
 * A rule that also hears what no list names. What the model alone is likely of is said with a
 * confidence below the judge's floor, so that it only advises; what it is sure of counts like a
 * likely term; and a term in a text that reads like a near-miss counts less.
 */
export function alsoHearing(check: Check, heard: Heard): Check {
  return {
    name: check.name,
    find(input) {
      const hits = check.find(input)
      if (heard.where && !heard.where(input)) return hits
      const p = input.reading.scores().of(heard.label)
      // Without weights, or without a head for this rule, the lists speak alone.
      if (p === 0) return hits
      const inWords = hits.filter(({ at }) => at.kind === 'text')
      if (inWords.length === 0) {
        const [from, to] = rangeOf(heard, input)
        const confidence = confidenceOf(p, from, to)
        return confidence === 0 || isHarmless(input.reading, heard) ? hits : [...hits, hearing(input, heard, confidence)]
      }
      if (heard.urgentFrom !== undefined || p >= unlikely || inWords.some(({ needsPerson }) => needsPerson)) return hits
      return hits.map((hit) => (hit.at.kind === 'text' ? { ...hit, confidence: hit.confidence * 0.7 } : hit))
    },
  }
}

/** Whether a list speaks against it: anywhere in the text, or, for an urgent one, in the very sentence. */
function isHarmless(reading: Reading, { label, unless, urgentFrom }: Heard): boolean {
  const lists = (unless ?? []).filter((list) => reading.terms(list).length > 0)
  if (lists.length === 0 || urgentFrom === undefined) return lists.length > 0
  const heaviest = reading.scores().heaviest(label, 1)[0]
  if (heaviest === undefined) return true
  const sentence = reading.sentenceOf(reading.wordFrom(heaviest.start))
  return lists.some((list) => termsIn(reading, list, sentence).length > 0)
}

/** From where on it is said, and from where on it counts. */
function rangeOf({ urgentFrom, advises }: Heard, { draft, reading }: CheckInput): readonly [from: number, to: number] {
  if (urgentFrom !== undefined) {
    if (reading.word(tellsNothing - 1) === undefined) return [likely, never]
    return [urgentFrom, urgentCounts[draft.as === 'comment' ? 'theirs' : 'ours']]
  }
  return reading.word(fewWords - 1) === undefined ? [saidOfFew, never] : [likely, advises ? never : counts]
}

/** Under the judge's floor from `from` up to `to`, above it from there on; 0 where nothing is said. */
function confidenceOf(p: number, from: number, to: number): number {
  if (p < from) return 0
  return p < to ? 0.3 + ((p - from) / (to - from)) * 0.19 : 0.5 + ((p - to) / (1 - to)) * 0.25
}

function hearing({ draft, reading }: CheckInput, { label, why, remedy }: Heard, confidence: number): Hit {
  return { at: inText(draft, placeOf(reading, label)), confidence: Math.round(confidence * 100) / 100, why, remedy }
}

/** A sentence longer than this, in UTF-16 units, is no place: then the heaviest words are it. */
const longest = 400

/** The sentence in which the heaviest words stand, without the mark at its end. */
function placeOf(reading: Reading, label: AskedLabel): Span {
  const heaviest = reading.scores().heaviest(label, 1)[0]
  const sentence = reading.sentences.find(({ start, end }) => heaviest === undefined || (heaviest.start >= start && heaviest.start < end)) ?? { start: 0, end: reading.original.length }
  if (heaviest !== undefined && sentence.end - sentence.start > longest) return { start: heaviest.start, end: heaviest.end }
  let end = sentence.end
  while (end > sentence.start + 1 && /[\s.!?…,;:]/.test(reading.original[end - 1] ?? '')) end--
  return { start: sentence.start, end }
}
