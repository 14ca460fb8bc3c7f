import { coverage } from '#src/releases/rules/coverage.ts'
import type { Use } from '#src/releases/rules/release.ts'
import { inText, type Check, type CheckInput, type Hit, type Place } from './check.ts'
import { intendedUse, shortName } from './depicted.ts'
import { nameBesideStudentWord } from './name-without-roster.ts'
import type { NameHit } from './roster.ts'
import { flagSetting, wordSetting } from './settings.ts'
import { knowsStudents, studentNames } from './student-names.ts'

/**
 * A student's name in the words, in alternative text or in what can be read in a picture, without
 * a release that covers naming them here (OKC-B3i1, CRS-A4, CIN-17, FERPA 34 CFR 99.3).
 */
export const studentIdentity: Check = {
  name: 'student-identity',
  find(input) {
    const { draft } = input
    const places: readonly { readonly text: string; readonly index: number | null }[] = [
      { text: draft.text, index: null },
      ...draft.assets.flatMap(({ alt, visibleText }, index) => [{ text: alt ?? '', index }, { text: visibleText ?? '', index }]),
    ]
    return places.flatMap(({ text, index }) => (text === '' ? [] : inOneText(text, input, (span) => (index === null ? inText(draft, span) : { kind: 'asset', index }))))
  },
}

type PlaceOf = (span: { readonly start: number; readonly end: number }) => Place

function inOneText(text: string, input: CheckInput, at: PlaceOf): readonly Hit[] {
  if (!knowsStudents(input.facts)) {
    return nameBesideStudentWord(text, input.facts).map((span) => ({
      at: at(span),
      confidence: 0.6,
      why: 'This looks like the name of a student, and no roster was given to tell.',
      remedy: 'Check that a release covers naming this student, or take the name out.',
      needsPerson: true,
    }))
  }
  const use = intendedUse(input)
  return studentNames(input.facts, text).flatMap((hit) => {
    const found = aboutName(hit, use, input)
    return found === null ? [] : [{ at: at(hit.span), ...found }]
  })
}

function aboutName(hit: NameHit, use: Use, { facts, settings }: CheckInput): Omit<Hit, 'at'> | null {
  if (wordSetting(settings, 'allow') === 'first-name' && hit.form === 'first-beside-cue') return null
  const students = flagSetting(settings, 'former', true) ? hit.students : hit.students.filter((student) => !student.former)
  if (students.length === 0) return null
  // A common name is hundreds of students', and mostly no release is known of any.
  const uncovered = flagSetting(settings, 'strict', false) || facts.students.size === 0 ? students : students.filter(({ id }) => !mayBeNamed(id))
  if (uncovered.length === 0) return null
  const who = shortName(uncovered[0]!)
  const remedy = 'Take the name out, or get a release that covers naming the student here.'
  if (uncovered.length < students.length) {
    return { confidence: hit.confidence, why: `More than one student goes by this name, and not all of them may be named here.`, remedy: 'Say which student is meant.', needsPerson: true }
  }
  const former = uncovered[0]!.former ? 'a former student' : 'a student'
  const why = hit.form === 'full' || hit.form === 'handle'
    ? `This names ${former}, ${who}, and no release covers naming them here.`
    : `With the grade, class, team or teacher beside it, this tells who the student is (${who}).`
  return { confidence: Math.min(0.95, hit.confidence), why, remedy }

  function mayBeNamed(id: string): boolean {
    const student = facts.students.get(id)
    if (student === undefined) return false
    const found = coverage(student.releases, use, facts.today, student.adultSince)
    return found.kind === 'covered' && !found.by.conditions.includes('no-name')
  }
}
