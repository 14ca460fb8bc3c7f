import { readAuthored, type Authored, type Half } from './authored.ts'
import { figuresOf } from './figures/authored.ts'
import { tryOn } from './try-on.ts'

/**
 * Precision, recall, F1 and span overlap of each rule on the authored sentences, for the build and the check half.
 * `--misses <rule>` lists what went wrong, and of the build half only.
 */
const [option, rule] = process.argv.slice(2)
const sentences = readAuthored()

if (option === '--misses') {
  for (const one of sentences.filter((each) => each.half === 'build' && each.rule === rule)) {
    const { found, quotes } = tryOn(one)
    if (found !== one.positive) console.log(`${one.positive ? 'missed' : 'false alarm'}\t${one.text}\t${quotes.join(' | ')}`)
  }
} else {
  console.log('rule                  half   pos  neg  recall  precision     F1  false alarms  overlap')
  const rules = [...new Set(sentences.map((one) => one.rule))].filter((name) => option === undefined || name === option)
  for (const name of rules) for (const half of ['build', 'check'] satisfies readonly Half[]) print(name, half, sentences.filter((one) => one.rule === name && one.half === half))
}

function print(name: string, half: Half, some: readonly Authored[]): void {
  if (some.length === 0) return
  const { recall, precision, f1, alarms, overlap, positives, negatives } = figuresOf(some)
  const percent = (share: number) => `${share.toFixed(1)} %`.padStart(8)
  console.log([name.padEnd(21), half, String(positives).padStart(4), String(negatives).padStart(4), percent(recall), percent(precision).padStart(10), percent(f1), percent(alarms).padStart(12), overlap.toFixed(2).padStart(8)].join(' '))
}
