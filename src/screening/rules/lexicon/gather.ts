import type { Folded } from '../fold.ts'
import type { TermMatch } from '../reading.ts'
import type { CompiledLexicons } from './compile.ts'
import type { Finds } from './finds.ts'

/** How much surer a plain word makes us than one that had to be unmasked first. */
const disguised = 0.9

/** What was found, by the number of its list, without what stands in a harmless sense; null where nothing is left. */
export function gather(all: CompiledLexicons, folded: Folded, finds: Finds): readonly (readonly TermMatch[] | null)[] {
  const result: (TermMatch[] | null)[] = []
  if (finds.count === 0) return result
  const harmless = harmlessWords(all, finds)
  for (let find = 0; find < finds.count; find++) {
    const entry = all.entries[finds.entry[find]!]!
    if (entry.harmless) continue
    const first = finds.first[find]!
    const last = finds.last[find]!
    const cover = harmless?.get(entry.list)
    if (cover !== undefined && covers(cover, first, last)) continue
    const start = folded.from[finds.from[find]!] ?? 0
    const end = Math.max(folded.to[finds.to[find]! - 1] ?? start, start)
    if (entry.exact !== null && folded.original.slice(start, end) !== entry.exact) continue
    if (entry.oneBlank && folded.original.slice(start, end).toLowerCase() !== entry.term) continue
    const match = { start, end, term: entry.term, confidence: entry.weight * (finds.respelled[find] === 1 ? disguised : 1), first, last }
    const list = result[entry.list]
    if (list) list.push(match)
    else result[entry.list] = [match]
  }
  for (let list = 0; list < result.length; list++) {
    const matches = result[list]
    if (matches && matches.length > 1) result[list] = once(matches)
  }
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

/** By list, the words that stand in a harmless sense of its terms; null when there are none at all. */
function harmlessWords(all: CompiledLexicons, finds: Finds): ReadonlyMap<number, ReadonlySet<number>> | null {
  let result: Map<number, Set<number>> | null = null
  for (let find = 0; find < finds.count; find++) {
    const { harmless, list } = all.entries[finds.entry[find]!]!
    if (!harmless) continue
    result ??= new Map()
    const words = result.get(list) ?? new Set<number>()
    for (let word = finds.first[find]!; word <= finds.last[find]!; word++) words.add(word)
    result.set(list, words)
  }
  return result
}

const covers = (cover: ReadonlySet<number>, first: number, last: number): boolean => {
  for (let word = first; word <= last && word < first + 32; word++) if (cover.has(word)) return true
  return false
}
