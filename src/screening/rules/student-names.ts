import type { Facts } from './facts.ts'
import { nameKey } from './name-key.ts'
import type { NameHit } from './roster.ts'

/**
 * Students' names in a text, by the roster and by the students whose records came with the draft.
 * Employees are no students, but for those whose name a student shares (facts.staff).
 */
export function studentNames(facts: Facts, text: string): readonly NameHit[] {
  const last = found.get(facts)
  if (last?.text === text) return last.hits
  const hits = searchNames(facts, text)
  found.set(facts, { text, hits })
  return hits
}

/** The last text asked about: several rules ask about one draft. */
const found = new WeakMap<Facts, { readonly text: string; readonly hits: readonly NameHit[] }>()

function searchNames(facts: Facts, text: string): readonly NameHit[] {
  const staff = new Set((facts.staff ?? []).map(({ name }) => nameKey(name)))
  const hits = [...(facts.roster?.find(text) ?? []), ...(facts.studentsByName?.find(text) ?? [])]
    .filter((hit) => staff.size === 0 || !staff.has(nameKey(text.slice(hit.span.start, hit.span.end))))
  return facts.roster === null || hits.length < 2 ? hits : together(hits)
}

/** Whether anybody told us who the students are. */
export const knowsStudents = (facts: Facts): boolean => facts.roster !== null || facts.students.size > 0

/** One hit for one place: both rosters may know the same student. */
function together(hits: readonly NameHit[]): readonly NameHit[] {
  const byPlace = new Map<string, NameHit>()
  for (const hit of hits) {
    const key = `${hit.span.start} ${hit.span.end}`
    const held = byPlace.get(key)
    if (held === undefined) byPlace.set(key, hit)
    else {
      const students = new Map([...held.students, ...hit.students].map((student) => [student.id, student]))
      byPlace.set(key, { span: held.span, form: held.form, students: [...students.values()], confidence: Math.max(held.confidence, hit.confidence) })
    }
  }
  return [...byPlace.values()].sort((a, b) => a.span.start - b.span.start)
}
