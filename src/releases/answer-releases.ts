import { and, eq, isNull } from 'drizzle-orm'
import type { App, Tx } from '#src/app/app.ts'
import { newId } from '#src/app/new-id.ts'
import type { StudentId } from '#src/kit/ids.ts'
import { schoolYear } from '#src/kit/school-year.ts'
import { isGuardianOf } from './store.ts'
import type { Purpose } from './rules/release.ts'
import { releases } from './tables.ts'

/** A guardian's answers, a use at a time; what is left open stays as it was. */
export type Answers = Partial<Record<Purpose, 'yes' | 'no'>>
export type AnswersSaved = { readonly kind: 'saved'; readonly withdrawn: readonly Purpose[] } | { readonly kind: 'not-yours' }

/**
 * Keeps a guardian's answers for the school year. Nothing is edited: a yes that becomes a no is a
 * withdrawal that counts from today, any other new answer supersedes the old one (domain.md, Release).
 */
export async function answerReleases(app: App, student: StudentId, answers: Answers): Promise<AnswersSaved> {
  return app.write(async (tx): Promise<AnswersSaved> => {
    const { actor } = app
    if (actor.kind !== 'guardian' || !await isGuardianOf(tx, actor.id, student)) return { kind: 'not-yours' }
    const withdrawn: Purpose[] = []
    for (const [purpose, answer] of Object.entries(answers) as [Purpose, 'yes' | 'no'][]) {
      if (await answerOne(app, tx, student, purpose, answer) === 'withdrawn') withdrawn.push(purpose)
    }
    return { kind: 'saved', withdrawn }
  })
}

async function answerOne(app: App, tx: Tx, student: StudentId, purpose: Purpose, answer: 'yes' | 'no'): Promise<'same' | 'given' | 'refused' | 'withdrawn'> {
  const today = app.today()
  const current = (await tx.sql.select().from(releases).where(and(
    eq(releases.districtId, tx.district), eq(releases.studentId, student), isNull(releases.supersededAt),
  ))).filter((one) => one.purposes.includes(purpose))
  const standing = current.find((one) => !one.refused && one.withdrawnOn === null && one.from <= today && today <= one.until)
  const subject = { kind: 'student', id: student } as const
  if (answer === 'yes' && standing && standing.channels.length === 0) return 'same'
  if (answer === 'no' && !standing && current.some((one) => one.refused)) return 'same'
  if (answer === 'no' && standing) {
    for (const one of current.filter((old) => !old.refused && old.withdrawnOn === null)) {
      await tx.sql.update(releases).set({ withdrawnOn: today, withdrawnAt: app.now() }).where(and(eq(releases.districtId, tx.district), eq(releases.id, one.id)))
      // One paper form may have said yes to several uses: the others stand, on a row of their own.
      const rest = one.purposes.filter((other) => other !== purpose)
      if (rest.length > 0) await tx.sql.insert(releases).values({ ...one, id: newId<'release'>(), purposes: rest })
    }
    await tx.record({ event: 'release.withdrawn', subject, details: { purpose, from: today } })
    return 'withdrawn'
  }
  for (const one of current) {
    await tx.sql.update(releases).set({ supersededAt: app.now() }).where(and(eq(releases.districtId, tx.district), eq(releases.id, one.id)))
    const rest = one.purposes.filter((other) => other !== purpose)
    if (rest.length > 0) await tx.sql.insert(releases).values({ ...one, id: newId<'release'>(), purposes: rest })
  }
  await tx.sql.insert(releases).values({
    districtId: tx.district, id: newId<'release'>(), studentId: student, purposes: [purpose], channels: [], refused: answer === 'no', conditions: [],
    from: today, until: schoolYear(today).until, how: 'portal', givenBy: app.actor.kind === 'guardian' ? app.actor.id : null, givenAt: app.now(),
  })
  await tx.record({ event: answer === 'yes' ? 'release.given' : 'release.refused', subject, details: { purpose, until: schoolYear(today).until } })
  return answer === 'yes' ? 'given' : 'refused'
}
