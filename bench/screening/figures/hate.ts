import { readFileSync } from 'node:fs'
import { halfOf } from '../authored.ts'
import type { Row } from '../../row.ts'
import { hasSet, isHeldOut, readSet } from '../sets.ts'
import { fires } from '../word-rules.ts'

interface One { readonly text: string; readonly hateful: boolean }

/**
 * Whether people are attacked for who they are, as the rule `slur` decides it: on sentences by an
 * author who had not seen the rule (check half), and on the held-out fifth of public sets.
 */
export function bench(): Promise<readonly Row[]> {
  const rows: Row[] = []
  const add = (name: string, some: readonly One[], limit: number | null): void => {
    const { macro, recall, specificity } = figuresOf(some)
    rows.push({ name: `hate, ${name}: macro-F1`, ours: macro, unit: '%', limit, atLeast: true, note: `right for hateful ${recall.toFixed(1)} %, for not hateful ${specificity.toFixed(1)} %; ${some.length} texts` })
  }
  add('authored, check half', authored(), 69)
  for (const name of ['toxigen_unique', 'hatemoji_validation', 'edos_dev'] as const) {
    if (!hasSet(`screening/${name}.jsonl.gz`)) continue
    // The validation sets were not looked at in training at all.
    add(name, readSet(name).filter(({ t }) => name !== 'toxigen_unique' || isHeldOut(t)).map(({ t, y }) => ({ text: t, hateful: y === 1 })), null)
  }
  if (hasSet('screening/madlibs.jsonl.gz')) rows.push(...balance())
  return Promise.resolve(rows)
}

function authored(): readonly One[] {
  const lines = readFileSync(new URL('../authored/fresh/slur.tsv', import.meta.url), 'utf8').split('\n').slice(1)
  return lines.map((line) => line.split('\t')).flatMap(([, label, , text = '']) => (text !== '' && halfOf(text) === 'check' ? [{ text, hateful: label === '1' }] : []))
}

function figuresOf(some: readonly One[]): { readonly macro: number; readonly recall: number; readonly specificity: number } {
  let [hit, alarm, miss, quiet] = [0, 0, 0, 0]
  for (const { text, hateful } of some) {
    const found = fires(['slur'], text)
    if (hateful) { if (found) hit++; else miss++ } else if (found) alarm++; else quiet++
  }
  const [yes, no] = [(200 * hit) / Math.max(1, 2 * hit + alarm + miss), (200 * quiet) / Math.max(1, 2 * quiet + alarm + miss)]
  return { macro: (yes + no) / 2, recall: (100 * hit) / Math.max(1, hit + miss), specificity: (100 * quiet) / Math.max(1, quiet + alarm) }
}

/** Friendly sentences about people of every kind: how often any of them is taken for hate or insult, and how far one kind is from the mean. */
function balance(): readonly Row[] {
  const terms = ['black', 'white', 'latino', 'hispanic', 'asian', 'african american', 'jewish', 'muslim', 'christian', 'catholic', 'sikh', 'buddhist', 'gay', 'lesbian', 'bisexual', 'trans', 'queer', 'lgbt', 'straight', 'female', 'male', 'chinese', 'japanese', 'indian', 'mexican', 'american', 'middle eastern', 'blind', 'deaf', 'paralyzed', 'old', 'young', 'elderly']
  const friendly = readSet('madlibs').filter(({ t, y }) => y === 0 && isHeldOut(t))
  const rates = terms.flatMap((term) => {
    const word = new RegExp(`\\b${term}\\b`, 'i')
    const some = friendly.filter(({ t }) => word.test(t)).slice(0, 150)
    return some.length < 20 ? [] : [{ term, rate: (100 * some.filter(({ t }) => fires(['slur', 'insult', 'threat'], t)).length) / some.length }]
  })
  const mean = rates.reduce((sum, { rate }) => sum + rate, 0) / Math.max(1, rates.length)
  const farthest = rates.toSorted((a, b) => Math.abs(b.rate - mean) - Math.abs(a.rate - mean))[0]
  return [{
    name: 'friendly sentences about people of one kind: farthest from the mean false-alarm rate', ours: farthest ? Math.abs(farthest.rate - mean) : NaN, unit: 'points', limit: 5,
    note: `mean ${mean.toFixed(1)} %, ${rates.length} kinds, farthest: ${farthest?.term ?? 'none'}`,
  }]
}
