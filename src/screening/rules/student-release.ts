import { coverage } from '#src/releases/rules/coverage.ts'
import { sayMissing } from '#src/releases/rules/missing.ts'
import type { Release, Use } from '#src/releases/rules/release.ts'
import type { Check, CheckInput, Hit } from './check.ts'
import { intendedUse, recognisablePeople, shortName, shownStudents, unsaidAssets } from './depicted.ts'
import type { StudentFact } from './facts.ts'
import { namedAgainstCondition } from './no-name.ts'

/**
 * Every student who can be made out needs a release for this use on this day (OKC-B3i2, CRS-B6,
 * CIN-5a). Someone in the background who can be recognised needs one too.
 */
export const studentRelease: Check = {
  name: 'student-release',
  find(input) {
    const use = intendedUse(input)
    const known: StudentFact[] = []
    const hits: Hit[] = []
    for (const id of shownStudents(input.draft)) {
      const student = input.facts.students.get(id)
      if (student === undefined) hits.push(notOnRecord(id))
      else {
        known.push(student)
        hits.push(...aboutStudent(student, use, input))
      }
    }
    return [...hits, ...namedAgainstCondition(input, known, use), ...unknownPeople(input), ...unsaid(input)]
  },
}

function aboutStudent(student: StudentFact, use: Use, { facts }: CheckInput): readonly Hit[] {
  const found = coverage(student.releases, use, facts.today, student.adultSince)
  if (found.kind === 'covered') return otherConditions(student, found.by)
  const hit: Hit = {
    at: { kind: 'person', id: student.id },
    confidence: 0.95,
    why: `${shortName(student)} ${sayMissing(found, use)}.`,
    remedy: 'Get the release, crop or blur so that the student cannot be made out, or choose another picture.',
  }
  // Where it will appear decides; a former student may have given a permission of their own.
  return found.kind === 'channel-unknown' || student.former ? [{ ...hit, needsPerson: true }] : [hit]
}

/** Limits in a form's own words cannot be judged here; `no-name` is judged against the words. */
function otherConditions(student: StudentFact, release: Release): readonly Hit[] {
  const others = release.conditions.filter((condition) => condition !== 'no-name')
  if (others.length === 0) return []
  return [{
    at: { kind: 'person', id: student.id },
    confidence: 0.6,
    why: `The release of ${shortName(student)} comes with a limit: ${others.join(', ').replaceAll('-', ' ')}.`,
    remedy: 'Make sure that this post keeps to it.',
    needsPerson: true,
  }]
}

const notOnRecord = (id: string): Hit => ({
  at: { kind: 'person', id },
  confidence: 0.9,
  why: 'A student in the picture is not in the records that were asked, so nobody knows of a release.',
  remedy: 'Check that the right student is marked, and that a release is on file.',
  needsPerson: true,
})

function unknownPeople({ draft }: CheckInput): readonly Hit[] {
  const indexes = new Set(recognisablePeople(draft).flatMap(({ person, index }) => ('unknown' in person.who ? [index] : [])))
  return [...indexes].map((index) => ({
    at: { kind: 'asset', index },
    confidence: 0.8,
    why: 'Someone who can be made out in the picture has not been named.',
    remedy: 'Say who it is, or blur them.',
    needsPerson: true,
  }))
}

const unsaid = ({ draft }: CheckInput): readonly Hit[] => unsaidAssets(draft).map((index) => ({
  at: { kind: 'asset', index },
  confidence: 0.7,
  why: 'Nobody has said whether students can be made out in this picture.',
  remedy: 'Say who is in the picture, or that nobody can be made out.',
  needsPerson: true,
}))
