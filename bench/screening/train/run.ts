import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { decodeWeights, encodeWeights } from '#src/screening/rules/model/blob.ts'
import type { Head } from '#src/screening/rules/model/blob.ts'
import { bucketBits } from '#src/screening/rules/model/features.ts'
import { modelLabels } from '#src/screening/rules/model/labels.ts'
import type { ModelLabel } from '#src/screening/rules/model/labels.ts'
import { weights } from '#src/screening/rules/model/weights.ts'
import { examplesOf, seeRow, wordExamples, wordNorm } from './examples.ts'
import { figuresOf } from './figures-of.ts'
import type { HeadFigures } from './figures-of.ts'
import { calibrate, learn, sumOf } from './learn.ts'
import type { Example, Settings } from './learn.ts'
import { trainingRows } from './rows.ts'

/**
 * Trains every head and writes the weights and their metrics: `node bench/screening/train/run.ts`.
 * With names of heads it only prints their cross-validated figures and writes nothing; with
 * `--write` before the names it writes those heads and leaves the others as they are.
 */
const seed = 20261122
const writes = process.argv.length === 2 || process.argv.includes('--write')
const asked = process.argv.slice(2).filter((argument) => argument !== '--write')

/** How many features a head keeps: what it can use, and what a page may download. */
const sizes: Partial<Record<ModelLabel, Settings>> = {
  offence: { l1: 0.5, rate: 0.1, epochs: 6, most: 4500 },
  hate: { l1: 0.3, rate: 0.1, epochs: 6, most: 2500 },
  insult: { l1: 1.5, rate: 0.1, epochs: 5, most: 1500 },
  threat: { l1: 0.1, rate: 0.1, epochs: 8, most: 1800 },
  toxic: { l1: 1, rate: 0.1, epochs: 3, most: 2500 },
}
const authoredSize: Settings = { l1: 0.05, rate: 0.1, epochs: 10, most: 800 }

const seen = trainingRows().map(seeRow)
console.log(`${seen.length} rows`)

interface Entry { readonly label: string; readonly bucket: number; readonly weight: number }
interface Metrics extends HeadFigures { readonly features: number; readonly from: Readonly<Record<string, number>> }

const [heads, entries, metrics] = asked.length > 0 && writes ? beforeNow(asked) : [new Map<string, Head>(), [] as Entry[], {} as Record<string, Metrics>]

for (const label of modelLabels) {
  if (asked.length > 0 && !asked.includes(label)) continue
  const examples = label === 'toxic' ? wordExamples() : examplesOf(label, seen)
  const from = Object.groupBy(examples, (one) => one.from)
  if (examples.filter(({ y }) => y === 1).length < 50) {
    console.log(`${label}: too few examples`)
    continue
  }
  const settings = sizes[label] ?? authoredSize
  const { slope, intercept, figures, bySource } = crossValidate(label, examples, settings)
  let kept = 0
  if (writes) {
    const learned = learn(examples, settings, seed)
    const step = stepOf(learned.weights)
    heads.set(label, { label, scale: slope * step * (label === 'toxic' ? wordNorm : 5), bias: slope * learned.bias + intercept })
    for (let bucket = 0; bucket < 1 << bucketBits; bucket++) {
      const weight = Math.max(-63, Math.min(63, Math.round((learned.weights[bucket] ?? 0) / step)))
      if (weight === 0) continue
      entries.push({ label, bucket, weight })
      kept++
    }
  }
  metrics[label] = { ...figures, features: kept, from: Object.fromEntries(Object.entries(from).map(([name, some]) => [name, some?.length ?? 0])) }
  console.log(`${label.padEnd(22)} ${JSON.stringify(figures)} ${kept}${asked.length > 0 ? bySource : ''}`)
}

