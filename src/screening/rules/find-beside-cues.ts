import { findFamilyBesideKid } from './find-family-beside-kid.ts'
import { byInitial } from './find-last-first.ts'
import { beginsSentence, findCues, inOneSentence, isCueWord, type Cue } from './name-cues.ts'
import type { NameSearch } from './name-search.ts'
import { manner, type NameText } from './name-text.ts'
import { gap } from './name-tokens.ts'
import { grades, sense } from './name-vocabulary.ts'

/** How far, in words, a grade, class, team or teacher still stands beside a name. */
const near = 8
/** An initial and a surname that no more students fit say enough without a cue. */
const fewEnough = 3

/**
 * Part of a name beside a grade, class, team or teacher: a first name (`Mia in Mrs. Lee's class`),
 * a first name with an initial (`Mia T.`), an initial with a surname (`M. Torres, grade 7`), and
 * a surname that words make a child's (`the Torres kid`).
 */
export function findBesideCues(search: NameSearch): void {
  const { text } = search
  let beside: Beside | null = null
  for (let place = 0; place < search.count; place++) {
    const at = search.places[place]!
    if (search.isUsed(at) || (text.manner[at]! & (manner.capital | manner.tag)) !== manner.capital) continue
    const isInitial = text.length(at) === 1
    if (search.kind[at] === 0 && !isInitial) continue
    beside ??= ofThisText.read(text)
    if (at > 0 && search.isFamily(at) && text.is(at - 1, sense.pointer) && text.is(at + 1, sense.oneKid | sense.severalKids)) findFamilyBesideKid(search, at, beside.cuesNear(at))
    if (search.isUsed(at)) continue
    if (isInitial) findInitialFamily(search, at, beside)
    else if (search.isGiven(at)) findFirst(search, at, beside)
  }
}

function findFirst(search: NameSearch, at: number, beside: Beside): void {
  const { text } = search
  const initial = initialAfter(text, at + 1)
  // "Will", "May", "Grace": an everyday word that opens a sentence, a note or a heading is seldom a name.
  const isEveryday = text.is(at, sense.everyday)
  if (isEveryday && initial === 0 && (beginsSentence(text, at) || stoodApart(text, at) || (text.isCapital(at - 1) && text.before[at] === gap.space))) return
  const cues = beside.cuesNear(at)
  if (initial === 0 && (cues.length === 0 || (isEveryday && cues.every(({ kind }) => kind === 'class')))) return
  const joined = at + 1 < text.count && text.isAfter(at + 1, gap.space | gap.hyphen) && text.isCapital(at + 1) ? search.joinedWord(at, at + 1) : -1
  const isTwo = joined >= 0 && search.index.isGiven(joined)
  const end = isTwo ? at + 2 : at + 1
  if (belongsToAnother(search, at, end)) return
  const { best, students } = fitting(search, isTwo ? joined : search.word[at]!, initial, cues)
  if (students.length === 0) return
  let confidence = initial === 0 ? best : Math.min(0.85, best + 0.2)
  if (isEveryday) confidence *= best < strong ? 0.5 : 0.9
  if (cues.length === 0) confidence = Math.min(confidence, 0.45)
  search.add(at, initial === 0 ? end : end + 1, students, confidence, 'first-beside-cue')
}

const strong = 0.75
const weak = 0.6
const enough = 400

interface Fitting { readonly best: number; readonly students: readonly number[] }

/** The students of a first name, or of the names that it is short for, whom the cues beside it fit best. */
function fitting(search: NameSearch, given: number, initial: number, cues: readonly Cue[]): Fitting {
  let fit = fittingOf(search, given, initial, cues, { best: 0, students: [] })
  for (const formal of search.index.formalOf(given)) fit = fittingOf(search, formal, initial, cues, fit)
  return fit
}

function fittingOf(search: NameSearch, given: number, initial: number, cues: readonly Cue[], before: Fitting): Fitting {
  const { mostAsked, index: { rows, pairs } } = search
  const { grade: gradeOf } = rows
  const grade = cues.find((cue) => cue.grade >= 0)?.grade ?? -1
  const most = cues.some(({ kind }) => kind !== 'class') ? strong : weak
  let { best } = before
  let students = [...before.students]
  let asked = 0
  for (let entry = pairs.firstOfGiven(given); entry >= 0 && asked < mostAsked; entry = pairs.afterGiven(entry), asked++) {
    const row = pairs.rowOf(entry)
    if (grade >= 0 && gradeOf[row] !== grade && gradeOf[row] !== (grades.none & 255)) continue
    if (initial !== 0 && rows.familyInitial[row] !== (initial & 255)) continue
    const fit = fitOf(search, row, cues)
    if (fit === 0 || fit < best) continue
    if (fit > best) students = []
    best = fit
    students.push(row << 3)
    // Nobody can fit better, and no hit tells of more.
    if (students.length >= enough && fit >= most) break
  }
  return { best, students }
}

