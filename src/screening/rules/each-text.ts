import type { Span } from '#src/kit/span.ts'
import { inText } from './check.ts'
import type { CheckInput, Place } from './check.ts'
import type { Draft } from './draft.ts'
import { read } from './read.ts'
import type { Reading } from './reading.ts'

/** Words that the public will read, and how to point at a part of them. */
export interface TextSource {
  readonly reading: Reading
  /** Words in a picture are pointed at by the picture: they have no place in the post's text. */
  place(span: Span): Place
  readonly from: 'text' | 'alt' | 'visible-text'
}

const sourcesOf = new WeakMap<Draft, readonly TextSource[]>()

/** The draft's text, then the alternative text and the visible words of every asset; each is read once for all rules. */
export function eachText(input: CheckInput): readonly TextSource[] {
  const before = sourcesOf.get(input.draft)
  if (before && before[0]?.reading === input.reading) return before
  const { draft, reading } = input
  const sources: TextSource[] = [{ reading, from: 'text', place: (span) => inText(draft, span) }]
  draft.assets.forEach((asset, index) => {
    const place = (): Place => ({ kind: 'asset', index })
    if (asset.alt) sources.push({ reading: read(asset.alt), from: 'alt', place })
    if (asset.visibleText) sources.push({ reading: read(asset.visibleText), from: 'visible-text', place })
  })
  sourcesOf.set(draft, sources)
  return sources
}
