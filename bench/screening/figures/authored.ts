import type { Row } from '../../row.ts'
import { readAuthored, type Authored } from '../authored.ts'
import { hasSet, readSet } from '../sets.ts'
import { tryOn } from '../try-on.ts'

/** What a child's life may hang on: these are held to recall, and to few false alarms. */
const urgent = new Set(['threat', 'self-harm', 'abuse-disclosure'])
const published = new Set(['slur', 'insult', 'sexual', 'profanity'])

/** The check half of the authored sentences, rule by rule; nobody reads these sentences, only the figures. */
export function bench(): Promise<readonly Row[]> {
  const ordinary = hasSet('screening/school_news_luxford.jsonl.gz') ? readSet('school_news_luxford').map(({ t }) => t) : []
  const checked = readAuthored().filter(({ half }) => half === 'check')
  const rules = [...new Set(checked.map(({ rule }) => rule))]
  return Promise.resolve(rules.flatMap((rule): readonly Row[] => {
    const { recall, precision, f1, alarms, overlap, positives, negatives, counted } = figuresOf(checked.filter((one) => one.rule === rule))
    const note = `recall ${recall.toFixed(1)}, precision ${precision.toFixed(1)}, of near-misses ${alarms.toFixed(1)} % wrong; counting only what is above advice recall ${counted.recall.toFixed(1)}, near-misses ${counted.alarms.toFixed(1)}; of ${positives} and ${negatives}`
    const place: Row = { name: `authored, check half: ${rule}, span overlap`, ours: overlap, unit: 'of 1', limit: 0.8, atLeast: true }
    if (!urgent.has(rule)) return [{ name: `authored, check half: ${rule}, F1`, ours: f1, unit: '%', limit: published.has(rule) ? null : 90, atLeast: true, note }, place]
    const wrong = ordinary.filter((text) => tryOn({ rule, text, voice: 'comment', positive: false, spans: [], half: 'check' }).found).length
    return [
      { name: `authored, check half: ${rule}, recall`, ours: recall, unit: '%', limit: 95, atLeast: true, note },
      { name: `ordinary school sentences taken for ${rule}`, ours: ordinary.length === 0 ? NaN : (100 * wrong) / ordinary.length, unit: '%', limit: 0.5 },
      place,
    ]
  }))
}

const share = (some: number, all: number): number => (100 * some) / Math.max(1, all)

/** Recall, precision, F1 and the share of near-misses taken for the real thing, in percent; overlap of the places, 0 to 1, where something was found. A sentence is found when its rule says anything at all of it; `counted` is what would do more than advise. */
export function figuresOf(some: readonly Authored[]): { readonly recall: number; readonly precision: number; readonly f1: number; readonly alarms: number; readonly overlap: number; readonly positives: number; readonly negatives: number; readonly counted: { readonly recall: number; readonly alarms: number } } {
  const tried = some.map((one) => ({ one, ...tryOn(one) }))
  const positives = some.filter(({ positive }) => positive).length
  const negatives = some.length - positives
  const hits = tried.filter(({ one, found }) => one.positive && found)
  const wrong = tried.filter(({ one, found }) => !one.positive && found).length
  const recall = hits.length / Math.max(1, positives)
  const precision = hits.length / Math.max(1, hits.length + wrong)
  const marked = hits.filter(({ one }) => one.spans.length > 0)
  return {
    recall: 100 * recall, precision: 100 * precision, f1: (200 * recall * precision) / Math.max(1e-9, recall + precision),
    alarms: (100 * wrong) / Math.max(1, negatives), overlap: marked.reduce((sum, each) => sum + each.overlap, 0) / Math.max(1, marked.length), positives, negatives,
    counted: { recall: share(tried.filter(({ one, counted }) => one.positive && counted).length, positives), alarms: share(tried.filter(({ one, counted }) => !one.positive && counted).length, negatives) },
  }
}
