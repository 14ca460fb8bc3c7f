import { adultTitles } from './adult-titles.ts'
import type { Facts } from './facts.ts'
import { commonGivenNames, moreGivenNames } from './given-names.ts'
import { asHandles, looseReadings, type LooseReading } from './mask-loose.ts'
import type { Label, Mask } from './mask-labels.ts'
import { gap, nameParts, nameTokens, type NameToken } from './name-tokens.ts'
import { everydayNames, placeWords } from './name-words.ts'
import type { NameHit } from './roster.ts'
import { studentNames } from './student-names.ts'

/** The words of a text that may be somebody's name, folded as `mask` compares them: what to look up. */
export const possibleNames = (text: string): readonly string[] =>
  [...new Set(looseReadings(text.normalize('NFKC')).flatMap((reading) => nameTokens(reading.text)).map(({ text: word }) => word).filter((word) => word.length > 1 && /^\p{L}+$/u.test(word)))]

/** Words that join the parts of a name, and stand in every Spanish sentence. */
const particles = new Set('de la las los el del da das do dos di du le van von der den ter al bin ibn san santa st mac mc and y e'.split(' '))

/** Names that are also the names of groups of people: hatred of them must stay readable. A full name is still a roster hit. */
const groups = new Set('black white brown gay christian jew asian indian english french german mexican'.split(' '))

/** Finds names in a text, and remembers the words of those it found for the next look. */
export class NamesToMask {
  private readonly facts: Facts
  private readonly nameWords: ReadonlySet<string>
  private readonly staffWords: ReadonlySet<string>
  /** Words of the names of students whose records came with the text. */
  private readonly studentWords: ReadonlySet<string>
  /** Words of names that were found: masked wherever they stand. */
  private readonly found = new Set<string>()

  constructor(facts: Facts, nameWords: ReadonlySet<string>) {
    this.facts = facts
    this.nameWords = nameWords
    this.staffWords = new Set([...(facts.staff ?? []), ...facts.adults.values()].flatMap(({ name }) => nameParts(name)).filter(tells))
    this.studentWords = new Set([...facts.students.values()].flatMap(({ given, family, preferred }) => nameParts(`${given} ${preferred ?? ''} ${family}`)).filter(tells))
  }

  in(text: string): readonly Mask[] {
    const readings = looseReadings(text)
    const hits = [...readings.flatMap((reading) => this.rosterHits(reading)), ...this.gluedNames(text)]
    const words = readings.flatMap((reading) => this.nameWordsIn(reading))
    return [...hits, ...words, ...surnames(nameTokens(text), [...hits, ...words])]
  }

  /** Any confidence will do: to keep a name here that was none costs nothing. */
  private rosterHits({ text, spanOf }: LooseReading): readonly Mask[] {
    return this.knownNames(text).map(({ span, students }): Mask => {
      this.remember(nameParts(text.slice(span.start, span.end)))
      for (const { given, family } of students) this.remember(nameParts(`${given} ${family}`).filter((word) => !everydayNames.has(word)))
      return { ...spanOf(span), label: '[student]' }
    })
  }

  /** An everyday word may read as an initial and a surname ("whale"): only a surname and three letters more count. */
  private gluedNames(text: string): readonly Mask[] {
    return asHandles(text).flatMap(({ text: reading, spanOf }) => this.knownNames(reading).flatMap(({ span, students }): readonly Mask[] => {
      const word = nameParts(reading.slice(span.start, span.end)).join('')
      const isWhole = students.some(({ family }) => nameParts(family).some((name) => word.includes(name) && word.length >= name.length + 3))
      return isWhole ? [{ ...spanOf(span), label: '[student]' }] : []
    }))
  }

  private knownNames(text: string): readonly NameHit[] {
    return [...(this.facts.roster?.find(text) ?? []), ...studentNames(this.facts, text)]
  }

  private remember(words: readonly string[]): void {
    for (const word of words) if (tells(word)) this.found.add(word)
  }

  private nameWordsIn({ text, spanOf }: LooseReading): readonly Mask[] {
    const tokens = nameTokens(text)
    return tokens.flatMap((token, at): readonly Mask[] => {
      const label = this.labelOf(token) ?? (isTitled(tokens, at) ? '[staff]' : this.isOfTwo(tokens, at) ? '[name]' : null)
      return label === null ? [] : [{ ...spanOf(token), label }]
    })
  }

  private labelOf({ text: word, capital }: NameToken): Label | null {
    if (this.found.has(word) || this.found.has(word.replace(/(?:s|es)$/, '')) || this.holdsName(word)) return '[student]'
    if (!tells(word) || groups.has(word)) return null
    if (this.studentWords.has(word) && (capital || !everydayNames.has(word))) return '[student]'
    if (this.staffWords.has(word) && (capital || !everydayNames.has(word))) return '[staff]'
    if (this.nameWords.has(word) && (capital || !everydayNames.has(word))) return '[name]'
    return capital && !everydayNames.has(word) && (commonGivenNames.has(word) || moreGivenNames.has(word)) ? '[name]' : null
  }

  /** "will young", in small letters: two everyday words in a row that people here are called are taken for somebody. */
  private isOfTwo(tokens: readonly NameToken[], at: number): boolean {
    const isBorne = (token: NameToken | undefined): boolean => token !== undefined && tells(token.text) && !groups.has(token.text) && this.nameWords.has(token.text)
    const [before, token, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
    return isBorne(token) && ((isBorne(before) && nextTo(token)) || (after !== undefined && isBorne(after) && nextTo(after)))
  }

  /** "miatorres", "gomia", "torresfan": a name that was found, within a longer word. */
  private holdsName(word: string): boolean {
    if (word.length < 5) return false
    for (const name of this.found) if (name.length > 3 && word.length > name.length && word.includes(name) && !everydayNames.has(name)) return true
    return false
  }
}

const tells = (word: string): boolean => word.length > 1 && !particles.has(word) && /\p{L}/u.test(word)

/** "Ms. Alvarez", "Coach T. Brown": somebody whom we need not know. */
function isTitled(tokens: readonly NameToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]!]
  return before !== undefined && adultTitles.has(before.text) && token.capital && (token.before & ~(gap.space | gap.period)) === 0 && !placeWords.has(token.text)
}

/** The capitalized word right after a name that was masked: "Zoe Quisenberry", whoever she is. */
function surnames(tokens: readonly NameToken[], masks: readonly Mask[]): readonly Mask[] {
  const labelAt = new Map(masks.map(({ end, label }) => [end, label]))
  const found: Mask[] = []
  for (let at = 1; at < tokens.length; at++) {
    const [before, token] = [tokens[at - 1]!, tokens[at]!]
    const label = labelAt.get(before.end)
    if (label === undefined || !token.capital || !nextTo(token) || placeWords.has(token.text) || token.end - token.start < 2) continue
    found.push({ start: token.start, end: token.end, label })
    labelAt.set(token.end, label)
  }
  return found
}

const nextTo = ({ before }: Pick<NameToken, 'before'>): boolean => (before & ~(gap.space | gap.hyphen)) === 0
