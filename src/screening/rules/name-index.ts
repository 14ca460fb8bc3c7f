import { roomBytes } from './growing-rows.ts'
import { hashText } from './name-hash.ts'
import { familyForms, givenForms, howOf, wordOf, type NameForm } from './name-forms.ts'
import { derived, NamePairs } from './name-pairs.ts'
import { nameParts } from './name-tokens.ts'
import { nicknamesOf } from './nicknames.ts'
import { SlipTable } from './slip-table.ts'
import type { SnapshotReader, SnapshotWriter } from './snapshot-bytes.ts'
import { StudentRows, type RosterStudent } from './student-rows.ts'
import { WordTable } from './word-table.ts'

export type { RosterStudent }

/** Students by the words of their names. A student is added, changed or removed without a rebuild. */
export class NameIndex {
  readonly words: WordTable
  readonly rows: StudentRows
  readonly pairs: NamePairs
  readonly slips: SlipTable
  /** By a nickname's word, the words of the names that it is short for. */
  private readonly formal = new Map<number, number[]>()
  /** By word: a nickname (1), the first of two given names (2), in the table of slips (4). */
  private marks = new Uint8Array(0)
  /** Hashes of the words of teachers, teams and schools, read when first asked for. */
  private readonly wordsOfText = new Map<number, readonly number[]>()
  private newSlips: number[] = []
  private schools: Set<number> | null = null

  constructor(words = new WordTable(), rows = new StudentRows(), pairs = new NamePairs(), slips = new SlipTable(words)) {
    this.words = words
    this.rows = rows
    this.pairs = pairs
    this.slips = slips
  }

  /** An index of many students at once; where an id comes twice, the later counts. */
  static of(students: readonly RosterStudent[]): NameIndex {
    const index = new NameIndex()
    const { words, rows } = index
    rows.expect(students.length)
    index.pairs.expect(Math.ceil(students.length * 1.4))
    for (const student of students) {
      if (rows.add(student) >= 0) continue
      rows.remove(rows.rowOf(student.id))
      rows.add(student)
    }
    // Names are read once each, however many bear them, and entries of one given name stand together: walking along them is walking along memory.
    const forms: Forms = { given: [], family: [] }
    for (const row of index.byGivenName(forms)) {
      const preferred = rows.preferred[row]!
      const family = rows.family[row]!
      index.link(row, forms.given[rows.given[row]!]!, preferred < 0 ? none : index.formsOnce(forms.given, preferred), forms.family[family] ??= index.formsOfFamily(rows.texts.get(family)))
    }
    rows.trim()
    index.pairs.trim()
    words.trim()
    index.takeSlips()
    return index
  }

  /** Adds a student, or changes the one of that id. */
  put(student: RosterStudent): void {
    this.remove(student.id)
    const row = this.rows.add(student)
    this.link(row, this.formsOfGiven(student.given), student.preferred === null ? none : this.formsOfGiven(student.preferred), this.formsOfFamily(student.family))
    if (student.school !== null) this.schools = null
    this.takeSlips()
  }

  /** Whether there was one. */
  remove(id: string): boolean {
    const row = this.rows.rowOf(id)
    if (row < 0) return false
    const student = this.rows.get(row)
    const families = familyForms(student.family, this.words)
    for (const given of together(givenForms(student.given, this.words), givenForms(student.preferred ?? '', this.words))) for (const family of families) this.pairs.remove(row, wordOf(given), wordOf(family))
    this.rows.remove(row)
    this.schools = null
    return true
  }

  /** Adds to `found` the rows of two words, as a name or nickname and as a surname (name-pairs.ts). */
  collect(given: number, family: number, found: number[]): void {
    this.pairs.collect(given, family, 0, found)
    for (const formal of this.formalOf(given)) this.pairs.collect(formal, family, derived.nickname, found)
  }

  hasPair(given: number, family: number): boolean {
    if (this.pairs.has(given, family)) return true
    for (const formal of this.formalOf(given)) if (this.pairs.has(formal, family)) return true
    return false
  }

  /** Names that a word is short for. */
  formalOf(word: number): readonly number[] {
    return (this.marks[word]! & isNickname) !== 0 ? this.formal.get(word)! : none
  }

  isGiven(word: number): boolean {
    if (this.pairs.bearersOfGiven(word) > 0) return true
    for (const formal of this.formalOf(word)) if (this.pairs.bearersOfGiven(formal) > 0) return true
    return false
  }

  /** Some given name of two words begins with it: Mary Ann. */
  isFirstOfTwo(word: number): boolean {
    return (this.marks[word]! & isFirst) !== 0
  }

  isFamily(word: number): boolean {
    return this.pairs.bearersOfFamily(word) > 0
  }

