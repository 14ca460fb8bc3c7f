import type { App } from '#src/app/app.ts'
import { enter } from '#src/app/app.ts'
import { schoolTree, studentsById } from '#src/people/index.ts'
import { asItReads } from '#src/policies/rules/redline.ts'
import { openFamilyLink, releasesOf } from '#src/releases/index.ts'
import { familyPurposes } from '#src/releases/rules/release.ts'
import { schoolYear } from '#src/kit/school-year.ts'
import { whereShown } from './where-shown.ts'

/** The app of the guardian whom a link belongs to, and their child; null when the link ended or never was. */
export async function enterByLink(app: App, token: string) {
  const link = await openFamilyLink(app, token)
  if (link === null) return null
  const student = (await studentsById(app.db, [link.studentId])).get(link.studentId)
  if (!student) return null
  return { app: enter(app.house, app.district, { kind: 'guardian', district: app.district.id, id: link.guardianId }), student }
}

/** What a guardian's page shows: one child, each use, what was said, where the child appears. */
export async function loadFamily(app: App, token: string) {
  const entered = await enterByLink(app, token)
  if (entered === null) return null
  const { student } = entered
  const answers = (await releasesOf(app.db, [student.id])).get(student.id) ?? []
  const today = app.today()
  const clause = app.editions.flatMap((edition) => edition.clauses).find((one) => one.measures.some((measure) => measure.kind === 'check' && measure.check === 'student-release' && measure.outcome === 'block'))
  return {
    given: student.preferred ?? student.given, name: `${student.preferred ?? student.given} ${student.family.slice(0, 1)}.`, grade: student.grade ?? '',
    school: (await schoolTree(app.db)).find((one) => one.id === student.schoolId)?.name ?? '',
    ofAge: student.adultSince !== null && student.adultSince <= today,
    ends: schoolYear(today).until,
    clause: clause ? { id: clause.id, says: asItReads(clause.says) } : null,
    shown: (await whereShown(app, student.id)).map(({ id, title, presence, at, url }) => ({ id, title, presence, at, url })),
    uses: familyPurposes.map((purpose) => {
      const about = answers.filter((one) => one.purposes.includes(purpose) || (one.refused && one.purposes.length === 0))
      const newest = about.toSorted((a, b) => (b.withdrawnAt ?? b.givenAt).getTime() - (a.withdrawnAt ?? a.givenAt).getTime())[0]
      const said = !newest || newest.until < today ? null : newest.withdrawnOn !== null ? 'withdrawn' as const : newest.refused ? 'no' as const : 'yes' as const
      return { purpose, said, on: newest ? newest.withdrawnAt ?? newest.givenAt : null }
    }),
  }
}
