import { buildAutomaton } from '../automaton.ts'
import type { Automaton } from '../automaton.ts'
import { contractions } from '../contractions.ts'
import { readPattern } from '../pattern.ts'
import type { Part } from '../pattern.ts'
import type { Lexicon } from './lexicon.ts'
import { buildPhrases } from './phrases.ts'
import type { Phrases } from './phrases.ts'
import { buildVocabulary } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'

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
  /** Only one blank may stand between its words. */
  readonly oneBlank: boolean
  /** It only marks a harmless sense of the list's terms. */
  readonly harmless: boolean
  /** It is looked for only in respelled words (a listed word without its double letters). */
  readonly squeezed: boolean
}

/** All lists as one vocabulary and one automaton, with what each row of words belongs to. */
export interface CompiledLexicons {
  readonly vocabulary: Vocabulary
  readonly phrases: Phrases
  readonly names: readonly string[]
  readonly entries: readonly Compiled[]
  /** By part: its entry, the entry's first part, when it counts, the words that may stand before it, and whether it may be missing or may be the last. */
  readonly entryOf: Int32Array
  readonly firstPart: Int32Array
  readonly when: Uint8Array
  readonly gaps: Int32Array
  readonly optional: Uint8Array
  /** The states of `phrases` that a part ends in are `states[firstState[part]]` up to `states[firstState[part + 1]]`. */
  readonly firstState: Int32Array
  readonly states: Int32Array
  readonly final: Uint8Array
  /** Stems that count inside a longer word, letter by letter, with their lengths and the parts they may be. */
  readonly stems: Automaton
  readonly stemLengths: readonly number[]
  readonly stemUses: readonly (readonly number[])[]
  /** By word number, what a word without an apostrophe is said as (`dont`). */
  readonly spelled: readonly (readonly Said[] | undefined)[]
  /** Words that may be masked, by length, likeliest first. */
  readonly masked: ReadonlyMap<number, readonly string[]>
  /** By word number, 1 for a single word that may be disguised, with and without its doubled letters. */
  readonly known: Uint8Array
  /** By word number, 1 for a word that holds a stem. */
  readonly stemmed: Uint8Array
}

/** A word and its number. */
interface Said { readonly id: number; readonly text: string }

/** Compiles lists; an unknown word class or a doubled list name is a programming error and throws. */
export function compileLexicons(lexicons: readonly Lexicon[]): CompiledLexicons {
  const building: Building = { entries: [], parts: [], words: new Map(), rows: new Map(), rowAt: new Map(), stems: new Map(), masked: new Map(), known: new Set() }
  lexicons.forEach((lexicon, list) => {
    if (lexicons.findIndex((other) => other.name === lexicon.name) !== list) throw new Error(`Two lexicons are named ${lexicon.name}`)
    for (const entry of lexicon.entries) {
      const { term, weight = 0.9, exactCase, anywhere, oneBlank = false } = typeof entry === 'string' ? { term: entry } : entry
      const compiled = { list, term, weight, exact: exactCase ? term : null, oneBlank, harmless: false, squeezed: false }
      const parts = readPattern(exactCase ? term.toLowerCase() : term)
      add(building, compiled, parts, anywhere ?? false)
      if (lexicon.evaded) addDisguised(building, compiled, parts)
    }
    for (const term of lexicon.except ?? []) add(building, { list, term, weight: 0, exact: null, oneBlank: false, harmless: true, squeezed: false }, readPattern(term), false)
  })
  for (const [word, said] of contractions) for (const one of [word, ...said.split(' ')]) if (!one.includes("'")) numberOf(building, one)
  const { entries, parts, masked, stems } = building
  const words = [...building.words.keys()]
  const keys = keyParts(building)
  const phrases = buildPhrases(building.rows, words.length, (part) => keys[part] === 1)
  const spelled: (readonly Said[] | undefined)[] = []
  for (const [word, said] of contractions) {
    if (!word.includes("'")) spelled[numberOf(building, word)] = said.split(' ').map((text) => ({ id: numberOf(building, text), text }))
  }
  return {
    vocabulary: buildVocabulary(words), phrases, ...statesOf(phrases, parts.length), names: lexicons.map(({ name }) => name), entries, masked,
    entryOf: Int32Array.from(parts, ({ entry }) => entry), firstPart: Int32Array.from(parts, ({ entry }) => entries[entry]?.firstPart ?? 0),
    when: Uint8Array.from(parts, ({ entry }) => whenOf(entries[entry], lexicons)),
    gaps: Int32Array.from(parts, ({ gap }) => gap),
    optional: Uint8Array.from(parts, ({ optional }) => (optional ? 1 : 0)), final: Uint8Array.from(parts, ({ final }) => (final ? 1 : 0)),
    stems: buildAutomaton([...stems.keys()]), stemLengths: [...stems.keys()].map(({ length }) => length), stemUses: [...stems.values()], spelled,
    known: Uint8Array.from(['', ...words], (word) => (building.known.has(word) ? 1 : 0)),
    stemmed: stemmedOf(words, [...stems.keys()]),
  }
}

