import type { Check, Hit } from './check.ts'
import { fullName, recognisablePeople, sameName, unsaidAssets } from './depicted.ts'
import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'

/** A student may show other students only when the responsible employee says yes (OKC-B3j). */
export const studentContribution: Check = {
  name: 'student-contribution',
  find({ draft, facts }) {
    if (!byStudent(draft)) return []
    const hits = new Map<string, Hit>()
    for (const { person, index } of recognisablePeople(draft)) {
      if ('student' in person.who) {
        const id = person.who.student
        if (!isAuthorStudent(draft, facts, id)) hits.set(`person ${id}`, another(id))
      } else if ('unknown' in person.who) hits.set(`asset ${index}`, perhaps(index))
    }
    for (const index of unsaidAssets(draft)) hits.set(`asset ${index}`, perhaps(index))
    return [...hits.values()]
  },
}

const byStudent = (draft: Draft): boolean =>
  draft.author !== null && (draft.author.relation === 'student' || draft.author.roles.some((role) => role === 'student' || role === 'student-contributor'))

function isAuthorStudent(draft: Draft, facts: Facts, id: string): boolean {
  const student = facts.students.get(id)
  const author = draft.author?.name ?? null
  if (student === undefined || author === null) return false
  return sameName(author, fullName(student)) || (student.preferred !== null && sameName(author, `${student.preferred} ${student.family}`))
}

const another = (id: string): Hit => ({
  at: { kind: 'person', id },
  confidence: 0.95,
  why: 'A student is posting a picture that shows another student.',
  remedy: 'The employee responsible for this page approves it first.',
})

const perhaps = (index: number): Hit => ({
  at: { kind: 'asset', index },
  confidence: 0.6,
  why: 'A student is posting a picture, and nobody has said whether it shows other students.',
  remedy: 'Say who is in the picture; the employee responsible for this page approves it first.',
  needsPerson: true,
})
