import type { Cue } from './name-cues.ts'
import type { NameSearch } from './name-search.ts'
import { gap } from './name-tokens.ts'
import { grades, sense } from './name-vocabulary.ts'

/** A surname that more students share says too little without a grade. */
const mostSharing = 8

/**
 * "The Torres kid in 3rd period": a surname alone, where the words around it make it a student's.
 * A grade beside it has to be the student's; a school that bears the name makes it a place.
 */
export function findFamilyBesideKid(search: NameSearch, at: number, cues: readonly Cue[]): void {
  const { index, text, mostAsked } = search
  const kid = at + 1
  if (!text.is(at - 1, sense.pointer) || text.before[at] !== gap.space || !text.is(kid, sense.oneKid | sense.severalKids) || text.before[kid] !== gap.space) return
  if (text.is(kid + 1, sense.group) && text.before[kid + 1] === gap.space) return
  const said = cues.flatMap(({ grade }) => (grade >= 0 ? [grade] : []))
  const fitting: number[] = []
  let asked = 0
  for (let entry = index.pairs.firstOfFamily(search.word[at]!); entry >= 0 && asked < mostAsked; entry = index.pairs.afterFamily(entry), asked++) {
    const row = index.pairs.rowOf(entry)
    const grade = index.rows.grade[row]!
    if (fitting.at(-1) !== row << 3 && (grade === (grades.none & 255) || said.length === 0 || said.includes(grade))) fitting.push(row << 3)
  }
  if (fitting.length === 0) return
  let confidence = said.length > 0 ? 0.7 : 0.6
  if (fitting.length > mostSharing || text.is(kid, sense.severalKids)) confidence -= 0.05 + (fitting.length > mostSharing ? 0.1 : 0)
  if (text.is(at, sense.everyday) || index.namesSchool(text.hash[at]!)) confidence *= 0.6
  search.add(at, at + 1, fitting, confidence, 'family-beside-cue')
}
