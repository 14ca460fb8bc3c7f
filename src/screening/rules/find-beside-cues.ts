import { adultTitles } from './adult-titles.ts'
import { findFamilyBesideKid } from './find-family-beside-kid.ts'
import { findCues, plainGrade, sentencesOf, type Cue } from './name-cues.ts'
import type { RosterStudent } from './name-index.ts'
import { longest, pick, type NameSearch } from './name-search.ts'
import { gap, nameParts, type NameToken } from './name-tokens.ts'
import { everydayNames } from './name-words.ts'

/** How far, in words, a grade, class, team or teacher still stands beside a name. */
const near = 8
/** Names that thousands of students share say too little to look each one up. */
const mostAsked = 400

/**
 * Part of a name beside a grade, class, team or teacher: a first name (`Mia in Mrs. Lee's class`),
 * a first name with an initial (`Mia T.`), an initial with a surname (`M. Torres, grade 7`), and
 * a surname that words make a child's (`the Torres kid`).
 */
export function findBesideCues(search: NameSearch): void {
  const { tokens, used } = search
  let beside: Beside | null = null
  for (let at = 0; at < tokens.length; at++) {
    if (used[at] || !tokens[at]!.capital || tokens[at]!.tag !== null) continue
    const isGiven = search.index.given.has(tokens[at]!.text)
    const isFamily = at > 0 && search.index.family.has(tokens[at]!.text)
    if (!isGiven && !isFamily && tokens[at]!.text.length > 1) continue
    const held = (beside ??= new Beside(tokens))
    if (isFamily) findFamilyBesideKid(search, at, (place) => held.cuesNear(place))
    if (used[at] || !(isGiven || tokens[at]!.text.length === 1)) continue
    if (tokens[at]!.text.length === 1) findInitialFamily(search, at, held)
    else findFirst(search, at, held)
  }
}

function findFirst(search: NameSearch, at: number, beside: Beside): void {
  const { index, tokens } = search
  const run = longest(index.given, tokens, at)
  if (run === null || belongsToAnother(search, at, run.end)) return
  const cues = beside.cuesNear(at)
  const initial = initialAfter(tokens, run.end)
  if (cues.length === 0 && initial === null) return
  let best = 0
  let students: number[] = []
  for (const number of index.byGiven[run.id]!.slice(0, mostAsked)) {
    const student = index.students[number]!
    if (initial !== null && !student.family.toLowerCase().startsWith(initial)) continue
    const fit = fitOf(student, cues, tokens)
    if (fit > best) students = []
    if (fit === 0 || fit < best) continue
    best = fit
    students.push(number)
  }
  if (students.length === 0) return
  let confidence = initial === null ? best : Math.min(0.85, best + 0.2)
  // "Will", "May", "Grace": an everyday word that opens a sentence or a note is seldom a name.
  if (everydayNames.has(tokens[at]!.text)) confidence *= beside.opens(at) || best < strong || stoodApart(tokens, at) ? 0.5 : 0.9
  if (cues.length === 0) confidence = Math.min(confidence, 0.45)
  const end = initial === null ? run.end : run.end + 1
  add(search, at, end, students, confidence, 'first-beside-cue')
}

function findInitialFamily(search: NameSearch, at: number, beside: Beside): void {
  const { index, tokens } = search
  const next = tokens[at + 1]
  if (next === undefined || !next.capital || search.used[at + 1] || (next.before & gap.space) === 0 || (next.before & ~(gap.space | gap.period)) !== 0) return
  if (adultTitles.has(tokens[at - 1]?.text ?? '')) return
  const family = longest(index.family, tokens, at + 1)
  const cues = beside.cuesNear(at)
  if (family === null || cues.length === 0) return
  const students = index.byFamily[family.id]!.slice(0, mostAsked).filter((number) => {
    const student = index.students[number]!
    return student.given.toLowerCase().startsWith(tokens[at]!.text) && fitOf(student, cues, tokens) > 0
  })
  if (students.length > 0) add(search, at, family.end, students, 0.65, 'family-beside-cue')
}

