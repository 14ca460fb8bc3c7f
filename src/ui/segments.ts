import type { Span } from '#src/kit/span.ts'
import { heavier, type State } from './state.ts'

/** A place in a text that a finding points at. */
export interface MarkedSpan extends Span { readonly state: State }

export interface Segment { readonly text: string; readonly state: State | null }

/**
 * Cuts a text where marks begin and end. Marks may overlap, touch or lie outside of the text; on
 * shared ground the heavier state is shown. The segments' texts joined are the text.
 */
export function segments(text: string, spans: readonly MarkedSpan[]): Segment[] {
  const inside = spans
    .map((span) => ({ state: span.state, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter((span) => span.start < span.end)
  const cuts = [...new Set([0, text.length, ...inside.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b)
  const found: Segment[] = []
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1]
    if (end === undefined) break
    const covering = inside.filter((span) => span.start <= start && end <= span.end).map((span) => span.state)
    const state = covering.length === 0 ? null : covering.reduce(heavier)
    const last = found.at(-1)
    if (last && last.state === state) found[found.length - 1] = { text: last.text + text.slice(start, end), state }
    else found.push({ text: text.slice(start, end), state })
  }
  return found
}

/**
 * Where marks on `before` lie in `after`, until the next check answers: marks behind the edit move
 * with it, marks that the edit touched go. The edit is what differs between the texts' common ends.
 */
export function movedSpans(before: string, after: string, spans: readonly MarkedSpan[]): MarkedSpan[] {
  if (before === after) return [...spans]
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head += 1
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1
  const editEnd = before.length - tail
  const shift = after.length - before.length
  return spans.flatMap((span) => {
    if (span.end <= head) return [span]
    return span.start >= editEnd ? [{ ...span, start: span.start + shift, end: span.end + shift }] : []
  })
}
