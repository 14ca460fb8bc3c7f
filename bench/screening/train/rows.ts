import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { modelLabels } from '#src/screening/rules/model/labels.ts'
import type { ModelLabel } from '#src/screening/rules/model/labels.ts'
import { halfOf } from '../authored.ts'
import { isHeldOut, readSet } from '../sets.ts'
import type { SetRow } from '../sets.ts'
import { kindly } from './kindly.ts'

/** What one text teaches one head: the label, and how much it counts. */
export interface Lesson { readonly y: 0 | 1; readonly weight: number }

/** A text to learn from. A head that is not named learns nothing from it. */
export interface TrainingRow {
  readonly text: string
  readonly from: string
  readonly lessons: ReadonlyMap<ModelLabel, Lesson>
  /** 0 to 4: the part that it is left out with in cross-validation; twins share it. */
  readonly part: number
  /** A list was tuned on this sentence: its hit here says nothing of how far to trust the list. */
  readonly tuned: boolean
}

type Lessons = Partial<Record<ModelLabel, 0 | 1 | Lesson>>

/** By the words alone, and by another byte than `isHeldOut` looks at. */
export const partOf = (text: string): number => (createHash('sha256').update(text.trim().toLowerCase()).digest()[1] ?? 0) % 5

const row = (from: string, text: string, lessons: Lessons, tuned = false): TrainingRow => ({
  text, from, part: partOf(text), tuned,
  lessons: new Map(Object.entries(lessons).map(([label, lesson]) => [label as ModelLabel, typeof lesson === 'number' ? { y: lesson, weight: 1 } : lesson])),
})

const light = (y: number, weight: number): Lesson => ({ y: y === 1 ? 1 : 0, weight })
const bit = (value: boolean): 0 | 1 => (value ? 1 : 0)
const bitOf = (y: number): 0 | 1 => bit(y === 1)

/** Everything the model may learn from: public rows that are not held out, and authored ones. */
export function trainingRows(): readonly TrainingRow[] {
  const open = (name: string): readonly SetRow[] => readSet(name).filter(({ t }) => !isHeldOut(t))
  const rows: TrainingRow[] = []
  for (const one of open('davidson_train')) rows.push(row('davidson', one.t, { offence: bitOf(one.y), hate: light(bit(one.c === 0), 0.15) }))
  for (const one of open('edos_train')) {
    const kind = String(one.c).slice(0, 1)
    rows.push(row('edos', one.t, { hate: light(one.y, 0.2), ...(kind === '1' ? { threat: light(1, 0.1) } : one.y === 0 ? { threat: light(0, 0.1) } : {}) }))
  }
  for (const one of open('hatemoji_train')) rows.push(row('hatemoji', one.t, { hate: light(one.y, 0.5) }))
  for (const one of open('toxigen_unique')) rows.push(row('toxigen', one.t, { hate: bitOf(one.y) }))
  for (const one of open('convabuse_train')) rows.push(row('convabuse', one.t, { insult: light(one.y, 0.5), ...(one.y === 0 ? { offence: light(0, 0.2), hate: 0, threat: 0 } : {}) }))
  for (const one of open('madlibs')) {
    // One in ten of the templates says all they have to say.
    if (createHash('sha256').update(one.t).digest()[2]! % 10 !== 0) continue
    rows.push(row('madlibs', one.t, { insult: light(one.y, 0.4), hate: light(bit(one.y === 1 && identity.test(one.t)), 0.3), ...(one.y === 0 ? { threat: 0, offence: light(0, 0.3) } : {}) }))
  }
  for (const one of open('toxic_types')) {
    const types = one.types as readonly string[]
    rows.push(row('toxic-types', one.t, {
      insult: bit(types.includes('Insult')),
      ...(one.y === 0 || types.includes('Identity based Attack') ? { hate: light(bit(types.includes('Identity based Attack')), 0.2) } : {}),
      ...(one.y === 0 || types.includes('Threat') ? { threat: light(bit(types.includes('Threat')), 0.3) } : {}),
    }))
  }
  const quiet: Lessons = Object.fromEntries(modelLabels.filter((label) => label !== 'toxic').map((label) => [label, 0]))
  for (const one of open('school_news_luxford')) rows.push(row('school', one.t, quiet))
  for (const text of kindly) rows.push(row('kindly', text, { threat: light(0, 3) }))
  return [...rows, ...authoredRows(), ...caseRows()]
}

