import { fold } from '#src/screening/rules/fold.ts'
import { bucketOf, extract, Features } from '#src/screening/rules/model/features.ts'
import type { ModelLabel } from '#src/screening/rules/model/labels.ts'
import { pushListed } from '#src/screening/rules/model/listed.ts'
import { pushClassed } from '#src/screening/rules/model/classed.ts'
import { pushBuilt } from '#src/screening/rules/model/built.ts'
import { read } from '#src/screening/rules/read.ts'
import { tokenise } from '#src/screening/rules/words.ts'
import { readSet, isHeldOut } from '../sets.ts'
import { scaleOf } from './learn.ts'
import type { Example } from './learn.ts'
import { partOf } from './rows.ts'
import type { TrainingRow } from './rows.ts'

export interface Seen { readonly row: TrainingRow; readonly buckets: Int32Array; readonly norm: number }

const features = new Features()

/** Each word has about as many features: what one counts is the same for all. */
export const wordNorm = 0.3

/** A row's buckets, seen as the model sees a text that is no longer than a stretch. */
export function seeRow(row: TrainingRow): Seen {
  const reading = read(row.text)
  const folded = fold(row.text)
  const tokens = tokenise(folded)
  extract(folded, tokens, 0, tokens.count, features)
  const norm = scaleOf(features.count)
  const terms = (list: string) => (row.tuned ? [] : reading.terms(list))
  pushListed(features, terms, 0, tokens.count)
  pushClassed(features, tokens, 0, tokens.count)
  pushBuilt(features, folded, tokens, terms, 0, tokens.count)
  return { row, buckets: distinct(features.hashes.subarray(0, features.count)), norm }
}

const distinct = (hashes: Int32Array): Int32Array => Int32Array.from(new Set(Int32Array.from(hashes, bucketOf)))

/** What a head learns from, of rows that name it. */
export const examplesOf = (label: ModelLabel, seen: readonly Seen[]): readonly (Example & { readonly part: number; readonly from: string })[] =>
  seen.flatMap(({ row, buckets, norm }) => {
    const lesson = row.lessons.get(label)
    return lesson ? [{ buckets, norm, y: lesson.y, weight: lesson.weight, part: row.part, from: row.from }] : []
  })

/** The words of the span set, each with the features that it stands in. */
export function wordExamples(): readonly (Example & { readonly part: number; readonly from: string })[] {
  const examples: (Example & { part: number; from: string })[] = []
  for (const { t, spans } of readSet('tsd_train')) {
    if (isHeldOut(t)) continue
    const toxic = new Set(spans as readonly number[])
    const reading = read(t)
    const folded = fold(t)
    const tokens = tokenise(folded)
    extract(folded, tokens, 0, tokens.count, features)
    pushListed(features, (list) => reading.terms(list), 0, tokens.count)
    const byWord: Set<number>[] = Array.from({ length: tokens.count }, () => new Set())
    for (let at = 0; at < features.count; at++) {
      for (let word = features.first[at] ?? 0; word <= (features.last[at] ?? 0) && word < tokens.count; word++) byWord[word]?.add(bucketOf(features.hashes[at] ?? 0))
    }
    reading.words.forEach(({ start, end }, word) => {
      let inside = 0
      for (let at = start; at < end; at++) if (toxic.has(at)) inside++
      examples.push({ buckets: Int32Array.from(byWord[word] ?? []), norm: wordNorm, y: inside * 2 > end - start ? 1 : 0, weight: 1, part: partOf(t), from: 'toxic-spans' })
    })
  }
  return examples
}