if (writes) {
  const order = modelLabels.filter((label) => heads.has(label))
  const number = new Map<string, number>(order.map((label, at) => [label, at]))
  const numberOf = ({ label }: Entry): number => number.get(label) ?? 0
  entries.sort((a, b) => a.bucket - b.bucket || numberOf(a) - numberOf(b))
  const blob = encodeWeights({
    heads: order.flatMap((label) => heads.get(label) ?? []), buckets: Int32Array.from(entries, ({ bucket }) => bucket),
    head: Uint8Array.from(entries, numberOf), weight: Int8Array.from(entries, ({ weight }) => weight),
  })
  const source = `/** Written by bench/screening/train/run.ts, which says from what; not to be changed by hand. */\nexport const weights = '${Buffer.from(blob).toString('base64')}'\n`
  writeFileSync(new URL('../../../src/screening/rules/model/weights.ts', import.meta.url), source)
  const size = brotliCompressSync(source).length
  writeFileSync(new URL('metrics.json', import.meta.url), `${JSON.stringify({ seed, entries: entries.length, bytes: blob.length, brotli: size, heads: metrics }, null, 2)}\n`)
  console.log(`${entries.length} weights, ${blob.length} bytes, ${size} in brotli`)
}

/** What the last run wrote, without the heads that are trained now. */
function beforeNow(without: readonly string[]): [Map<string, Head>, Entry[], Record<string, Metrics>] {
  const before = decodeWeights(Buffer.from(weights, 'base64'))
  if ('refused' in before) throw new Error(before.refused)
  const kept = ({ label }: { label: string }): boolean => !without.includes(label)
  const entries = Array.from(before.buckets, (bucket, at) => ({ label: before.heads[before.head[at] ?? 0]?.label ?? '', bucket, weight: before.weight[at] ?? 0 }))
  const { heads } = JSON.parse(readFileSync(new URL('metrics.json', import.meta.url), 'utf8')) as { heads: Record<string, Metrics> }
  return [new Map(before.heads.filter(kept).map((head) => [head.label, head])), entries.filter(kept), heads]
}

/** What one step of a written weight is: fine enough for most, and the few that are far greater are cut at 63 steps. */
function stepOf(weights: Float64Array): number {
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs).sort()
  return (sizes[Math.floor(sizes.length * 0.95)] ?? 1) / 24
}

/** Five times trained on four parts and asked of the fifth: the figures, and the slope that makes probabilities of sums. */
function crossValidate(label: ModelLabel, examples: readonly (Example & { readonly part: number; readonly from: string })[], settings: Settings): { slope: number; intercept: number; figures: HeadFigures; bySource: string } {
  const sums = Array.from({ length: examples.length }, () => 0)
  for (let part = 0; part < 5; part++) {
    const learned = learn(examples.filter((one) => one.part !== part), settings, seed)
    examples.forEach((one, at) => { if (one.part === part) sums[at] = sumOf(learned, one) })
  }
  const { slope, intercept } = calibrate(sums, examples)
  const labels = examples.map(({ y }) => y)
  const probabilities = (shift: number) => sums.map((sum) => 1 / (1 + Math.exp(-(slope * sum + intercept - shift))))
  // Positives are rare in some sets and half of others: one half is put where F1 is best.
  // Which words of a text are meant is decided beside its other words, so there it stays as it is.
  const bestAt = label === 'toxic' ? 0.5 : figuresOf(probabilities(0), labels).bestAt
  const shift = Math.log(bestAt / (1 - bestAt))
  return { slope, intercept: intercept - shift, figures: figuresOf(probabilities(shift), labels), bySource: bySource(probabilities(shift), examples) }
}

/** The same figures for each set that the rows are from: what is lost in one is not hidden by another. */
function bySource(probabilities: readonly number[], examples: readonly (Example & { readonly from: string })[]): string {
  const sources = [...new Set(examples.map(({ from }) => from))]
  return sources.map((source) => {
    const some = examples.flatMap((one, at) => (one.from === source ? [{ p: probabilities[at]!, y: one.y }] : []))
    const { rows, positives, recall, precision, macro } = figuresOf(some.map(({ p }) => p), some.map(({ y }) => y))
    const alarms = some.filter(({ p, y }) => y === 0 && p >= 0.5).length
    return `\n    ${source}: ${rows} rows, ${positives} positive, recall ${recall}, precision ${precision}, macro ${macro}, alarms ${alarms} of ${rows - positives}`
  }).join('')
}
