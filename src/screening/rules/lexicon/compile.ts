import { buildAutomaton } from '../automaton.ts'
import type { Automaton } from '../automaton.ts'
import { readPattern } from '../pattern.ts'
import type { Lexicon } from './lexicon.ts'

/** One entry of one list, compiled. */
export interface Compiled {
  readonly list: number
  readonly term: string
  readonly weight: number
  /** Words that may stand before each of its parts. */
  readonly gaps: readonly number[]
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
  readonly evaded: readonly boolean[]
  readonly entries: readonly Compiled[]
  /** By literal: its length in symbols, whether it stands at word edges, and the parts it may be. */
  readonly lengths: Int32Array
  readonly uses: readonly (readonly Use[])[]
  /** Words that may be masked, by length, likeliest first. */
  readonly masked: ReadonlyMap<number, readonly string[]>
}

/** A literal as a part of an entry. */
export interface Use { readonly entry: number; readonly part: number; readonly whole: boolean }

/** Compiles lists; an unknown word class or a doubled list name is a programming error and throws. */
export function compileLexicons(lexicons: readonly Lexicon[]): CompiledLexicons {
  const building: Building = { entries: [], literals: new Map(), uses: [], masked: new Map() }
  lexicons.forEach((lexicon, list) => {
    if (lexicons.findIndex((other) => other.name === lexicon.name) !== list) throw new Error(`Two lexicons are named ${lexicon.name}`)
    for (const entry of lexicon.entries) {
      const { term, weight = 0.9, exactCase, anywhere } = typeof entry === 'string' ? { term: entry } : entry
      const compiled = { list, term, weight, exact: exactCase ? term : null, harmless: false, squeezed: false }
      add(building, compiled, exactCase ? term.toLowerCase() : term, anywhere ?? false)
      if (lexicon.evaded) addDisguised(building, compiled)
    }
    for (const term of lexicon.except ?? []) add(building, { list, term, weight: 0, exact: null, harmless: true, squeezed: false }, term, false)
  })
  const literals = [...building.literals.keys()]
  return {
    automaton: buildAutomaton(literals), names: lexicons.map(({ name }) => name), evaded: lexicons.map(({ evaded }) => evaded ?? false),
    entries: building.entries, lengths: Int32Array.from(literals, (literal) => literal.length), uses: building.uses, masked: building.masked,
  }
}

interface Building {
  readonly entries: Compiled[]
  readonly literals: Map<string, number>
  readonly uses: Use[][]
  readonly masked: Map<number, string[]>
}

function add(building: Building, entry: Omit<Compiled, 'gaps'>, pattern: string, anywhere: boolean): void {
  const parts = readPattern(pattern)
  const number = building.entries.push({ ...entry, gaps: parts.map(({ gap }) => gap) }) - 1
  parts.forEach(({ spellings }, part) => {
    for (const spelling of spellings) {
      const literal = anywhere ? spelling : ` ${spelling} `
      let at = building.literals.get(literal)
      if (at === undefined) {
        at = building.literals.size
        building.literals.set(literal, at)
        building.uses.push([])
      }
      building.uses[at]?.push({ entry: number, part, whole: !anywhere })
    }
  })
}

/** Single words of evasion-prone lists can be masked, and can lose or gain doubled letters. */
function addDisguised(building: Building, entry: Omit<Compiled, 'gaps'>): void {
  if (entry.exact !== null) return
  for (const { spellings } of readPattern(entry.term)) for (const word of spellings) {
    if (word.includes(' ') || word.length < 3 || word.startsWith('emoji')) continue
    const sameLength = building.masked.get(word.length)
    if (!sameLength) building.masked.set(word.length, [word])
    else if (!sameLength.includes(word)) sameLength.push(word)
    const squeezed = word.replaceAll(/(.)\1+/g, '$1')
    if (squeezed !== word && squeezed.length >= 4) add(building, { ...entry, squeezed: true }, squeezed, false)
  }
}