  /** Whether a school of the students bears the name: "the Jefferson kids" are a school's. */
  namesSchool(hash: number): boolean {
    if (this.schools === null) {
      const { rows } = this
      const texts = new Set<number>()
      for (let row = 0; row < rows.count; row++) if (rows.school[row]! >= 0 && rows.isHere(row)) texts.add(rows.school[row]!)
      this.schools = new Set([...texts].flatMap((text) => this.hashesOf(text)))
    }
    return this.schools.has(hash)
  }

  /** The hashes of the words of a teacher, a team or a school. */
  hashesOf(text: number): readonly number[] {
    let hashes = this.wordsOfText.get(text)
    if (hashes === undefined) this.wordsOfText.set(text, hashes = nameParts(this.rows.texts.get(text)).map(hashText))
    return hashes
  }

  write(to: SnapshotWriter): void {
    this.words.write(to)
    this.rows.write(to)
    this.pairs.write(to)
    this.slips.write(to)
    to.put(this.marks)
    to.put(Int32Array.from([...this.formal].flatMap(([word, formal]) => [word, formal.length, ...formal])))
  }

  static read(from: SnapshotReader): NameIndex {
    const words = WordTable.read(from)
    const index = new NameIndex(words, StudentRows.read(from), NamePairs.read(from), SlipTable.read(from, words))
    index.marks = from.bytes()
    const formal = from.ints()
    for (let at = 0; at < formal.length; at += 2 + formal[at + 1]!) index.formal.set(formal[at]!, [...formal.subarray(at + 2, at + 2 + formal[at + 1]!)])
    return index
  }

  private link(row: number, given: readonly NameForm[], preferred: readonly NameForm[], families: readonly NameForm[]): void {
    for (const form of together(given, preferred)) for (const family of families) this.pairs.add(row, wordOf(form), wordOf(family), howOf(form) | howOf(family))
  }

  /** All rows, those of one given name after each other. */
  private byGivenName(forms: Forms): Int32Array {
    const { rows, words } = this
    const group = new Int32Array(rows.count)
    for (let row = 0; row < rows.count; row++) {
      const known = this.formsOnce(forms.given, rows.given[row]!)
      group[row] = known.length === 0 ? 0 : wordOf(known[0]!) + 1
    }
    const next = new Int32Array(words.count + 2)
    for (const one of group) next[one + 1]!++
    for (let one = 1; one < next.length; one++) next[one]! += next[one - 1]!
    const order = new Int32Array(rows.count)
    for (let row = 0; row < rows.count; row++) order[next[group[row]!]!++] = row
    return order
  }

  private formsOnce(forms: (readonly NameForm[])[], text: number): readonly NameForm[] {
    return (forms[text] ??= this.formsOfGiven(this.rows.texts.get(text)))
  }

  private formsOfGiven(name: string): readonly NameForm[] {
    const forms = givenForms(name, this.words)
    for (const form of forms) this.learnNicknames(wordOf(form))
    this.mayBeMisspelled(forms)
    if (forms.length > 1) this.mark(wordOf(forms[0]!), isFirst)
    return forms
  }

  private formsOfFamily(name: string): readonly NameForm[] {
    const forms = familyForms(name, this.words)
    this.mayBeMisspelled(forms)
    return forms
  }

  /** Of a name of several words each word may, not all as one, which nobody writes. */
  private mayBeMisspelled(forms: readonly NameForm[]): void {
    for (const form of forms) {
      const word = wordOf(form)
      if ((form === forms.at(-1) && forms.length > 1) || (this.marks[word]! & hasSlips) !== 0) continue
      this.mark(word, hasSlips)
      this.newSlips.push(word)
    }
  }

  private takeSlips(): void {
    this.slips.take(this.newSlips)
    this.newSlips = []
  }

  private learnNicknames(word: number): void {
    for (const nickname of nicknamesOf(this.words.text(word))) {
      const units = Uint16Array.from({ length: nickname.length }, (_, at) => nickname.charCodeAt(at))
      const short = this.words.intern(units, 0, units.length)
      const known = this.formal.get(short)
      if (known === undefined) this.formal.set(short, [word])
      else if (!known.includes(word)) known.push(word)
      this.mark(short, isNickname)
    }
  }

  private mark(word: number, bit: number): void {
    this.marks = roomBytes(this.marks, word + 1)
    this.marks[word]! |= bit
  }
}

/** What names were read to, by the number of their text, while many students come at once. */
interface Forms { readonly given: (readonly NameForm[])[]; readonly family: (readonly NameForm[])[] }

const together = (given: readonly NameForm[], preferred: readonly NameForm[]): readonly NameForm[] =>
  preferred.length === 0 ? given : [...given, ...preferred.filter((form) => !given.some((other) => wordOf(other) === wordOf(form)))]

const isNickname = 1
const isFirst = 2
const hasSlips = 4
const none: readonly number[] = []
