import type { IsoDate } from '#src/kit/dates.ts'
import { addDays } from '#src/kit/dates.ts'
import type { DistrictId, ReleaseId } from '#src/kit/ids.ts'
import { schoolYear } from '#src/kit/school-year.ts'
import { purposes as allPurposes } from '#src/releases/rules/release.ts'
import type { releases } from '#src/releases/tables.ts'
import type { GuardianshipRow, StudentRow } from './make-people.ts'
import type { Dice } from './random.ts'

export type ReleaseRow = typeof releases.$inferInsert & { readonly id: ReleaseId }

const usual = allPurposes.filter((purpose) => purpose !== 'promotion')

/** A release in every state that a real office knows: most say yes, some for the yearbook only, some no, some took it back, some never answered. */
export function makeReleases(districtId: DistrictId, students: readonly StudentRow[], guardianships: readonly GuardianshipRow[], dice: Dice, today: IsoDate, now: Date): ReleaseRow[] {
  const guardianOf = new Map(guardianships.map((one) => [one.studentId, one.guardianId]))
  const year = schoolYear(today)
  return students.flatMap((student, index): ReleaseRow[] => {
    const kind = dice.next()
    // A tenth never answered.
    if (kind < 0.1) return []
    const ago = 60 + dice.below(60)
    const givenAt = new Date(now.getTime() - ago * 86_400_000 - dice.below(80_000) * 1000)
    const from = maxDate(addDays(today, -ago), year.from)
    const base = {
      districtId, id: `release-${index + 1}` as ReleaseId, studentId: student.id, purposes: usual, channels: [] as string[], refused: false, conditions: [] as string[],
      from, until: year.until, how: dice.pick(['portal', 'portal', 'paper', 'import'] as const), givenBy: guardianOf.get(student.id) ?? null, givenAt, withdrawnOn: null, withdrawnAt: null, supersededAt: null,
    }
    if (kind < 0.17) return [{ ...base, purposes: ['yearbook'] }]
    if (kind < 0.24) return [{ ...base, refused: true }]
    if (kind < 0.27) {
      const withdrawnAt = new Date(now.getTime() - dice.below(50) * 86_400_000)
      return [{ ...base, withdrawnOn: maxDate(from, withdrawnAt.toISOString().slice(0, 10) as IsoDate), withdrawnAt }]
    }
    if (kind < 0.31) return [{ ...base, channels: ['facebook'] }]
    if (kind < 0.36) return [{ ...base, conditions: ['no-name'] }]
    // Last year's form, not renewed.
    if (kind < 0.39) return [{ ...base, from: addDays(year.from, -365), until: addDays(year.from, -1) }]
    return [base]
  })
}

const maxDate = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)
