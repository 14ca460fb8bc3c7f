import type { StudentFact } from './facts.ts'
import { foldedUnit, learnUnit, nameUnit, unitKind } from './name-fold.ts'
import { roomBytes, roomInts } from './growing-rows.ts'
import { gradeNumber } from './name-vocabulary.ts'
import type { SnapshotReader, SnapshotWriter } from './snapshot-bytes.ts'
import { TextPool } from './text-pool.ts'

/** What the roster knows of a student. */
export type RosterStudent = Pick<StudentFact, 'id' | 'given' | 'family' | 'preferred' | 'grade' | 'school' | 'teacher' | 'team' | 'former'>

const columns = ['given', 'family', 'preferred', 'gradeText', 'school', 'teacher', 'team'] as const
const isFormer = 1
const isHere = 2

const byteColumns = ['grade', 'marks', 'givenInitial', 'preferredInitial', 'familyInitial'] as const

/** The students in columns; texts by number, -1 for none. An id keeps its row, also when its student has gone. */
export class StudentRows {
  /** Students that are in. */
  size = 0
  /** Some student went or changed, and the words of before are still in the pools. */
  holdsGone = false
  readonly texts: TextPool
  private readonly ids: TextPool
  given = new Int32Array(0)
  family = new Int32Array(0)
  preferred = new Int32Array(0)
  school = new Int32Array(0)
  teacher = new Int32Array(0)
  team = new Int32Array(0)
  private gradeText = new Int32Array(0)
  /** As cues have it (name-vocabulary.ts). */
  grade = new Uint8Array(0)
  marks = new Uint8Array(0)
  /** The first letters of the names as texts are read, in one byte; 0 where there is none. */
  givenInitial = new Uint8Array(0)
  preferredInitial = new Uint8Array(0)
  familyInitial = new Uint8Array(0)

  constructor(ids = new TextPool(), texts = new TextPool()) {
    this.ids = ids
    this.texts = texts
  }

  /** The student's row, or -1. */
  rowOf(id: string): number {
    const row = this.ids.find(id)
    return row >= 0 && this.isHere(row) ? row : -1
  }

  get count(): number { return this.ids.count }

  /** The student's row; -1 where one of that id is in. */
  add(student: RosterStudent): number {
    const row = this.ids.intern(student.id)
    this.room(row + 1)
    if (this.isHere(row)) return -1
    const { texts } = this
    this.given[row] = texts.intern(student.given)
    this.family[row] = texts.intern(student.family)
    this.preferred[row] = orNone(texts, student.preferred)
    this.gradeText[row] = orNone(texts, student.grade)
    this.school[row] = orNone(texts, student.school)
    this.teacher[row] = orNone(texts, student.teacher)
    this.team[row] = orNone(texts, student.team)
    this.grade[row] = gradeNumber(student.grade) & 255
    this.givenInitial[row] = initialOf(student.given)
    this.preferredInitial[row] = initialOf(student.preferred ?? '')
    this.familyInitial[row] = initialOf(student.family)
    this.marks[row] = isHere | (student.former ? isFormer : 0)
    this.size++
    return row
  }

  remove(row: number): void {
    this.marks[row] = 0
    this.holdsGone = true
    this.size--
  }

  get(row: number): RosterStudent {
    const text = (number: number): string | null => (number < 0 ? null : this.texts.get(number))
    return {
      id: this.idOf(row), given: this.texts.get(this.given[row]!), family: this.texts.get(this.family[row]!), preferred: text(this.preferred[row]!),
      grade: text(this.gradeText[row]!), school: text(this.school[row]!), teacher: text(this.teacher[row]!), team: text(this.team[row]!), former: this.isFormer(row),
    }
  }

  /** All that are in. */
  *all(): Generator<RosterStudent> {
    for (let row = 0; row < this.count; row++) if (this.isHere(row)) yield this.get(row)
  }

  idOf(row: number): string { return this.ids.get(row) }
  isFormer(row: number): boolean { return (this.marks[row]! & isFormer) !== 0 }

  isHere(row: number): boolean { return (this.marks[row]! & isHere) !== 0 }

  /** Gives back what was reserved for growing. */
  trim(): void {
    this.ids.trim()
    this.texts.trim()
  }

  /** Makes ready for so many students at once, until {@link trim}. */
  expect(students: number): void {
    this.room(students)
    this.ids.expect(students, false)
    this.texts.expect(0, true)
  }

  /** Room for so many students and no more. */
  private room(least: number): void {
    if (this.given.length >= least) return
    for (const column of columns) this[column] = roomInts(this[column], least)
    for (const column of byteColumns) this[column] = roomBytes(this[column], least)
  }

  write(to: SnapshotWriter): void {
    this.ids.write(to)
    this.texts.write(to)
    to.put(Int32Array.of(this.size))
    for (const column of columns) to.put(this[column].subarray(0, this.count))
    for (const column of byteColumns) to.put(this[column].subarray(0, this.count))
  }

  static read(from: SnapshotReader): StudentRows {
    const rows = new StudentRows(TextPool.read(from), TextPool.read(from))
    rows.size = from.ints()[0]!
    for (const column of columns) rows[column] = from.ints()
    for (const column of byteColumns) rows[column] = from.bytes()
    return rows
  }
}

const orNone = (texts: TextPool, text: string | null): number => (text === null ? -1 : texts.intern(text))

function initialOf(name: string): number {
  const unit = name.charCodeAt(0)
  if (Number.isNaN(unit)) return 0
  return (unitKind[unit]! || learnUnit(unit)) > nameUnit.invisible ? foldedUnit[unit]! & 255 : 0
}
