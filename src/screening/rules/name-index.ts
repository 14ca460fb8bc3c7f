import type { StudentFact } from './facts.ts'
import { nameParts } from './name-tokens.ts'
import { nicknamesOf } from './nicknames.ts'

/** What the roster knows of a student. */
export type RosterStudent = Pick<StudentFact, 'id' | 'given' | 'family' | 'preferred' | 'grade' | 'school' | 'teacher' | 'team' | 'former'>

/** How a spelling was come by: as on record, or by a nickname or half of a double name. */
const spelling = { onRecord: 0, derived: 1 } as const

/** A given or family name: its number, and whether a longer one begins with the same words. */
export interface Part { id: number; longer: boolean }

/** Students by the two halves of their names; each half is one or more words. */
export class NameIndex {
  readonly students: RosterStudent[] = []
  readonly given = new Map<string, Part>()
  readonly family = new Map<string, Part>()
  readonly byGiven: number[][] = []
  readonly byFamily: number[][] = []
  /** Read when the first slip of a pen asks for them. */
  private readonly familyWordsOf: (readonly string[])[] = []
  private readonly givenWordsOf: (readonly string[])[] = []
  private readonly schools = new Set<string>()
  private readonly schoolWords = new Set<string>()
  /** Student numbers by pair; a spelling that is not on record is the number's one's complement. */
  private readonly pairs = new Map<number, number[]>()

  add(student: RosterStudent): void {
    const number = this.students.push(student) - 1
    if (student.school !== null && !this.schools.has(student.school)) {
      this.schools.add(student.school)
      for (const part of nameParts(student.school)) this.schoolWords.add(part)
    }
    const familyForms = formsOfFamily(student.family)
    for (const [given, how] of formsOfGiven(student)) {
      const givenId = idOf(this.given, given, this.byGiven)
      this.byGiven[givenId]!.push(number)
      for (const [family, familyHow] of familyForms) {
        const key = pairKey(givenId, idOf(this.family, family, this.byFamily))
        const held = this.pairs.get(key)
        const entry = how === spelling.onRecord && familyHow === spelling.onRecord ? number : ~number
        if (held === undefined) this.pairs.set(key, [entry])
        else held.push(entry)
      }
    }
    for (const [family] of familyForms) this.byFamily[this.family.get(family)!.id]!.push(number)
  }

  /** The words of a student's surname, and of the given names they go by, as texts are read. */
  familyWords(number: number): readonly string[] {
    return (this.familyWordsOf[number] ??= nameParts(this.students[number]!.family))
  }

  givenWords(number: number): readonly string[] {
    const { given, preferred } = this.students[number]!
    return (this.givenWordsOf[number] ??= [...nameParts(given), ...nameParts(preferred ?? '')])
  }

  /** Whether a school of the students bears the name: "the Jefferson kids" are a school's. */
  namesSchool(name: string): boolean {
    return this.schoolWords.has(name)
  }

  pair(givenId: number, familyId: number): readonly number[] | undefined {
    return this.pairs.get(pairKey(givenId, familyId))
  }
}

const pairKey = (givenId: number, familyId: number): number => givenId * 0x400_0000 + familyId

function idOf(parts: Map<string, Part>, name: string, lists: number[][]): number {
  const part = parts.get(name)
  if (part !== undefined && part.id >= 0) return part.id
  const id = lists.push([]) - 1
  if (part === undefined) parts.set(name, { id, longer: false })
  else part.id = id
  // The first words of a longer name lead to it, even where they are no name themselves.
  for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
    const head = name.slice(0, space)
    const known = parts.get(head)
    if (known === undefined) parts.set(head, { id: -1, longer: true })
    else known.longer = true
  }
  return id
}

type Form = readonly [name: string, how: number]

function formsOfGiven(student: RosterStudent): readonly Form[] {
  const forms = new Map<string, number>()
  for (const name of [student.given, student.preferred ?? '']) {
    const parts = nameParts(name)
    if (parts.length === 0) continue
    forms.set(parts.join(' '), spelling.onRecord)
    if (parts.length > 1 && parts[0]!.length > 1) {
      addDerived(forms, parts[0]!)
      addDerived(forms, parts.join(''))
    }
    for (const nickname of nicknamesOf(parts[0]!)) addDerived(forms, nickname)
  }
  return [...forms]
}

function formsOfFamily(family: string): readonly Form[] {
  const parts = nameParts(family)
  if (parts.length === 0) return []
  const forms = new Map<string, number>([[parts.join(' '), spelling.onRecord]])
  if (parts.length > 1) {
    addDerived(forms, parts.join(''))
    for (const part of parts) if (part.length > 2 && !particles.has(part)) addDerived(forms, part)
  }
  return [...forms]
}

const particles = new Set(['de', 'del', 'la', 'las', 'los', 'van', 'von', 'der', 'den', 'ter', 'san', 'santa', 'saint', 'abu', 'ibn', 'bin', 'mac', 'jr', 'sr', 'iii'])

function addDerived(forms: Map<string, number>, name: string): void {
  if (!forms.has(name)) forms.set(name, spelling.derived)
}
