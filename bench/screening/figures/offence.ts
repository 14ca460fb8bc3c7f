import type { Row } from '../../row.ts'
import { allHeads } from '../all-heads.ts'
import { wordFilters } from '../peers.ts'
import { hasSet, isHeldOut, readSet } from '../sets.ts'
import { fires } from '../word-rules.ts'

const limits = [97.6, 93.5] as const

/** Offensive or not, of the fifth of the Davidson tweets that training never saw: the model's head, and the rules as they fire. */
export function bench(): Promise<readonly Row[]> {
  const name = 'offence, held-out fifth'
  if (!hasSet('screening/davidson_train.jsonl.gz')) return Promise.resolve([{ name, ours: NaN, unit: '%', limit: limits[0], atLeast: true, note: 'the set is not on this machine' }])
  const rows = readSet('davidson_train').filter(({ t }) => isHeldOut(t))
  const measure = (notices: (text: string) => boolean) => figuresOf(rows.map(({ t, y }) => ({ y: y === 1, found: notices(t) })))
  const head = measure((text) => allHeads(text).of('offence') >= 0.5)
  const rules = measure((text) => fires(['profanity', 'slur', 'insult', 'sexual', 'threat'], text))
  const peers = wordFilters.map((peer) => ({ name: peer.name, ...measure((text) => peer.notices(text)) }))
  const row = (of: string, { f1, macro }: Figures, limited: boolean): readonly Row[] => [
    { name: `${name}: ${of}, F1`, ours: f1, unit: '%', limit: limited ? limits[0] : null, atLeast: true, peers: peers.map((peer) => ({ name: peer.name, figure: peer.f1 })), note: `${rows.length} tweets` },
    { name: `${name}: ${of}, macro-F1`, ours: macro, unit: '%', limit: limited ? limits[1] : null, atLeast: true, peers: peers.map((peer) => ({ name: peer.name, figure: peer.macro })) },
  ]
  return Promise.resolve([...row("the model's head", head, true), ...row('profanity, slur, insult, sexual or threat as they fire', rules, false)])
}

interface Figures { readonly f1: number; readonly macro: number }

function figuresOf(tried: readonly { readonly y: boolean; readonly found: boolean }[]): Figures {
  const count = (y: boolean, found: boolean): number => tried.filter((one) => one.y === y && one.found === found).length
  const [hit, alarm, miss, quiet] = [count(true, true), count(false, true), count(true, false), count(false, false)]
  const f1 = (200 * hit) / (2 * hit + alarm + miss)
  return { f1, macro: (f1 + (200 * quiet) / (2 * quiet + alarm + miss)) / 2 }
}
