import type { Span } from '#src/kit/span.ts'
import type { Check, CheckInput, CheckName, Hit } from './check.ts'
import { eachText } from './each-text.ts'
import type { TextSource } from './each-text.ts'
import type { Reading } from './reading.ts'

/** What a rule on words noticed, before it is known where those words stand. */
export interface Noticed extends Span {
  readonly confidence: number
  readonly why: string
  readonly remedy: string
}

/** What is less sure than this is not said at all: a teacher who is warned for nothing stops reading warnings. */
const worthSaying = 0.3

const none: readonly Hit[] = []

/** A rule on words: it looks at the post's text and at the words of its pictures alike, and says one thing once. */
export function wordCheck(name: CheckName, notice: (reading: Reading, input: CheckInput, source: TextSource) => readonly Noticed[]): Check {
  return {
    name,
    find(input) {
      let hits: Hit[] | null = null
      for (const source of eachText(input)) {
        const noticed = notice(source.reading, input, source)
        if (noticed.length === 0) continue
        const merged = merge(noticed.filter(({ confidence }) => confidence >= worthSaying))
        hits ??= []
        if (source.from === 'text') for (const one of merged) hits.push(hitOf(one, source))
        else {
          const surest = merged.reduce<Noticed | null>((best, one) => (best === null || one.confidence > best.confidence ? one : best), null)
          if (surest) hits.push(hitOf(surest, source))
        }
      }
      return hits ?? none
    },
  }
}

const hitOf = ({ start, end, confidence, why, remedy }: Noticed, source: TextSource): Hit =>
  ({ at: source.place({ start, end }), confidence: Math.round(confidence * 100) / 100, why, remedy })

/** Overlapping notices are one: it spans them all and speaks with the surest one's words. */
function merge(noticed: readonly Noticed[]): readonly Noticed[] {
  if (noticed.length < 2) return noticed
  const merged: Noticed[] = []
  for (const one of [...noticed].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (!last || one.start >= last.end) merged.push(one)
    else merged[merged.length - 1] = { ...(one.confidence > last.confidence ? one : last), start: last.start, end: Math.max(last.end, one.end) }
  }
  return merged
}