const strong = 0.75
const weak = 0.6

/** How well the cues beside a name fit a student: 0 where one says that it is somebody else. */
function fitOf(student: RosterStudent, cues: readonly Cue[], tokens: readonly NameToken[]): number {
  let fit = cues.length === 0 ? 0.2 : 0
  for (const cue of cues) {
    if (cue.kind === 'grade' && cue.value !== null && student.grade !== null) {
      if (plainGrade(student.grade) !== cue.value) return 0
      fit = Math.max(fit, strong)
    } else if (cue.kind === 'teacher' && cue.value !== null && student.teacher !== null) {
      if (!nameParts(student.teacher).includes(cue.value)) return 0
      fit = Math.max(fit, strong)
    } else if (cue.kind === 'team' && student.team !== null && sharesWord(student.team, cue.at, tokens)) fit = Math.max(fit, strong)
    else fit = Math.max(fit, weak)
  }
  return fit
}

function sharesWord(team: string, at: number, tokens: readonly NameToken[]): boolean {
  const parts = nameParts(team)
  for (let word = Math.max(0, at - 3); word <= at + 3 && word < tokens.length; word++) if (parts.includes(tokens[word]!.text)) return true
  return false
}

/** Another person's surname or first name stands right beside it, or a title makes it an adult's. */
function belongsToAnother({ index, tokens, used }: NameSearch, at: number, end: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[end]]
  if (before !== undefined && (tokens[at]!.before & ~(gap.space | gap.period)) === 0) {
    if (adultTitles.has(before.text)) return true
    if (before.capital && tokens[at]!.before === gap.space && (index.given.has(before.text) || used[at - 1])) return true
  }
  if (after === undefined || after.before !== gap.space || !after.capital || after.text.length === 1) return false
  return after.tag === null && !isCueWord(after.text)
}

const isCueWord = (text: string): boolean => text === 'and' || findCues([{ text, start: 0, end: 0, before: 0, capital: true, tag: null }]).length > 0

const stoodApart = (tokens: readonly NameToken[], at: number): boolean => ((tokens[at]!.before | (tokens[at + 1]?.before ?? 0)) & gap.other) !== 0

/** The initial in "Mia T.", in lower case. */
function initialAfter(tokens: readonly NameToken[], at: number): string | null {
  const token = tokens[at]
  if (token === undefined || !token.capital || token.text.length !== 1 || token.before !== gap.space) return null
  // "Mia I think", "Mia A few".
  const next = tokens[at + 1]
  return (token.text === 'i' || token.text === 'a') && next?.before === gap.space ? null : token.text
}

function add(search: NameSearch, at: number, end: number, students: readonly number[], confidence: number, form: 'first-beside-cue' | 'family-beside-cue'): void {
  for (let word = at; word < end; word++) search.used[word] = 1
  const unique = [...new Set(students)]
  search.hits.push({
    span: { start: search.tokens[at]!.start, end: search.tokens[end - 1]!.end },
    students: unique.slice(0, 8).map((number) => pick(search.index, number)),
    confidence,
    form,
  })
}

/** The cues of a text, asked by place; read once, when the first name needs them. */
class Beside {
  private readonly sentences: Uint32Array
  private readonly cues: readonly Cue[]
  private from = 0

  constructor(tokens: readonly NameToken[]) {
    this.sentences = sentencesOf(tokens)
    this.cues = findCues(tokens)
  }

  /** Places are asked in rising order. */
  cuesNear(at: number): readonly Cue[] {
    while (this.from < this.cues.length && this.cues[this.from]!.at < at - near) this.from++
    const found: Cue[] = []
    for (let cue = this.from; cue < this.cues.length && this.cues[cue]!.at <= at + near; cue++) {
      const one = this.cues[cue]!
      if (one.at !== at && this.sentences[one.at] === this.sentences[at]) found.push(one)
    }
    return found
  }

  opens(at: number): boolean {
    return at === 0 || this.sentences[at] !== this.sentences[at - 1]
  }
}
