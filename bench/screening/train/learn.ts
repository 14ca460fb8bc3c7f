import { bucketBits } from '#src/screening/rules/model/features.ts'

/** A row as the learner sees it: its distinct buckets, what each counts, label and weight. */
export interface Example { readonly buckets: Int32Array; readonly norm: number; readonly y: 0 | 1; readonly weight: number }

export interface Learned { readonly weights: Float64Array; readonly bias: number }

/** How strongly small weights are held at zero, how fast it learns, and how many features are kept. */
export interface Settings { readonly l1: number; readonly rate: number; readonly epochs: number; readonly most: number }

const size = 1 << bucketBits
/** What one feature of a text counts: 5 over the root of how many it has. Without this, long texts would be surer of everything. */
export const scaleOf = (count: number): number => 5 / Math.sqrt(Math.max(1, count))

/**
 * Logistic regression: first with the features scaled by their naive Bayes log-count ratio (Wang
 * and Manning 2012) and an L1 penalty (FTRL-proximal, McMahan 2013), then once more with the
 * heaviest `most` features alone and no penalty. The same seed gives the same weights.
 */
export function learn(examples: readonly Example[], settings: Settings, seed: number): Learned {
  const ratios = logCountRatios(examples)
  const first = descend(examples, ratios, settings, seed)
  const kept = heaviest(first.weights, countsOf(examples), settings.most)
  for (let bucket = 0; bucket < size; bucket++) if (kept[bucket] === 0) ratios[bucket] = 0
  return descend(examples, ratios, { ...settings, l1: 0 }, seed + 1)
}

export function sumOf(learned: Learned, example: Pick<Example, 'buckets' | 'norm'>): number {
  let sum = 0
  for (const bucket of example.buckets) sum += learned.weights[bucket] ?? 0
  return sum * example.norm + learned.bias
}

function logCountRatios(examples: readonly Example[]): Float64Array {
  const [yes, no] = [new Float64Array(size), new Float64Array(size)]
  let [allYes, allNo] = [0, 0]
  for (const { buckets, y, weight } of examples) {
    const counts = y === 1 ? yes : no
    if (y === 1) allYes += weight
    else allNo += weight
    for (const bucket of buckets) counts[bucket] = (counts[bucket] ?? 0) + weight
  }
  const ratios = new Float64Array(size)
  for (let bucket = 0; bucket < size; bucket++) {
    const [a, b] = [yes[bucket] ?? 0, no[bucket] ?? 0]
    if (a + b > 0.9) ratios[bucket] = Math.abs(Math.log(((a + 1) / (allYes + 2)) / ((b + 1) / (allNo + 2))))
  }
  return ratios
}

function descend(examples: readonly Example[], ratios: Float64Array, { l1, rate, epochs }: Settings, seed: number): Learned {
  const [z, squares, weights] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  const order = Int32Array.from(examples, (_, at) => at)
  const random = randomFrom(seed)
  let [bias, biasSquares] = [0, 1]
  const weightOf = (bucket: number): number => {
    const pull = z[bucket]!
    return Math.abs(pull) <= l1 ? 0 : (Math.sign(pull) * l1 - pull) * rate / (1 + Math.sqrt(squares[bucket]!))
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      const one = order[at]!
      order[at] = order[other]!
      order[other] = one
    }
    for (const number of order) {
      const { buckets, norm, y, weight } = examples[number]!
      let sum = bias
      for (let at = 0; at < buckets.length; at++) {
        const bucket = buckets[at]!
        const ratio = ratios[bucket]!
        if (ratio === 0) continue
        const value = weightOf(bucket)
        weights[bucket] = value
        sum += value * ratio * norm
      }
      const error = (1 / (1 + Math.exp(-sum)) - y) * weight
      for (let at = 0; at < buckets.length; at++) {
        const bucket = buckets[at]!
        const ratio = ratios[bucket]!
        if (ratio === 0) continue
        const slope = error * norm * ratio
        const before = squares[bucket]!
        squares[bucket] = before + slope * slope
        z[bucket] = z[bucket]! + slope - ((Math.sqrt(before + slope * slope) - Math.sqrt(before)) / rate) * weights[bucket]!
      }
      biasSquares += error * error
      bias -= (0.1 * error) / Math.sqrt(biasSquares)
    }
  }
  for (let bucket = 0; bucket < size; bucket++) weights[bucket] = weightOf(bucket) * ratios[bucket]!
  return { weights, bias }
}

/** How often a feature is met. */
function countsOf(examples: readonly Example[]): Float64Array {
  const counts = new Float64Array(size)
  for (const { buckets, weight } of examples) for (const bucket of buckets) counts[bucket] = (counts[bucket] ?? 0) + weight
  return counts
}

/** One for each of the `most` features that move the sums most: a great weight that one text has is worth less than a small one of hundreds. */
function heaviest(weights: Float64Array, counts: Float64Array, most: number): Uint8Array {
  const moves = weights.map((weight, bucket) => Math.abs(weight) * Math.sqrt(counts[bucket] ?? 0))
  const sizes = moves.filter((move) => move !== 0).sort()
  const least = sizes[Math.max(0, sizes.length - most)] ?? Infinity
  return Uint8Array.from(moves, (move) => (move !== 0 && move >= least ? 1 : 0))
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Slope and intercept that turn sums into probabilities (Platt 1999), by Newton's method with steps that never make it worse. */
export function calibrate(sums: readonly number[], examples: readonly Pick<Example, 'y' | 'weight'>[]): { slope: number; intercept: number } {
  const spread = Math.sqrt(sums.reduce((total, sum) => total + sum * sum, 0) / Math.max(1, sums.length)) || 1
  const loss = (slope: number, intercept: number): number => sums.reduce((total, sum, at) => {
    const { y, weight } = examples[at]!
    const value = (y === 1 ? -1 : 1) * (slope * sum + intercept)
    return total + weight * (value > 30 ? value : Math.log1p(Math.exp(value)))
  }, 0)
  let [slope, intercept] = [1 / spread, 0]
  let now = loss(slope, intercept)
  for (let step = 0; step < 40; step++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6]
    sums.forEach((sum, at) => {
      const { y, weight } = examples[at]!
      const p = 1 / (1 + Math.exp(-(slope * sum + intercept)))
      const [error, curve] = [(p - y) * weight, p * (1 - p) * weight]
      ga += error * sum
      gb += error
      haa += curve * sum * sum
      hab += curve * sum
      hbb += curve
    })
    const determinant = haa * hbb - hab * hab
    if (Math.abs(determinant) < 1e-12) break
    let size = 1
    for (; size > 1e-3; size /= 2) {
      const [nextSlope, nextIntercept] = [slope - (size * (hbb * ga - hab * gb)) / determinant, intercept - (size * (haa * gb - hab * ga)) / determinant]
      const next = loss(nextSlope, nextIntercept)
      if (next >= now) continue
      ;[slope, intercept, now] = [nextSlope, nextIntercept, next]
      break
    }
    if (size <= 1e-3) break
  }
  return { slope, intercept }
}