function stemmedOf(words: readonly string[], stems: readonly string[]): Uint8Array {
  const found = new Uint8Array(words.length + 1)
  for (const stem of stems) for (let word = 0; word < words.length; word++) if (words[word]!.includes(stem)) found[word + 1] = 1
  return found
}

function whenOf(entry: Compiled | undefined, lexicons: readonly Lexicon[]): number {
  if (!entry) return 0
  return (entry.squeezed ? 0 : inPlain) | (lexicons[entry.list]?.evaded ? inRespelled : 0) | (entry.parts > 1 ? ofMany : 0)
}

function statesOf({ states: count, firstUse, uses }: Phrases, parts: number): Pick<CompiledLexicons, 'firstState' | 'states'> {
  const firstState = new Int32Array(parts + 1)
  for (const part of uses) firstState[part + 1]!++
  for (let part = 0; part < parts; part++) firstState[part + 1]! += firstState[part]!
  const [states, next] = [new Int32Array(uses.length), firstState.slice()]
  for (let state = 0; state < count; state++) for (let use = firstUse[state]!; use < firstUse[state + 1]!; use++) states[next[uses[use]!]!++] = state
  return { firstState, states }
}

/**
 * By part, 1 where the rest of its entry can sleep until it is met: the one that has to be there
 * whose words the fewest patterns use. "I" and "the" open hundreds of patterns that a text goes on
 * with nothing of.
 */
function keyParts({ entries, parts, rows, words }: Building): Uint8Array {
  const usedIn = new Int32Array(words.size + 1)
  for (const row of rows.keys()) for (let at = 0; at < row.length; at++) usedIn[row.charCodeAt(at)]!++
  const common = new Int32Array(parts.length)
  for (const [row, uses] of rows) {
    let rarest = usedIn[row.charCodeAt(0)]!
    for (let word = 1; word < row.length; word++) rarest = Math.min(rarest, usedIn[row.charCodeAt(word)]!)
    for (const part of uses) common[part] = Math.max(common[part]!, rarest)
  }
  const keys = new Uint8Array(parts.length)
  for (const { firstPart, parts: count } of entries) {
    let rarest = -1
    for (let part = firstPart; part < firstPart + count; part++) if (!parts[part]!.optional && (rarest < 0 || common[part]! < common[rarest]!)) rarest = part
    if (rarest >= 0) keys[rarest] = 1
    else keys.fill(1, firstPart, firstPart + count)
  }
  return keys
}

interface Building {
  readonly entries: Compiled[]
  readonly parts: { readonly entry: number; readonly gap: number; readonly optional: boolean; readonly final: boolean }[]
  /** Words by their number, from 1. */
  readonly words: Map<string, number>
  /** By row of words that is looked for, as code units, and by spelling: the parts it may be. */
  readonly rows: Map<string, number[]>
  readonly rowAt: Map<string, number[]>
  readonly stems: Map<string, number[]>
  readonly masked: Map<number, string[]>
  readonly known: Set<string>
}

function add(building: Building, entry: Omit<Compiled, 'firstPart' | 'parts'>, parts: readonly Part[], anywhere: boolean): void {
  const firstPart = building.parts.length
  const number = building.entries.push({ ...entry, firstPart, parts: parts.length }) - 1
  let last = parts.length - 1
  while (last > 0 && parts[last]!.optional) last--
  for (let part = 0; part < parts.length; part++) {
    const { spellings, gap, optional } = parts[part]!
    const use = building.parts.push({ entry: number, gap, optional, final: part >= last }) - 1
    for (const spelling of spellings) {
      if (anywhere) building.stems.set(spelling, [...(building.stems.get(spelling) ?? []), use])
      else addRow(building, spelling, use)
    }
  }
}

function addRow(building: Building, spelling: string, use: number): void {
  const known = building.rowAt.get(spelling)
  if (known !== undefined) {
    known.push(use)
    return
  }
  const row = rowOf(building, spelling)
  if (row === null) return
  // "t-shirt" and "t shirt" are one.
  let uses = building.rows.get(row)
  if (uses === undefined) building.rows.set(row, uses = [use])
  else uses.push(use)
  building.rowAt.set(spelling, uses)
}

/** The numbers of its words as code units; null when no text can hold it: between two words of a text there is one space. */
function rowOf(building: Building, spelling: string): string | null {
  let row = ''
  for (let from = 0, at = 0; at <= spelling.length; at++) {
    const code = at < spelling.length ? spelling.charCodeAt(at) : 32
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) continue
    if (at === from) return null
    row += String.fromCharCode(numberOf(building, spelling.slice(from, at)))
    from = at + 1
  }
  return row
}

function numberOf({ words }: Building, word: string): number {
  let number = words.get(word)
  if (number === undefined) words.set(word, number = words.size + 1)
  return number
}

/** Single words of evasion-prone lists can be masked, and can lose or gain doubled letters. */
function addDisguised(building: Building, entry: Omit<Compiled, 'firstPart' | 'parts'>, parts: readonly Part[]): void {
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
      add(building, { ...entry, squeezed: true }, readPattern(squeezed), false)
    }
  }
}
