import type { NameIndex, Part } from './name-index.ts'
import { gap, type NameToken } from './name-tokens.ts'
import type { NameHit } from './roster.ts'

/** One text being searched. */
export interface NameSearch {
  readonly index: NameIndex
  readonly tokens: readonly NameToken[]
  /** Words that a hit already holds. */
  readonly used: Uint8Array
  readonly hits: NameHit[]
}

/** A name that was read: its number in the index, and the word after it. */
export interface Run { readonly id: number; readonly end: number }

/** A student as a hit tells of them. */
export const pick = (index: NameIndex, number: number): NameHit['students'][number] => {
  const { id, given, family, former } = index.students[number]!
  return { id, given, family, former }
}

/** The longest name that begins at a word. */
export function longest(parts: ReadonlyMap<string, Part>, tokens: readonly NameToken[], at: number): Run | null {
  let part = parts.get(tokens[at]!.text)
  if (part === undefined) return null
  let best: Run | null = part.id >= 0 ? { id: part.id, end: at + 1 } : null
  let name = tokens[at]!.text
  for (let end = at + 1; part.longer && end < tokens.length && (tokens[end]!.before & ~(gap.space | gap.hyphen | gap.underscore)) === 0; end++) {
    name = `${name} ${tokens[end]!.text}`
    part = parts.get(name)
    if (part === undefined) break
    if (part.id >= 0) best = { id: part.id, end: end + 1 }
  }
  return best
}
