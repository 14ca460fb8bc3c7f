import { Redactor } from '@redactpii/node'
import { SyncRedactor } from 'redact-pii'
import { read } from '#src/screening/rules/read.ts'
import { personalData } from '#src/screening/rules/personal-data.ts'
import type { Row } from '../../row.ts'
import { noFacts } from '../judge-text.ts'
import { personalTexts } from '../personal-texts.ts'
import { counts } from '../word-rules.ts'

/** Whether a program touches the datum: ours by a finding's place, a redactor by what it takes out. */
interface Finder { readonly name: string; finds(text: string, datum: string): boolean }

const ours: Finder = {
  name: 'ours',
  finds(text, datum) {
    const hits = personalData.find({ draft: { as: 'professional', text, platform: null, presence: null, author: null, replyTo: null, assets: [] }, reading: read(text), facts: noFacts, settings: {} })
    const from = text.indexOf(datum)
    return hits.some(({ at, confidence }) => confidence >= counts && at.kind === 'text' && (datum === '' || (at.start < from + datum.length && at.end > from)))
  },
}
const plain = new SyncRedactor()
const other = new Redactor()
const byRedaction = (name: string, redact: (text: string) => string): Finder => ({ name, finds: (text, datum) => { const left = redact(text); return datum === '' ? left !== text : !left.includes(datum) } })
const finders = [ours, byRedaction('redact-pii', (text) => plain.redact(text)), byRedaction('@redactpii/node', (text) => other.redact(text))]

/** Structured personal data in sentences about a pupil, beside numbers that are nobody's and what offices say of themselves. */
export function bench(): Promise<readonly Row[]> {
  const { personal, nobodys, offices } = personalTexts(300)
  const shares = finders.map(({ finds }) => {
    const found = personal.filter(({ text, datum }) => finds(text, datum))
    const wrong = nobodys.filter((text) => finds(text, '')).length
    const kinds = new Map<string, number>()
    for (const { kind } of found) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    return { recall: (100 * found.length) / personal.length, precision: (100 * found.length) / Math.max(1, found.length + wrong), offices: (100 * offices.filter((text) => finds(text, '')).length) / offices.length, kinds }
  })
  if (process.env.CHALKLINE_SHOW) {
    console.log(personal.filter(({ text, datum }) => !ours.finds(text, datum)).map(({ kind, text }) => `missed ${kind}\t${text}`).join('\n'))
    console.log([...nobodys, ...offices].filter((text) => ours.finds(text, '')).map((text) => `wrong\t${text}`).join('\n'))
  }
  const peers = (of: (share: (typeof shares)[number]) => number) => finders.slice(1).map(({ name }, at) => ({ name, figure: of(shares[at + 1]!) }))
  const mine = shares[0]!
  return Promise.resolve([
    { name: 'structured personal data: recall', ours: mine.recall, unit: '%', limit: 99, atLeast: true, peers: peers(({ recall }) => recall) },
    { name: 'structured personal data: precision against nobody’s numbers', ours: mine.precision, unit: '%', limit: 99, atLeast: true, peers: peers(({ precision }) => precision) },
    { name: 'structured personal data: offices’ own numbers taken for a person’s', ours: mine.offices, unit: '%', limit: 1, peers: peers((share) => share.offices) },
    ...[...new Set(personal.map(({ kind }) => kind))].map((kind): Row => {
      const of = personal.filter((one) => one.kind === kind).length
      return { name: `structured personal data: ${kind}, recall`, ours: (100 * (mine.kinds.get(kind) ?? 0)) / of, unit: '%', limit: null, peers: peers((share) => (100 * (share.kinds.get(kind) ?? 0)) / of) }
    }),
  ])
}
