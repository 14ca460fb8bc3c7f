/** What a decision by probability is worth: in percent, at one half and at the best threshold. */
export interface HeadFigures {
  readonly rows: number; readonly positives: number
  readonly precision: number; readonly recall: number; readonly f1: number; readonly macro: number
  readonly bestF1: number; readonly bestAt: number
}

/** Figures of probabilities against labels. */
export function figuresOf(probabilities: readonly number[], labels: readonly number[]): HeadFigures {
  const at = (threshold: number) => {
    let [hit, alarm, miss, quiet] = [0, 0, 0, 0]
    probabilities.forEach((p, index) => {
      if (p >= threshold) { if (labels[index] === 1) hit++; else alarm++ } else if (labels[index] === 1) miss++; else quiet++
    })
    const f1 = (2 * hit) / Math.max(1, 2 * hit + alarm + miss)
    const other = (2 * quiet) / Math.max(1, 2 * quiet + alarm + miss)
    return { precision: hit / Math.max(1, hit + alarm), recall: hit / Math.max(1, hit + miss), f1, macro: (f1 + other) / 2 }
  }
  const half = at(0.5)
  let [bestF1, bestAt] = [0, 0.5]
  for (let threshold = 0.02; threshold < 1; threshold += 0.02) {
    const { f1 } = at(threshold)
    if (f1 > bestF1) [bestF1, bestAt] = [f1, threshold]
  }
  const percent = (share: number) => Math.round(share * 1000) / 10
  return {
    rows: labels.length, positives: labels.filter((y) => y === 1).length,
    precision: percent(half.precision), recall: percent(half.recall), f1: percent(half.f1), macro: percent(half.macro),
    bestF1: percent(bestF1), bestAt: Math.round(bestAt * 100) / 100,
  }
}
