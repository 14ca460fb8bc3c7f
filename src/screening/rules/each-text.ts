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

/** The last draft asked about: every rule asks. */
let last: { readonly draft: Draft; readonly reading: Reading; readonly sources: readonly TextSource[] } | null = null

/** Lets go of the draft: nobody's words stay in memory longer than it takes to judge them. */
export function forgetTexts(): void {
  last = null
}

/** The draft's text, then the alternative text and the visible words of every asset; each is read once for all rules. */
export function eachText(input: CheckInput): readonly TextSource[] {
  const { draft, reading } = input
  if (last !== null && last.draft === draft && last.reading === reading) return last.sources
  const sources: TextSource[] = [{ reading, from: 'text', place: (span) => inText(draft, span) }]
  draft.assets.forEach((asset, index) => {
    const place = (): Place => ({ kind: 'asset', index })
    if (asset.alt) sources.push({ reading: read(asset.alt), from: 'alt', place })
    if (asset.visibleText) sources.push({ reading: read(asset.visibleText), from: 'visible-text', place })
  })
  last = { draft, reading, sources }
  return sources
}