/** How well the cues beside a name fit a student: 0 where one says that it is somebody else. */
function fitOf({ index, text }: NameSearch, row: number, cues: readonly Cue[]): number {
  const { rows } = index
  let fit = cues.length === 0 ? 0.2 : 0
  for (const { kind, grade, at } of cues) {
    if (kind === 'grade' && rows.grade[row] !== (grades.none & 255)) {
      if (rows.grade[row] !== grade) return 0
      fit = strong
    } else if (kind === 'teacher' && rows.teacher[row]! >= 0) {
      if (!index.hashesOf(rows.teacher[row]!).includes(text.hash[at]!)) return 0
      fit = strong
    } else if (kind === 'team' && rows.team[row]! >= 0 && sharesWord(index.hashesOf(rows.team[row]!), at, text)) fit = strong
    else fit = Math.max(fit, weak)
  }
  return fit
}

function sharesWord(team: readonly number[], at: number, text: NameText): boolean {
  for (let word = Math.max(0, at - 3); word <= at + 3 && word < text.count; word++) if (team.includes(text.hash[word]!)) return true
  return false
}

function findInitialFamily(search: NameSearch, at: number, beside: Beside): void {
  const { text } = search
  const family = at + 1
  if (!search.isFamily(family) || search.isUsed(family) || !text.isCapital(family) || search.afterTitle(at)) return
  if ((text.before[family]! & gap.space) === 0 || !text.isAfter(family, gap.space | gap.period)) return
  const cues = beside.cuesNear(at)
  const isWritten = (text.before[family]! & gap.period) !== 0
  if (cues.length === 0 && (!isWritten || text.is(family, sense.everyday))) return
  const students = byInitial(search, search.word[family]!, text.units[text.from[at]!]!)
  const fit = cues.length === 0 ? students : students.filter((one) => fitOf(search, one >> 3, cues) > 0)
  if (fit.length === 0 || (cues.length === 0 && fit.length > fewEnough)) return
  const confidence = (cues.length === 0 ? 0.5 : 0.65) * (search.isOther(at, family) || search.namesPlace(family + 1) ? 0.4 : 1)
  search.add(at, family + 1, fit, confidence, 'family-beside-cue')
}

/** Another person's surname or first name stands right beside it, or a title makes it an adult's. */
function belongsToAnother(search: NameSearch, at: number, end: number): boolean {
  const { text } = search
  if (at > 0 && (text.before[at]! & ~(gap.space | gap.period)) === 0) {
    if (search.afterTitle(at)) return true
    if (text.isCapital(at - 1) && text.before[at] === gap.space && (search.isUsed(at - 1) || (search.isGiven(at - 1) && !isCueWord(text, at - 1)))) return true
  }
  if (end >= text.count || text.before[end] !== gap.space || !text.isCapital(end) || text.length(end) === 1) return false
  return (text.manner[end]! & manner.tag) === 0 && !isCueWord(text, end)
}

const stoodApart = (text: NameText, at: number): boolean => ((text.before[at]! | (at + 1 < text.count ? text.before[at + 1]! : 0)) & gap.other) !== 0

/** The initial in "Mia T.", in lower case; 0 where there is none. */
function initialAfter(text: NameText, at: number): number {
  if (at >= text.count || !text.isCapital(at) || text.length(at) !== 1 || text.before[at] !== gap.space) return 0
  // "Mia I think", "Mia A few".
  const letter = text.units[text.from[at]!]!
  return (letter === 105 || letter === 97) && text.isAfter(at + 1, gap.space) ? 0 : letter
}

/** The cues of a text, asked by place; read once, when the first name needs them. */
class Beside {
  private text: NameText | null = null
  private cues: readonly Cue[] = none
  private from = 0

  read(text: NameText): this {
    this.text = text
    this.cues = findCues(text)
    this.from = 0
    return this
  }

  /** Places are asked in rising order. */
  cuesNear(at: number): readonly Cue[] {
    if (this.cues.length === 0 || this.text === null) return none
    while (this.from < this.cues.length && this.cues[this.from]!.at < at - near) this.from++
    let found: Cue[] | null = null
    for (let cue = this.from; cue < this.cues.length && this.cues[cue]!.at <= at + near; cue++) {
      const one = this.cues[cue]!
      if (one.at !== at && inOneSentence(this.text, one.at, at)) (found ??= []).push(one)
    }
    return found ?? none
  }
}

const none: readonly Cue[] = []
const ofThisText = new Beside()
