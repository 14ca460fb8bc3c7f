import type { App } from '#src/app/app.ts'
import type { DistrictDb } from '#src/db/client.ts'
import { peopleById, schoolTree, studentsById } from '#src/people/index.ts'
import type { Person, Student } from '#src/people/index.ts'
import { presencesById } from '#src/presences/index.ts'
import type { Presence } from '#src/presences/index.ts'
import { permissionsOf, releasesOf } from '#src/releases/index.ts'
import type { PresenceId, StudentId } from '#src/kit/ids.ts'
import type { Draft, DraftAsset, DraftPresence } from '#src/screening/rules/draft.ts'
import type { AdultFact, Facts, StudentFact } from '#src/screening/rules/facts.ts'
import { rosterOfStudents } from '#src/screening/rules/roster-of-students.ts'
import { isDefined } from '#src/kit/defined.ts'
import type { WholePost } from './store.ts'

/** What the checks need to judge a post: one draft a place it goes to, and the facts of today. */
export interface Gathered { readonly drafts: readonly Draft[]; readonly facts: Facts; readonly presences: ReadonlyMap<PresenceId, Presence> }

/** A text that names more students than this is judged without the releases of the rest: they count as uncovered. */
const MOST_NAMED = 200

/** Gathers, decides nothing. A post with no place yet is judged once, with the place unknown. */
export async function gatherReview(app: App, db: DistrictDb, whole: WholePost): Promise<Gathered> {
  const roster = await app.house.rosters.of(db)
  const texts = [whole.post.words, ...whole.assets.flatMap((asset) => [asset.alt, asset.visibleText])].filter(isDefined)
  const named = roster === null ? [] : texts.flatMap((text) => roster.find(text).flatMap((hit) => hit.students.map((student) => student.id as StudentId))).slice(0, MOST_NAMED)
  // Who is shown and who is named: a name may stand where a release covers it.
  const studentIds = [...new Set([...whole.assets.flatMap((asset) => asset.people.map((one) => one.studentId)).filter(isDefined), ...named])]
  const personIds = whole.assets.flatMap((asset) => asset.people.map((one) => one.personId)).filter(isDefined)
  // One after another: on the embedded engine there is one connection, on a transaction always.
  const presences = await presencesById(db, whole.deliveries.map((one) => one.presenceId))
  const students = await studentsById(db, studentIds)
  const releases = await releasesOf(db, studentIds)
  const people = await peopleById(db, [...personIds, whole.post.authorId])
  const permissions = await permissionsOf(db, personIds)
  const schools = new Map((await (db === app.db ? app.remember('schools', () => schoolTree(db)) : schoolTree(db))).map((school) => [school.id, school.name]))
  const author = people.get(whole.post.authorId)

  const assets = whole.assets.map(draftAsset)
  const base = {
    as: 'official', text: whole.post.words, replyTo: null, assets,
    author: author ? { name: fullName(author), roles: ['content-owner'], relation: null } : null,
  } as const
  const places = [...presences.values()]
  const drafts: Draft[] = places.length === 0
    ? [{ ...base, platform: null, presence: null }]
    : places.map((presence) => ({ ...base, platform: presence.platform, presence: draftPresence(presence, schools.get(presence.schoolId) ?? null) }))
  const byId = new Map([...students.values()].map((student) => [student.id, studentFact(student, schools.get(student.schoolId) ?? null, releases.get(student.id) ?? [])]))
  return {
    drafts, presences,
    facts: {
      today: app.today(),
      roster,
      students: byId,
      studentsByName: rosterOfStudents(byId),
      adults: new Map([...people.values()].map((person): [string, AdultFact] => [person.id, { id: person.id, name: fullName(person), role: person.job, permissions: permissions.get(person.id) ?? [] }])),
      tools: null, elections: null, staff: null, crisis: false,
    },
  }
}

const fullName = (person: Pick<Person, 'given' | 'family'>): string => `${person.given} ${person.family}`

function draftAsset(asset: WholePost['assets'][number]): DraftAsset {
  return {
    kind: 'image', alt: asset.alt, rights: asset.rights, credit: asset.credit, visibleText: asset.visibleText, captions: null, logo: asset.logo,
    people: asset.nobody ? [] : asset.people.length === 0 ? null : asset.people.map((one) => ({
      who: one.studentId !== null ? { student: one.studentId } : one.personId !== null ? { adult: one.personId } : { unknown: true },
      recognisable: one.recognisable, focus: true, tagged: false,
    })),
  }
}

function draftPresence(presence: Presence, school: string | null): DraftPresence {
  return {
    name: presence.name, kind: presence.kind, school, audience: presence.audience, purpose: presence.purpose,
    email: presence.email, bio: presence.bio, justification: presence.justification,
  }
}

function studentFact(student: Student, school: string | null, releases: StudentFact['releases']): StudentFact {
  return {
    id: student.id, given: student.given, family: student.family, preferred: student.preferred, grade: student.grade, school,
    teacher: null, team: null, former: student.former, adultSince: student.adultSince, releases,
  }
}
