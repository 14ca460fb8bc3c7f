import { scan } from '../automaton.ts'
import { disguises } from '../disguise.ts'
import type { Disguisable } from '../disguise.ts'
import type { Folded } from '../fold.ts'
import type { TermMatch } from '../reading.ts'
import { streamOf } from '../stream.ts'
import type { Respelled, Stream } from '../stream.ts'
import type { Tokens } from '../words.ts'
import { lexicons } from './all.ts'
import { Chains, noChain } from './chains.ts'
import { compileLexicons, inPlain, inRespelled, ofMany } from './compile.ts'
import type { CompiledLexicons } from './compile.ts'

let compiled: CompiledLexicons | null = null

/** How much surer a plain word makes us than one that had to be unmasked first. */
const disguised = 0.9

/** Every term of every list in a text, by list. */
export function searchTerms(folded: Folded, tokens: Tokens): ReadonlyMap<string, readonly TermMatch[]> {
  compiled ??= compileLexicons(lexicons)
  const found: Raw[] = []
  searchStream(compiled, streamOf(folded, tokens, []), [], found)
  for (const respelled of disguises(folded, tokens, disguisable(compiled))) {
    searchStream(compiled, streamOf(folded, tokens, respelled), respelled, found)
  }
  return group(compiled, folded, found)
}

/** A hit in folded units and words. */
interface Raw { readonly entry: number; readonly from: number; readonly to: number; readonly first: number; readonly last: number; readonly sure: number }

function searchStream(all: CompiledLexicons, stream: Stream, respelled: readonly Respelled[], found: Raw[]): void {
  const isRespelled = respelled.length > 0
  const touched = isRespelled ? new Set(respelled.map(({ first }) => first)) : null
  const chains = chainsFor(all, stream)
  scan(all.automaton, stream.row, stream.length, (literal, end) => {
    const whole = all.whole[literal] === 1
    const a = end - (all.lengths[literal] ?? 0) + (whole ? 2 : 1)
    const z = whole ? end - 1 : end
    const spoken = stream.spoken[a] ?? 0
    const lastSpoken = stream.spoken[z] ?? 0
    const last = stream.last[lastSpoken] ?? 0
    const stop = all.firstUse[literal + 1] ?? 0
    for (let at = all.firstUse[literal] ?? 0; at < stop; at++) {
      const part = all.uses[at] ?? 0
      const use = all.when[part] ?? 0
      if ((use & (isRespelled ? inRespelled : inPlain)) === 0) continue
      const number = all.entryOf[part] ?? 0
      let from = stream.from[a] ?? 0
      let begin = spoken
      if ((use & ofMany) !== 0) {
        const chain = chains.follow(part, all.firstPart[part] ?? 0, spoken)
        if (chain >= 0) {
          from = chains.from[chain] ?? 0
          begin = chains.begin[chain] ?? 0
        } else if (chain === noChain) continue
        chains.record(part, lastSpoken, from, begin)
        if (all.final[part] !== 1) continue
      }
      const first = stream.first[begin] ?? 0
      if (touched && !touches(touched, first, last)) continue
      found.push({ entry: number, from, to: stream.to[z] ?? 0, first, last, sure: isRespelled ? disguised : 1 })
    }
  })
}

let scratch: Chains | null = null
function chainsFor(all: CompiledLexicons, stream: Stream): Chains {
  if (scratch === null || scratch.all !== all) scratch = new Chains(all)
  scratch.start(stream)
  return scratch
}

const touches = (touched: ReadonlySet<number>, first: number, last: number): boolean => {
  for (let word = first; word <= last && word < first + 32; word++) if (touched.has(word)) return true
  return false
}

/** What disguise.ts asks the lists. */
const disguisable = (all: CompiledLexicons): Disguisable => ({
  unmask: (masked) => unmask(masked, all.masked),
  knows: (word) => all.known.has(word) || all.stems.some((stem) => word.includes(stem)),
})

function unmask(masked: string, words: CompiledLexicons['masked'] | undefined): string | null {
  const shown = masked.replaceAll('?', '').length
  if (!masked.includes('?') || shown === 0 || masked[0] === '?' || (shown === 1 && masked.length < 4) || (masked.length < 4 && shown < 2)) return null
  return words?.get(masked.length)?.find((word) => fits(masked, word)) ?? null
}

const fits = (masked: string, word: string): boolean => {
  for (let at = 0; at < masked.length; at++) if (masked[at] !== '?' && masked[at] !== word[at]) return false
  return true
}

function group(all: CompiledLexicons, folded: Folded, found: readonly Raw[]): ReadonlyMap<string, readonly TermMatch[]> {
  const result = new Map<string, TermMatch[]>()
  if (found.length === 0) return result
  const harmless = harmlessWords(all, found)
  for (const raw of found) {
    const entry = all.entries[raw.entry]
    if (!entry || entry.harmless) continue
    const cover = harmless.get(entry.list)
    if (cover && touches(cover, raw.first, raw.last)) continue
    const start = folded.from[raw.from] ?? 0
    const end = Math.max(folded.to[raw.to - 1] ?? start, start)
    if (entry.exact !== null && folded.original.slice(start, end) !== entry.exact) continue
    const name = all.names[entry.list] ?? ''
    const match = { start, end, term: entry.term, confidence: entry.weight * raw.sure, first: raw.first, last: raw.last }
    const list = result.get(name)
    if (list) list.push(match)
    else result.set(name, [match])
  }
  for (const [name, list] of result) result.set(name, once(list))
  return result
}

/** In the text's order; what both looks saw is kept once, as the surer look saw it. */
function once(matches: TermMatch[]): TermMatch[] {
  matches.sort((a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence)
  return matches.filter((match, at) => {
    const before = matches[at - 1]
    return !before || before.start !== match.start || before.end !== match.end || before.term !== match.term
  })
}

/** By list, the words that stand in a harmless sense of its terms. */
function harmlessWords(all: CompiledLexicons, found: readonly Raw[]): ReadonlyMap<number, ReadonlySet<number>> {
  const result = new Map<number, Set<number>>()
  for (const { entry, first, last } of found) {
    const { harmless, list } = all.entries[entry] ?? { harmless: false, list: -1 }
    if (!harmless) continue
    const words = result.get(list) ?? new Set<number>()
    for (let word = first; word <= last; word++) words.add(word)
    result.set(list, words)
  }
  return result
}
