import type { StudentFact } from './facts.ts'
import { foldedUnit, learnUnit, nameUnit, unitKind } from './name-fold.ts'
import { roomBytes, roomInts } from './growing-rows.ts'
import { gradeNumber } from './name-vocabulary.ts'
import type { SnapshotReader, SnapshotWriter } from './snapshot-bytes.ts'
import { TextPool } from './text-pool.ts'

/** What the roster knows of a student. */
export type RosterStudent = Pick<StudentFact, 'id' | 'given' | 'family' | 'preferred' | 'grade' | 'school' | 'teacher' | 'team' | 'former'>

const columns = ['id', 'given', 'family', 'preferred', 'gradeText', 'school', 'teacher', 'team'] as const
/** A row that was given up keeps its words until so many others were, for hits that still point at it. */
const rest = 1024
const isFormer = 1

/** The students in columns; texts by number, -1 for none. A row that is free has no id. */
export class StudentRows {
  count = 0
  /** Students that are in, without free rows. */
  size = 0
  readonly texts: TextPool
  private readonly ids: TextPool
  private rowOfId = new Int32Array(0)
  private free: number[] = []
  id = new Int32Array(0)
  given = new Int32Array(0)
  family = new Int32Array(0)
  preferred = new Int32Array(0)
  school = new Int32Array(0)
  teacher = new Int32Array(0)
  team = new Int32Array(0)
  private gradeText = new Int32Array(0)
  /** As cues have it (name-vocabulary.ts). */
  grade = new Uint8Array(0)
  private marks = new Uint8Array(0)

  constructor(ids = new TextPool(), texts = new TextPool()) {
    this.ids = ids
    this.texts = texts
  }

  /** The student's row, or -1. */
  rowOf(id: string): number {
    const number = this.ids.find(id)
    return number < 0 ? -1 : this.rowOfId[number]!
  }

  add(student: RosterStudent): number {
    const row = this.free.length > rest ? this.free.shift()! : this.count++
    this.room(this.count)
    const { texts } = this
    const number = this.ids.intern(student.id)
    this.rowOfId = roomInts(this.rowOfId, number + 1)
    this.rowOfId[number] = row
    this.id[row] = number
    this.given[row] = texts.intern(student.given)
    this.family[row] = texts.intern(student.family)
    this.preferred[row] = orNone(texts, student.preferred)
    this.gradeText[row] = orNone(texts, student.grade)
    this.school[row] = orNone(texts, student.school)
    this.teacher[row] = orNone(texts, student.teacher)
    this.team[row] = orNone(texts, student.team)
    this.grade[row] = gradeNumber(student.grade) & 255
    this.marks[row] = student.former ? isFormer : 0
    this.size++
    return row
  }

  remove(row: number): void {
    this.rowOfId[this.id[row]!] = -1
    this.free.push(row)
    this.size--
  }

  get(row: number): RosterStudent {
    const text = (number: number): string | null => (number < 0 ? null : this.texts.get(number))
    return {
      id: this.idOf(row), given: this.texts.get(this.given[row]!), family: this.texts.get(this.family[row]!), preferred: text(this.preferred[row]!),
      grade: text(this.gradeText[row]!), school: text(this.school[row]!), teacher: text(this.teacher[row]!), team: text(this.team[row]!), former: this.isFormer(row),
    }
  }

  /** The first letter of a name, folded; 0 where there is none. */
  initial(row: number, column: Int32Array): number {
    const unit = column[row]! < 0 ? 0 : this.texts.firstUnit(column[row]!)
    return unit < 128 ? foldedUnit[unit]! : (unitKind[unit]! || learnUnit(unit)) > nameUnit.invisible ? foldedUnit[unit]! : 0
  }

  idOf(row: number): string { return this.ids.get(this.id[row]!) }
  isFormer(row: number): boolean { return (this.marks[row]! & isFormer) !== 0 }

  isHeld(row: number): boolean { return this.rowOfId[this.id[row]!] === row }

  /** Gives back what was reserved for growing. */
  trim(): void {
    this.ids.trim()
    this.rowOfId = this.rowOfId.slice(0, this.ids.count)
  }

  /** Room for so many students and no more. */
  room(least: number): void {
    if (this.given.length >= least) return
    for (const column of columns) this[column] = roomInts(this[column], least)
    this.grade = roomBytes(this.grade, least)
    this.marks = roomBytes(this.marks, least)
  }

  write(to: SnapshotWriter): void {
    this.ids.write(to)
    this.texts.write(to)
    to.put(Int32Array.of(this.count, this.size))
    to.put(Int32Array.from(this.free))
    to.put(this.rowOfId.subarray(0, this.ids.count))
    for (const column of columns) to.put(this[column].subarray(0, this.count))
    to.put(this.grade.subarray(0, this.count))
    to.put(this.marks.subarray(0, this.count))
  }

  static read(from: SnapshotReader): StudentRows {
    const rows = new StudentRows(TextPool.read(from), TextPool.read(from))
    const head = from.ints()
    rows.count = head[0]!
    rows.size = head[1]!
    rows.free = [...from.ints()]
    rows.rowOfId = from.ints()
    for (const column of columns) rows[column] = from.ints()
    rows.grade = from.bytes()
    rows.marks = from.bytes()
    return rows
  }
}

const orNone = (texts: TextPool, text: string | null): number => (text === null ? -1 : texts.intern(text))
