import { isoDate } from '#src/kit/dates.ts'
import type { Release } from '#src/releases/rules/release.ts'
import type { Check, Hit } from './check.ts'
import type { Depicted, Draft, DraftAsset, DraftPresence } from './draft.ts'
import type { AdultFact, Facts, StudentFact } from './facts.ts'
import { read } from './read.ts'
import { rosterOfStudents } from './roster-of-students.ts'

/** What the tables of the checks' tests are made from: plain things, changed where a case says so. */
export const aDraft = (change: Partial<Draft> = {}): Draft => ({
  as: 'official', text: '', platform: 'facebook', presence: null, author: null, replyTo: null, assets: [], ...change,
})

export const aPresence = (change: Partial<DraftPresence> = {}): DraftPresence => ({
  name: null, kind: null, school: null, audience: null, purpose: null, email: null, bio: null, justification: null, ...change,
})

export const anImage = (change: Partial<DraftAsset> = {}): DraftAsset => ({
  kind: 'image', alt: 'Two drummers on a field', rights: 'own', credit: null, visibleText: '', captions: null, logo: null, people: [], ...change,
})

export const shows = (who: Depicted['who'], change: Partial<Depicted> = {}): Depicted => ({
  who, recognisable: true, focus: true, tagged: false, ...change,
})

export const aStudent = (id: string, given: string, family: string, change: Partial<StudentFact> = {}): StudentFact => ({
  id, given, family, preferred: null, grade: null, school: null, teacher: null, team: null, former: false, adultSince: null, releases: [], ...change,
})

export const anAdult = (id: string, name: string, permissions: readonly Release[] = []): AdultFact => ({ id, name, role: null, permissions })

export const aRelease = (change: Partial<Release> = {}): Release => ({
  purposes: ['district-social-media'], channels: [], from: isoDate('2026-08-15'), until: isoDate('2027-06-30'),
  withdrawnOn: null, refused: false, conditions: [], ...change,
})

export interface FactsChange extends Partial<Omit<Facts, 'students' | 'adults'>> {
  readonly students?: readonly StudentFact[]
  readonly adults?: readonly AdultFact[]
}

export const someFacts = ({ students = [], adults = [], ...change }: FactsChange = {}): Facts => {
  const byId = new Map(students.map((one) => [one.id, one]))
  return {
    today: isoDate('2026-10-05'), roster: null, tools: null, elections: null, staff: null, crisis: false, studentsByName: rosterOfStudents(byId), ...change,
    students: byId,
    adults: new Map(adults.map((one) => [one.id, one])),
  }
}

/** Runs one check on a draft, as `judge` does. */
export const hitsOf = (check: Check, draft: Partial<Draft>, facts: FactsChange = {}, settings: Readonly<Record<string, unknown>> = {}): readonly Hit[] => {
  const whole = aDraft(draft)
  return check.find({ draft: whole, reading: read(whole.text), facts: someFacts(facts), settings })
}

/** Where a hit points, on one line: the words themselves, `asset 0`, `person S1`, `setting bio`. */
export const whereOf = ({ at }: Hit): string => {
  switch (at.kind) {
    case 'text': return at.quote
    case 'asset': return `asset ${at.index}`
    case 'person': return `person ${at.id}`
    case 'setting': return `setting ${at.name}`
  }
}
