import { NameText } from './name-text.ts'
import { gap } from './name-tokens.ts'
import { sense } from './name-vocabulary.ts'
import { derived } from './name-pairs.ts'
import type { WordTable } from './word-table.ts'

/** A word by which a name is found, with the bits of `derived` below it. */
export type NameForm = number

export const formOf = (word: number, how: number): NameForm => word << 3 | how
export const wordOf = (form: NameForm): number => form >> 3
export const howOf = (form: NameForm): number => form & 7

const reader = new NameText()

/** The words by which a given name is found: itself; of several words the first, and all as one. */
export function givenForms(name: string, words: WordTable): readonly NameForm[] {
  const text = reader.read(name)
  if (text.count === 0) return []
  const whole = text.to[text.count - 1]!
  if (text.count === 1) return [formOf(words.intern(text.units, 0, whole), 0)]
  const forms = [formOf(words.intern(text.units, 0, whole), derived.given)]
  const first = text.length(0) > 1 ? 0 : 1
  return [formOf(words.intern(text.units, text.from[first]!, text.to[first]!), derived.given), ...forms]
}

/** The words by which a surname is found: its words but for particles, and all as one; after an apostrophe, the rest (O'Brien: Brien). */
export function familyForms(name: string, words: WordTable): readonly NameForm[] {
  const text = reader.read(name)
  if (text.count === 0) return []
  const intern = (from: number, to: number) => words.intern(text.units, from, to)
  const whole = text.to[text.count - 1]!
  const forms: NameForm[] = []
  if (text.count === 1) {
    forms.push(formOf(intern(0, whole), 0))
    const apostrophe = name.search(/['’‘ʼ]/)
    const tail = apostrophe < 0 || apostrophe > 2 ? 0 : whole - apostrophe
    return tail >= 3 ? [...forms, formOf(intern(apostrophe, whole), derived.family)] : forms
  }
  const bearing = bearingWords(text)
  for (const at of bearing) forms.push(formOf(intern(text.from[at]!, text.to[at]!), bearing.length === 1 ? 0 : derived.family))
  forms.push(formOf(intern(0, whole), 0))
  return forms.filter((form, at) => forms.findIndex((other) => wordOf(other) === wordOf(form)) === at)
}

/** A surname's words that say whose it is, as folded. */
export function familyWords(name: string): readonly string[] {
  const text = reader.read(name)
  return Array.from({ length: text.count }, (_, at) => text.word(at))
}

function bearingWords(text: NameText): readonly number[] {
  const all = Array.from({ length: text.count }, (_, at) => at)
  const bearing = all.filter((at) => text.length(at) > 2 && !text.is(at, sense.particle))
  return bearing.length > 0 ? bearing : all.filter((at) => text.length(at) > 1 && (text.before[at]! & gap.period) === 0)
}
