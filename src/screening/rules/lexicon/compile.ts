import { buildAutomaton } from '../automaton.ts'
import type { Automaton } from '../automaton.ts'
import { readPattern } from '../pattern.ts'
import type { Lexicon } from './lexicon.ts'

/** When a part counts, as bits of `when`: in the text as written, in respelled words; and whether its entry has more parts. */
export const inPlain = 1
export const inRespelled = 2
export const ofMany = 4

/** One entry of one list, compiled. */
export interface Compiled {
  readonly list: number
  readonly term: string
  readonly weight: number
  /** Where its parts begin among the parts of all entries, and how many it has. */
  readonly firstPart: number
  readonly parts: number
  readonly exact: string | null
  /** It only marks a harmless sense of the list's terms. */
  readonly harmless: boolean
  /** It is looked for only in respelled words (a listed word without its double letters). */
  readonly squeezed: boolean
}

/** All lists as one automaton, with what each literal belongs to. */
export interface CompiledLexicons {
  readonly automaton: Automaton
  readonly names: readonly string[]
  readonly entries: readonly Compiled[]
  /** By part: its entry, the entry's first part, when it counts, the words that may stand before it, and whether it may be missing or may be the last. */
  readonly entryOf: Int32Array
  readonly firstPart: Int32Array
  readonly when: Uint8Array
  readonly gaps: Int32Array
  readonly optional: Uint8Array
  readonly final: Uint8Array
  /** By literal: its length in symbols and whether it stands at word edges; the parts it may be are `uses[firstUse[literal]]` up to `uses[firstUse[literal + 1]]`. */
  readonly lengths: Int32Array
  readonly whole: Uint8Array
  readonly firstUse: Int32Array
  readonly uses: Int32Array
  /** Words that may be masked, by length, likeliest first. */
  readonly masked: ReadonlyMap<number, readonly string[]>
  /** Single words that may be disguised, with and without their doubled letters, and stems that count inside a word. */
  readonly known: ReadonlySet<string>
  readonly stems: readonly string[]
}

/** Compiles lists; an unknown word class or a doubled list name is a programming error and throws. */
export function compileLexicons(lexicons: readonly Lexicon[]): CompiledLexicons {
  const building: Building = { entries: [], parts: [], literals: new Map(), uses: [], masked: new Map(), known: new Set(), stems: [] }
  lexicons.forEach((lexicon, list) => {
    if (lexicons.findIndex((other) => other.name === lexicon.name) !== list) throw new Error(`Two lexicons are named ${lexicon.name}`)
    for (const entry of lexicon.entries) {
      const { term, weight = 0.9, exactCase, anywhere } = typeof entry === 'string' ? { term: entry } : entry
      const compiled = { list, term, weight, exact: exactCase ? term : null, harmless: false, squeezed: false }
      add(building, compiled, exactCase ? term.toLowerCase() : term, anywhere ?? false)
      if (lexicon.evaded) addDisguised(building, compiled)
      if (lexicon.evaded && anywhere) building.stems.push(term)
    }
    for (const term of lexicon.except ?? []) add(building, { list, term, weight: 0, exact: null, harmless: true, squeezed: false }, term, false)
  })
  const literals = [...building.literals.keys()]
  const firstUse = new Int32Array(literals.length + 1)
  building.uses.forEach((uses, literal) => { firstUse[literal + 1] = (firstUse[literal] ?? 0) + uses.length })
  const { entries, parts, masked, known, stems } = building
  return {
    automaton: buildAutomaton(literals), names: lexicons.map(({ name }) => name), entries, masked, known, stems,
    entryOf: Int32Array.from(parts, ({ entry }) => entry), firstPart: Int32Array.from(parts, ({ entry }) => entries[entry]?.firstPart ?? 0),
    when: Uint8Array.from(parts, ({ entry }) => whenOf(entries[entry], lexicons)),
    gaps: Int32Array.from(parts, ({ gap }) => gap),
    optional: Uint8Array.from(parts, ({ optional }) => (optional ? 1 : 0)), final: Uint8Array.from(parts, ({ final }) => (final ? 1 : 0)),
    lengths: Int32Array.from(literals, (literal) => literal.length), whole: Uint8Array.from(literals, (literal) => (literal.startsWith(' ') ? 1 : 0)),
    firstUse, uses: Int32Array.from(building.uses.flat()),
  }
}

function whenOf(entry: Compiled | undefined, lexicons: readonly Lexicon[]): number {
  if (!entry) return 0
  return (entry.squeezed ? 0 : inPlain) | (lexicons[entry.list]?.evaded ? inRespelled : 0) | (entry.parts > 1 ? ofMany : 0)
}

interface Building {
  readonly known: Set<string>
  readonly stems: string[]
  readonly entries: Compiled[]
  readonly parts: { readonly entry: number; readonly gap: number; readonly optional: boolean; readonly final: boolean }[]
  readonly literals: Map<string, number>
  readonly uses: number[][]
  readonly masked: Map<number, string[]>
}

function add(building: Building, entry: Omit<Compiled, 'firstPart' | 'parts'>, pattern: string, anywhere: boolean): void {
  const parts = readPattern(pattern)
  const firstPart = building.parts.length
  const number = building.entries.push({ ...entry, firstPart, parts: parts.length }) - 1
  parts.forEach(({ spellings, gap, optional }, part) => {
    const final = parts.slice(part + 1).every((later) => later.optional)
    const use = building.parts.push({ entry: number, gap, optional, final }) - 1
    for (const spelling of spellings) {
      const literal = anywhere ? spelling : ` ${spelling} `
      let at = building.literals.get(literal)
      if (at === undefined) {
        at = building.literals.size
        building.literals.set(literal, at)
        building.uses.push([])
      }
      building.uses[at]?.push(use)
    }
  })
}

/** Single words of evasion-prone lists can be masked, and can lose or gain doubled letters. */
function addDisguised(building: Building, entry: Omit<Compiled, 'firstPart' | 'parts'>): void {
  const parts = readPattern(entry.term)
  if (entry.exact !== null || parts.length > 1) return
  for (const word of parts[0]?.spellings ?? []) {
    if (word.includes(' ') || word.length < 3 || word.startsWith('emoji')) continue
    const sameLength = building.masked.get(word.length)
    if (!sameLength) building.masked.set(word.length, [word])
    else if (!sameLength.includes(word)) sameLength.push(word)
    building.known.add(word)
    const squeezed = word.replaceAll(/(.)\1+/g, '$1')
    if (squeezed !== word && squeezed.length >= 5) {
      building.known.add(squeezed)
      add(building, { ...entry, squeezed: true }, squeezed, false)
    }
  }
}
