import type { App } from '#src/app/app.ts'
import { isDefined } from '#src/kit/defined.ts'
import { peopleById, studentsById } from '#src/people/index.ts'
import { releasesOf } from '#src/releases/index.ts'
import { coverage } from '#src/releases/rules/coverage.ts'
import { purposeOf } from '#src/releases/rules/purpose-of.ts'
import type { WholePost } from './store.ts'

/** A post's pictures for whoever writes or decides: who can be seen, and whether a release covers it today. */
export async function pictureViews(app: App, assets: WholePost['assets'], platform: string | null) {
  const studentIds = assets.flatMap((asset) => asset.people.map((one) => one.studentId)).filter(isDefined)
  const students = await studentsById(app.db, studentIds)
  const releases = await releasesOf(app.db, studentIds)
  const people = await peopleById(app.db, assets.flatMap((asset) => asset.people.map((one) => one.personId)).filter(isDefined))
  return assets.map((asset) => ({
    id: asset.id, width: asset.width, height: asset.height, alt: asset.alt, rights: asset.rights, credit: asset.credit, visibleText: asset.visibleText, logo: asset.logo,
    nobody: asset.nobody, removed: asset.removed, namedInFile: asset.namedInFile,
    people: asset.people.map((one, index) => {
      const student = one.studentId === null ? undefined : students.get(one.studentId)
      const person = one.personId === null ? undefined : people.get(one.personId)
      const answers = one.studentId === null ? [] : releases.get(one.studentId) ?? []
      return {
        n: index + 1, id: one.id, recognisable: one.recognisable, box: one.box,
        name: student ? `${student.preferred ?? student.given} ${student.family.slice(0, 1)}.` : person ? `${person.title ?? ''} ${person.family}`.trim() : null,
        kind: student ? 'student' as const : person ? 'adult' as const : 'unknown' as const,
        release: student ? coverage(answers, { purpose: purposeOf(platform), channel: platform }, app.today(), student.adultSince) : null,
        student: student?.id ?? null,
      }
    }),
  }))
}

export type PictureView = Awaited<ReturnType<typeof pictureViews>>[number]
