import { coverage } from '#src/releases/rules/coverage.ts'
import type { Check, CheckInput, Hit } from './check.ts'
import { recognisablePeople, shortName, shownStudents, unsaidAssets } from './depicted.ts'
import type { StudentFact } from './facts.ts'
import { nameTokens } from './name-tokens.ts'
import { wordSetting } from './settings.ts'

/**
 * No student's picture for personal, promotional or other non-school ends (CIN-5b). It is the use
 * that is wrong, so a media release does not help, unless a pack says `unless: released`: then a
 * release for that very purpose does (CIN-17).
 */
export const studentPhotoUse: Check = {
  name: 'student-photo-use',
  find(input) {
    const use = nonSchoolUse(input)
    if (use === null) return []
    const named = shownStudents(input.draft).flatMap((id): readonly Hit[] => {
      const student = input.facts.students.get(id)
      if (student !== undefined && mayBeUsed(student, use, input)) return []
      return [{
        at: { kind: 'person', id },
        confidence: use.sure,
        why: `${student === undefined ? 'A student' : shortName(student)} is shown ${use.words}.`,
        remedy: 'Choose a picture without students; theirs are for school purposes only.',
      }]
    })
    return [...named, ...unnamedInPersonal(input)]
  },
}

interface NonSchoolUse { readonly purpose: 'personal' | 'promotion'; readonly words: string; readonly sure: number }

function nonSchoolUse({ draft, reading }: CheckInput): NonSchoolUse | null {
  if (draft.as === 'comment') return null
  if (isPromotion(draft.presence?.purpose ?? null)) return { purpose: 'promotion', words: 'on a page that is not for school purposes', sure: 0.9 }
  const promotion = reading.terms('non-school-use')[0]
  if (promotion !== undefined) return { purpose: 'promotion', words: `in a post that is not for a school purpose (“${reading.original.slice(promotion.start, promotion.end)}”)`, sure: draft.as === 'personal' ? 0.95 : 0.8 }
  if (draft.as === 'personal' || draft.presence?.kind === 'personal') return { purpose: 'personal', words: 'in a personal post', sure: 0.95 }
  return null
}

const commercial = new Set(['personal', 'promotional', 'promotion', 'commercial', 'business', 'marketing', 'advertising', 'advertisement', 'campaign', 'political', 'private', 'sales', 'nonschool', 'brand', 'influencer', 'fundraising'])
const isPromotion = (purpose: string | null): boolean => {
  if (purpose === null) return false
  const words = nameTokens(purpose).map(({ text }) => text)
  return words.some((word) => commercial.has(word)) || (words.includes('non') && words.includes('school'))
}

function mayBeUsed(student: StudentFact, use: NonSchoolUse, { draft, facts, settings }: CheckInput): boolean {
  if (wordSetting(settings, 'unless') !== 'released') return false
  return coverage(student.releases, { purpose: use.purpose, channel: draft.platform }, facts.today, student.adultSince).kind === 'covered'
}

/** In a personal post an unnamed face may be a student's; whoever writes it has to say. */
function unnamedInPersonal({ draft, reading }: CheckInput): readonly Hit[] {
  if (draft.as !== 'personal' || draft.assets.length === 0) return []
  const unnamed = recognisablePeople(draft).flatMap(({ person, index }) => ('unknown' in person.who ? [index] : []))
  const unsaid = reading.words.some(({ folded }) => schoolWords.has(folded)) ? unsaidAssets(draft) : []
  return [...new Set([...unnamed, ...unsaid])].map((index) => ({
    at: { kind: 'asset', index },
    confidence: 0.6,
    why: 'This personal post has a picture, and nobody has said whether it shows a student.',
    remedy: 'Say who is in the picture; leave it out if a student can be made out.',
    needsPerson: true,
  }))
}

const schoolWords = new Set(['student', 'students', 'kids', 'kiddos', 'class', 'classroom', 'school', 'pupils', 'graders', 'period', 'recess', 'seniors', 'freshmen', 'team'])
