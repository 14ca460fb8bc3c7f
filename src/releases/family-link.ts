import { createHash, randomBytes } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { App } from '#src/app/app.ts'
import type { GuardianId, StudentId } from '#src/kit/ids.ts'
import { studentsById } from '#src/people/index.ts'
import { holds } from '#src/people/rules/actor.ts'
import { guardians, guardianships } from '#src/people/tables.ts'
import type { FamilyLink } from './store.ts'
import { isGuardianOf, liveLink } from './store.ts'
import { familyLinks } from './tables.ts'

const LINK_DAYS = 30

export type LinkMade = { readonly kind: 'made'; readonly token: string } | { readonly kind: 'not-yours' }

/** Makes the link by which one guardian answers for one child. Shown once; only its hash is kept. */
export async function makeFamilyLink(app: App, guardian: GuardianId, student: StudentId): Promise<LinkMade> {
  const token = randomBytes(24).toString('base64url')
  return app.write(async (tx): Promise<LinkMade> => {
    const child = (await studentsById(tx, [student])).get(student)
    if (!child || !holds(app.actor, ['principal', 'communications', 'admin'], child.schoolId) || !await isGuardianOf(tx, guardian, student)) return { kind: 'not-yours' }
    const now = app.now()
    await tx.sql.insert(familyLinks).values({
      districtId: tx.district, tokenHash: hashOf(token), guardianId: guardian, studentId: student, madeAt: now, endsAt: new Date(now.getTime() + LINK_DAYS * 86_400_000),
    })
    await tx.record({ event: 'release.requested', subject: { kind: 'student', id: student }, details: { guardian } })
    return { kind: 'made', token }
  })
}

/** What a guardian's link leads to; null when it ended, never was, or its guardian no longer is one: nobody learns which. */
export const openFamilyLink = (app: App, token: string): Promise<FamilyLink | null> => liveLink(app.db, hashOf(token), app.now())

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

export async function guardiansOf(app: App, student: StudentId): Promise<(typeof guardians.$inferSelect)[]> {
  const found = await app.db.sql.select().from(guardians)
    .innerJoin(guardianships, and(eq(guardianships.districtId, guardians.districtId), eq(guardianships.guardianId, guardians.id)))
    .where(and(eq(guardians.districtId, app.db.district), eq(guardianships.studentId, student))).orderBy(guardians.family)
  return found.map((row) => row.guardians)
}
