import { and, eq, isNull } from 'drizzle-orm'
import type { App, Tx } from '#src/app/app.ts'
import { newId } from '#src/app/new-id.ts'
import type { GuardianId, StudentId } from '#src/kit/ids.ts'
import { schoolYear } from '#src/kit/school-year.ts'
import { students } from '#src/people/tables.ts'
import { coverage } from './rules/coverage.ts'
import type { Purpose } from './rules/release.ts'
import { purposes } from './rules/release.ts'
import type { StoredRelease } from './store.ts'
import { isGuardianOf } from './store.ts'
import { releases } from './tables.ts'

/** A guardian's answers, a use at a time; what is left open stays as it was. */
export type Answers = Partial<Record<Purpose, 'yes' | 'no'>>
export type AnswersSaved =
  | { readonly kind: 'saved'; readonly withdrawn: readonly Purpose[] }
  | { readonly kind: 'not-yours' }
  /** The student is 18 and answers for themself (20 U.S.C. 1232g(d)). */
  | { readonly kind: 'of-age' }

/** Who answers for whom, and the name that they signed with. */
interface Answering { readonly guardian: GuardianId; readonly student: StudentId; readonly signedAs: string | null }

/**
 * Keeps a guardian's answers for the school year. Nothing is edited: a yes that becomes a no is a
 * withdrawal that counts from today, any other new answer supersedes the old one (domain.md, Release).
 */
export async function answerReleases(app: App, student: StudentId, answers: Answers, signedAs: string | null = null): Promise<AnswersSaved> {
  return app.write(async (tx): Promise<AnswersSaved> => {
    const { actor } = app
    if (actor.kind !== 'guardian' || !await isGuardianOf(tx, actor.id, student)) return { kind: 'not-yours' }
    // Two forms sent at once take turns on the student's row; else both would follow the same old answer.
    const [child] = await tx.sql.select({ adultSince: students.adultSince }).from(students)
      .where(and(eq(students.districtId, tx.district), eq(students.id, student))).for('update')
    if (!child) return { kind: 'not-yours' }
    if (child.adultSince !== null && child.adultSince <= app.today()) return { kind: 'of-age' }
    const withdrawn: Purpose[] = []
    for (const [purpose, answer] of Object.entries(answers) as [Purpose, 'yes' | 'no'][]) {
      if (await answerOne(app, tx, { guardian: actor.id, student, signedAs }, purpose, answer) === 'withdrawn') withdrawn.push(purpose)
    }
    return { kind: 'saved', withdrawn }
  })
}

async function answerOne(app: App, tx: Tx, by: Answering, purpose: Purpose, answer: 'yes' | 'no'): Promise<'same' | 'given' | 'refused' | 'withdrawn'> {
  const today = app.today()
  const subject = { kind: 'student', id: by.student } as const
  const current = (await tx.sql.select().from(releases).where(and(
    eq(releases.districtId, tx.district), eq(releases.studentId, by.student), isNull(releases.supersededAt),
  ))).filter((one) => namedBy(one).includes(purpose))
  const open = current.filter((one) => !one.refused && one.withdrawnOn === null && one.until >= today)
  if (answer === 'yes' && coverage(current, { purpose, channel: null }, today).kind === 'covered') return 'same'
  if (answer === 'no' && open.length === 0 && current.some((one) => one.refused || one.withdrawnOn !== null)) return 'same'

  const standing = open.filter((one) => one.from <= today)
  for (const one of current) await supersede(app, tx, one, purpose)
  if (answer === 'no' && standing.length > 0) {
    for (const one of standing) await tx.sql.insert(releases).values({ ...one, id: newId<'release'>(), purposes: [purpose], withdrawnOn: today, withdrawnAt: app.now(), signedAs: by.signedAs })
    await tx.record({ event: 'release.withdrawn', subject, details: { purpose, from: today } })
    return 'withdrawn'
  }
  await tx.sql.insert(releases).values({
    districtId: tx.district, id: newId<'release'>(), studentId: by.student, purposes: [purpose], channels: [], refused: answer === 'no', conditions: [],
    from: today, until: schoolYear(today).until, how: 'portal', givenBy: by.guardian, signedAs: by.signedAs, givenAt: app.now(),
  })
  await tx.record({ event: answer === 'yes' ? 'release.given' : 'release.refused', subject, details: { purpose, until: schoolYear(today).until } })
  return answer === 'yes' ? 'given' : 'refused'
}

/** Ends an answer for one use. One form may have spoken of several: the others stand, on a row of their own. */
async function supersede(app: App, tx: Tx, one: StoredRelease, purpose: Purpose): Promise<void> {
  await tx.sql.update(releases).set({ supersededAt: app.now() }).where(and(eq(releases.districtId, tx.district), eq(releases.id, one.id)))
  const rest = namedBy(one).filter((other) => other !== purpose)
  if (rest.length > 0) await tx.sql.insert(releases).values({ ...one, id: newId<'release'>(), purposes: rest })
}

/** The uses that an answer speaks of; a no that names none is a no to all of them. */
const namedBy = (one: StoredRelease): readonly string[] => (one.refused && one.purposes.length === 0 ? purposes : one.purposes)
