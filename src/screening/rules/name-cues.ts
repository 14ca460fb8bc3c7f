import { gap, type NameToken } from './name-tokens.ts'

/** Something beside a name that says "a student of ours": a grade, a class, a team, a teacher. */
export interface Cue {
  readonly at: number
  readonly kind: 'grade' | 'class' | 'team' | 'teacher'
  /** The grade (`7`, `k`) or the teacher's surname. */
  readonly value: string | null
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const gradeNouns = words('grade grader graders grades')
const classNouns = words('class classes classroom homeroom advisory period periods student students pupil pupils classmate classmates valedictorian salutatorian kindergartner kindergartener kindergartners scholar scholars')
const yearNouns: Readonly<Record<string, string>> = { kindergarten: 'k', kindergartner: 'k', kindergartener: 'k', prek: 'pk', preschooler: 'pk', freshman: '9', sophomore: '10' }
const gradeNumbers: Readonly<Record<string, string>> = { first: '1', second: '2', third: '3', fourth: '4', fifth: '5', sixth: '6', seventh: '7', eighth: '8', ninth: '9', tenth: '10', eleventh: '11', twelfth: '12' }
const teamNouns = words('team varsity jv squad captain captains cocaptain goalie goalkeeper quarterback pitcher shortstop catcher midfielder defender linebacker sprinter wrestler swimmer golfer runner drummer drumline percussion trumpet clarinet flute violinist cellist band choir orchestra soloist cast robotics cheerleader cheer soccer football basketball baseball softball volleyball tennis lacrosse wrestling swim hockey debate teammate teammates roster mvp')
const teacherTitles = words('mr mrs ms miss mx coach maestra maestro senora señora profe teacher')

/** All cues among the words, in order; linear. */
export function findCues(tokens: readonly NameToken[]): readonly Cue[] {
  const cues: Cue[] = []
  for (let at = 0; at < tokens.length; at++) {
    const text = tokens[at]!.text
    const grade = gradeAt(tokens, at)
    if (grade !== null) cues.push({ at, kind: 'grade', value: grade })
    else if (classNouns.has(text)) cues.push({ at, kind: 'class', value: null })
    else if (teamNouns.has(text)) cues.push({ at, kind: 'team', value: null })
    else if (teacherTitles.has(text) && tokens[at + 1]?.capital) cues.push({ at: at + 1, kind: 'teacher', value: tokens[at + 1]!.text })
  }
  return cues
}

function gradeAt(tokens: readonly NameToken[], at: number): string | null {
  const text = tokens[at]!.text
  const year = yearNouns[text]
  if (year !== undefined) return year
  const [before, after] = [tokens[at - 1]?.text, tokens[at + 1]?.text]
  if (gradeNouns.has(text) && text !== 'grades') {
    return (before && numberOf(before)) || (text === 'grade' && after ? numberOf(after) : null)
  }
  return null
}

function numberOf(text: string): string | null {
  const named = gradeNumbers[text]
  if (named !== undefined) return named
  if (text === 'k' || text === 'kindergarten') return 'k'
  const digits = text.length <= 4 ? Number.parseInt(text, 10) : Number.NaN
  return digits >= 1 && digits <= 12 && (text.length <= 2 || /^\d{1,2}(?:st|nd|rd|th)$/.test(text)) ? String(digits) : null
}

/** A grade on record in the spelling of a cue: `07` is `7`, `KG` is `k`. */
export function plainGrade(grade: string): string {
  const lower = grade.trim().toLowerCase()
  if (lower.startsWith('k')) return 'k'
  if (lower.startsWith('p')) return 'pk'
  const number = Number.parseInt(lower, 10)
  return Number.isNaN(number) ? lower : String(number)
}

/** For each word the number of its sentence; an initial or a short title before a period ends none. */
export function sentencesOf(tokens: readonly NameToken[]): Uint32Array {
  const numbers = new Uint32Array(tokens.length)
  let sentence = 0
  for (let at = 1; at < tokens.length; at++) {
    const { before, capital, text } = tokens[at]!
    const last = tokens[at - 1]!.text
    const ends = (before & gap.line) !== 0 || ((before & gap.period) !== 0 && (before & gap.space) !== 0 && (capital || isDigits(text)) && last.length > 1 && !short.has(last))
    if (ends) sentence++
    numbers[at] = sentence
  }
  return numbers
}

const short = words('mr mrs ms mx dr st jr sr prof mt ft no')
const isDigits = (text: string): boolean => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57