const identity = /black|white|latin|hispanic|asian|african|jew|muslim|christian|catholic|protestant|sikh|taoist|buddhist|hindu|gay|lesbian|bisexual|trans|queer|lgbt|homosexual|heterosexual|straight|nonbinary|female|male|chinese|japanese|indian|european|american|mexican|canadian|middle eastern|blind|deaf|paralyzed|disabled|old|young|elderly|teenage/i

const authored = new URL('../authored/', import.meta.url)
const headOf: Readonly<Record<string, ModelLabel>> = { slur: 'hate' }
const labels: ReadonlySet<string> = new Set(modelLabels)

/** Rules whose sentences are often each other's positives: a near-miss of one says nothing to another of its group. */
const kindred: readonly (readonly string[])[] = [
  ['bullying', 'insult', 'tone', 'altercation', 'threat', 'hate', 'offence', 'profanity', 'sexual'],
  ['self-harm', 'abuse-disclosure', 'threat', 'bullying'],
  ['education-record', 'private-conversation', 'confidential-staff', 'rumour', 'abuse-disclosure'],
  ['rights', 'credit'],
  ['drugs', 'alcohol-tobacco', 'rumour', 'abuse-disclosure'],
  ['official-voice', 'advocacy', 'tone'],
  ['private-contact', 'private-conversation', 'live-location'],
  ['press-inquiry', 'unrelated', 'rumour'],
]
const areKindred = (one: string, other: string): boolean => kindred.some((group) => group.includes(one) && group.includes(other))

/** What an ordinary sentence of another rule counts for a head, beside one of its own. */
const othersWeight = 0.3

/** Heads that learn mostly from public sets listen more to what people at a school write. */
const ownWeight: Partial<Record<string, number>> = { hate: 2, insult: 4, threat: 3 }

/** Each sentence teaches its own head; a near-miss also teaches heads of other subjects what ordinary sentences are. */
function authoredRows(): readonly TrainingRow[] {
  const rows: TrainingRow[] = []
  for (const [folder, seen] of [['', true], ['fresh/', false], ['build/', false]] as const) {
    for (const file of readdirSync(new URL(folder, authored)).filter((name) => name.endsWith('.tsv'))) {
      const [head = '', ...lines] = readFileSync(new URL(folder + file, authored), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'))
      const columns = head.split('\t')
      const cell = (line: string, name: string): string => line.split('\t')[columns.indexOf(name)] ?? ''
      for (const line of lines) {
        const rule = columns.includes('rule') ? cell(line, 'rule') : file.slice(0, -4)
        const text = cell(line, 'text')
        const label = headOf[rule] ?? rule
        if (text === '' || (folder === 'fresh/' && halfOf(text) === 'check')) continue
        const positive = cell(line, 'label') === '1'
        const others: Lessons = positive ? {} : Object.fromEntries((rule.startsWith('ordinary') ? allHeads : authoredHeads).filter((other) => other !== label && !areKindred(other, label)).map((other) => [other, light(0, othersWeight)]))
        rows.push(row(`authored ${rule}`, text, { ...others, ...(labels.has(label) ? { [label]: light(bit(positive), ownWeight[label] ?? 1) } : {}) }, seen && halfOf(text) === 'build'))
      }
    }
  }
  return rows
}

/** The posts of the policy cases that ought to pass: a sentence that is a case stays right. */
function caseRows(): readonly TrainingRow[] {
  const folder = new URL('../../../policies/cases/', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
  return files.flatMap((file) => {
    const cases = parse(readFileSync(new URL(file, folder), 'utf8')) as readonly { readonly post?: { readonly text?: string }; readonly expect?: { readonly outcome?: readonly string[] } }[]
    return (Array.isArray(cases) ? cases : [cases]).flatMap(({ post, expect }) => (post?.text && expect?.outcome?.includes('clear') ? [row('cases', post.text, Object.fromEntries(allHeads.map((label) => [label, 0])))] : []))
  })
}

/** An ordinary sentence is nothing for any of them. */
const allHeads = modelLabels.filter((label) => label !== 'toxic' && label !== 'offence')
const authoredHeads = modelLabels.slice(modelLabels.indexOf('insult'), modelLabels.indexOf('toxic'))
