import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { checkNames, type CheckName } from '#src/screening/rules/check.ts'
import type { Span } from '#src/kit/span.ts'
import type { Voice } from '#src/policies/rules/edition.ts'

/** The half that rules are built on may be read; of the check half one looks only at the figures. */
export type Half = 'build' | 'check'

/** A sentence written for one rule: as somebody at a school would write it, with what the rule ought to say of it. */
export interface Authored {
  readonly rule: CheckName
  readonly positive: boolean
  readonly voice: Voice
  readonly text: string
  /** Where the words stand that make it positive; empty for a near-miss. */
  readonly spans: readonly Span[]
  readonly half: Half
}

const voices = new Set<string>(['official', 'professional', 'personal', 'comment'] satisfies readonly Voice[])
const folder = new URL('authored/', import.meta.url)

/** Files that begin otherwise are for rules that need facts, and have readers of their own. */
const head = 'rule\tlabel\tvoice\ttext\tspans'

/**
 * Every sentence, in the order of the files. Those in `fresh/` were written by people who had not
 * seen the lists, and have two halves; the others are all for building, since their author wrote
 * lists too. Throws where a line is malformed or doubled, naming file and line.
 */
export function readAuthored(): readonly Authored[] {
  return [...readFolder('fresh/'), ...readFolder('').map((one): Authored => ({ ...one, half: 'build' }))]
}

function readFolder(path: string): readonly Authored[] {
  const place = new URL(path, folder)
  return readdirSync(place).filter((name) => name.endsWith('.tsv')).sort().flatMap((file) => {
    const [first, ...lines] = readFileSync(new URL(file, place), 'utf8').split('\n')
    if (first !== head) return []
    const seen = new Set<string>()
    return lines.flatMap((line, index): readonly Authored[] => {
      if (line === '') return []
      const one = parse(line)
      if (typeof one === 'string' || seen.has(one.text)) throw new Error(`${path}${file}:${index + 2}: ${typeof one === 'string' ? one : 'this sentence stands here twice'}`)
      seen.add(one.text)
      return [one]
    })
  })
}

/** Of the text alone, so that a sentence keeps its half whatever is added, moved or relabeled. */
export const halfOf = (text: string): Half => ((createHash('sha256').update(text).digest()[0] ?? 0) % 2 === 0 ? 'build' : 'check')

function parse(line: string): Authored | string {
  const [rule = '', label = '', voice = '', text = '', marked = '', ...more] = line.split('\t')
  if (more.length > 0) return 'more than five columns'
  if (!isRule(rule)) return `no such rule: ${rule}`
  if (label !== '0' && label !== '1') return `the label is 0 or 1, not ${label}`
  if (!isVoice(voice)) return `no such voice: ${voice}`
  if (text === '' || text !== text.trim()) return 'the text is empty or has blanks at an end'
  const spans: Span[] = []
  let from = 0
  for (const words of marked === '' ? [] : marked.split(' | ')) {
    const start = text.indexOf(words, from)
    if (start < 0) return `these words are not in the text, or not in this order: ${words}`
    spans.push({ start, end: start + words.length })
    from = start + words.length
  }
  if (label === '0' && spans.length > 0) return 'a near-miss has no span'
  return { rule, positive: label === '1', voice, text, spans, half: halfOf(text) }
}

const isRule = (name: string): name is CheckName => (checkNames as readonly string[]).includes(name)
const isVoice = (name: string): name is Voice => voices.has(name)
