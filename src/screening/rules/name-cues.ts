import type { NameText } from './name-text.ts'
import { gap } from './name-tokens.ts'
import { sense } from './name-vocabulary.ts'

/** Something beside a name that says "a student of ours": a grade, a class, a team, a teacher. */
export interface Cue {
  readonly at: number
  readonly kind: 'grade' | 'class' | 'team' | 'teacher'
  /** The grade (name-vocabulary.ts), or -1. */
  readonly grade: number
}

const cueNouns = sense.yearNoun | sense.gradeNoun | sense.classNoun | sense.teamNoun | sense.teacherTitle

/** All cues among the words, in order; linear. A teacher's stands at the surname. */
export function findCues(text: NameText): readonly Cue[] {
  let cues: Cue[] | null = null
  const add = (at: number, kind: Cue['kind'], grade = -1) => { (cues ??= []).push({ at, kind, grade }) }
  for (let at = 0; at < text.count; at++) {
    const senses = text.senses[at]!
    if ((senses & cueNouns) === 0) continue
    const grade = gradeAt(text, at)
    if (grade >= 0) add(at, 'grade', grade)
    else if ((senses & sense.classNoun) !== 0) add(at, 'class')
    else if ((senses & sense.teamNoun) !== 0) add(at, 'team')
    else if ((senses & sense.teacherTitle) !== 0 && at + 1 < text.count && text.isCapital(at + 1)) add(at + 1, 'teacher')
  }
  return cues ?? none
}

const none: readonly Cue[] = []

export const isCueWord = (text: NameText, at: number): boolean =>
  text.is(at, sense.yearNoun | sense.classNoun | sense.teamNoun | sense.and) || gradeAt(text, at) >= 0

function gradeAt(text: NameText, at: number): number {
  if (text.is(at, sense.yearNoun)) return text.grade[at]!
  if (!text.is(at, sense.gradeNoun)) return -1
  if (text.is(at - 1, sense.number)) return text.grade[at - 1]!
  return text.is(at + 1, sense.number) ? text.grade[at + 1]! : -1
}

/** Whether a word begins a sentence; an initial or a short title before a period ends none. */
export function beginsSentence(text: NameText, at: number): boolean {
  if (at === 0) return true
  const before = text.before[at]!
  if ((before & gap.line) !== 0) return true
  if ((before & gap.period) === 0 || (before & gap.space) === 0) return false
  const first = text.units[text.from[at]!]!
  return (text.isCapital(at) || (first >= 48 && first <= 57)) && text.length(at - 1) > 1 && !text.is(at - 1, sense.shortened)
}

/** Whether no sentence begins between two words; they stand close together. */
export function inOneSentence(text: NameText, a: number, b: number): boolean {
  for (let at = Math.min(a, b) + 1; at <= Math.max(a, b); at++) if (beginsSentence(text, at)) return false
  return true
}
