import leo from 'leo-profanity'
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'
import type { Span } from '#src/kit/span.ts'
import { toxicSpans } from '#src/screening/rules/model/toxic.ts'
import { read } from '#src/screening/rules/read.ts'
import type { Row } from '../../row.ts'
import { allHeads } from '../all-heads.ts'
import { hasSet, isHeldOut, readSet } from '../sets.ts'

const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })

/** Which characters of a post are toxic: SemEval-2021 task 5 on the fifth of its training posts that training never saw. */
export function bench(): Promise<readonly Row[]> {
  const name = 'toxic spans, character F1, held-out fifth'
  if (!hasSet('screening/tsd_train.jsonl.gz')) return Promise.resolve([{ name, ours: NaN, unit: '%', limit: 66, atLeast: true, note: 'the set is not on this machine' }])
  const posts = readSet('tsd_train').filter(({ t }) => isHeldOut(t)).map(({ t, spans }) => ({ text: t, gold: new Set(spans as readonly number[]) }))
  const mean = (find: (text: string) => readonly Span[]): number => (100 * posts.reduce((sum, { text, gold }) => sum + f1(gold, charactersOf(find(text))), 0)) / posts.length
  return Promise.resolve([{
    name, ours: mean((text) => toxicSpans(read(text), allHeads(text))), unit: '%', limit: 66, atLeast: true,
    peers: [
      { name: 'obscenity', figure: mean((text) => obscenity.getAllMatches(text).map(({ startIndex, endIndex }) => ({ start: startIndex, end: endIndex + 1 }))) },
      { name: 'leo-profanity', figure: mean(spansOfLeo) },
    ],
    note: `${posts.length} posts`,
  }])
}

/** It masks without telling where, so what differs from the text is what it found. */
function spansOfLeo(text: string): readonly Span[] {
  const cleaned = leo.clean(text, '\u0000')
  const spans: Span[] = []
  for (let at = 0; at < text.length; at++) if (cleaned[at] === '\u0000') spans.push({ start: at, end: at + 1 })
  return cleaned.length === text.length ? spans : []
}

const charactersOf = (spans: readonly Span[]): ReadonlySet<number> => new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)))

/** Of one post: nothing found where there is nothing counts as 1, as the task defines it. */
function f1(gold: ReadonlySet<number>, found: ReadonlySet<number>): number {
  if (gold.size === 0 || found.size === 0) return gold.size === found.size ? 1 : 0
  let both = 0
  for (const at of found) if (gold.has(at)) both++
  return (2 * both) / (gold.size + found.size)
}
