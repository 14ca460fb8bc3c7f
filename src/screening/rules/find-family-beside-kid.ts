import { adultTitles } from './adult-titles.ts'
import type { Cue } from './name-cues.ts'
import { plainGrade } from './name-cues.ts'
import { longest, pick, type NameSearch } from './name-search.ts'
import { gap } from './name-tokens.ts'
import { everydayNames } from './name-words.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const pointers = words('the that this those these our my little')
const one = words('kid boy girl child twin student kiddo brother sister')
const several = words('kids boys girls children twins students brothers sisters siblings kiddos')
/** "The Wilson girls soccer team", "the Wilson student council" are a school's. */
const groups = words('team teams soccer basketball volleyball tennis golf track wrestling swim swimming cross baseball softball lacrosse hockey varsity jv coach coaches council section body government union center services club choir')

/** A surname that more students share says too little without a grade. */
const mostSharing = 8

/**
 * "The Torres kid in 3rd period": a surname alone, where the words around it make it a student's.
 * A grade beside it has to be the student's; a school that bears the name makes it a place.
 */
export function findFamilyBesideKid(search: NameSearch, at: number, cuesNear: (at: number) => readonly Cue[]): void {
  const { index, tokens, used, hits } = search
  const family = longest(index.family, tokens, at)
  const [before, kid, after] = [tokens[at - 1], family === null ? undefined : tokens[family.end], family === null ? undefined : tokens[family.end + 1]]
  if (family === null || before === undefined || kid === undefined || !pointers.has(before.text) || tokens[at]!.before !== gap.space || kid.before !== gap.space) return
  if (!(one.has(kid.text) || several.has(kid.text)) || (after?.before === gap.space && groups.has(after.text)) || adultTitles.has(before.text)) return
  const bearers = index.byFamily[family.id]!
  const grades = cuesNear(at).flatMap(({ kind, value }) => (kind === 'grade' && value !== null ? [value] : []))
  const fitting = bearers.slice(0, 400).filter((number) => {
    const { grade } = index.students[number]!
    return grade === null || grades.length === 0 || grades.includes(plainGrade(grade))
  })
  if (fitting.length === 0) return
  let confidence = grades.length > 0 ? 0.7 : 0.6
  if (fitting.length > mostSharing || several.has(kid.text)) confidence -= 0.05 + (fitting.length > mostSharing ? 0.1 : 0)
  if (everydayNames.has(tokens[at]!.text) || index.namesSchool(tokens[at]!.text)) confidence *= 0.6
  for (let word = at; word < family.end; word++) used[word] = 1
  hits.push({ span: { start: tokens[at]!.start, end: tokens[family.end - 1]!.end }, students: [...new Set(fitting)].slice(0, 8).map((number) => pick(index, number)), confidence, form: 'family-beside-cue' })
}
