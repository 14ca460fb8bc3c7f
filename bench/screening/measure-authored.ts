import { readAuthored } from './authored.ts'
import type { Authored, Half } from './authored.ts'
import { tryOn } from './try-on.ts'

/**
 * Precision, recall, F1 and span overlap of each word rule on the authored sets, for the build and the check half.
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
  const rules = [...new Set(sentences.map((one) => one.rule))]
  for (const name of rules) for (const half of ['build', 'check'] satisfies readonly Half[]) print(name, half, sentences.filter((one) => one.rule === name && one.half === half))
  for (const half of ['build', 'check'] satisfies readonly Half[]) print('all', half, sentences.filter((one) => one.half === half))
}

function print(name: string, half: Half, some: readonly Authored[]): void {
  const tried = some.map((one) => ({ one, ...tryOn(one) }))
  const positives = some.filter(({ positive }) => positive).length
  const hits = tried.filter(({ one, found }) => one.positive && found)
  const alarms = tried.filter(({ one, found }) => !one.positive && found).length
  const recall = hits.length / positives
  const precision = hits.length / Math.max(1, hits.length + alarms)
  const marked = hits.filter(({ one }) => one.spans.length > 0)
  const overlap = marked.reduce((sum, each) => sum + each.overlap, 0) / Math.max(1, marked.length)
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8)
  console.log([
    name.padEnd(21), half, String(positives).padStart(4), String(some.length - positives).padStart(4),
    percent(recall), percent(precision).padStart(10), percent((2 * recall * precision) / Math.max(1e-9, recall + precision)), percent(alarms / (some.length - positives)).padStart(12), overlap.toFixed(2).padStart(8),
  ].join(' '))
}
