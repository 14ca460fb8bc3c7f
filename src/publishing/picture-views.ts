import type { IsoDate } from '#src/kit/dates.ts'
import { coverage } from '#src/releases/rules/coverage.ts'
import { purposeOf } from '#src/releases/rules/purpose-of.ts'
import type { Facts } from '#src/screening/rules/facts.ts'
import type { WholePost } from './store.ts'

/**
 * A post's pictures for whoever writes or decides: who can be seen, and whether a release covers it
 * today. `facts` is what the check gathered of the people shown.
 */
export function pictureViews(assets: WholePost['assets'], facts: Pick<Facts, 'students' | 'adults'>, platform: string | null, today: IsoDate) {
  return assets.map((asset) => ({
    id: asset.id, width: asset.width, height: asset.height, alt: asset.alt, rights: asset.rights, credit: asset.credit, visibleText: asset.visibleText, logo: asset.logo,
    nobody: asset.nobody, removed: asset.removed, namedInFile: asset.namedInFile,
    people: asset.people.map((one, index) => {
      const student = one.studentId === null ? undefined : facts.students.get(one.studentId)
      const adult = one.personId === null ? undefined : facts.adults.get(one.personId)
      return {
        n: index + 1, id: one.id, recognisable: one.recognisable, box: one.box,
        name: student ? `${student.preferred ?? student.given} ${student.family.slice(0, 1)}.` : adult?.name ?? null,
        kind: student ? 'student' as const : adult ? 'adult' as const : 'unknown' as const,
        release: student ? coverage(student.releases, { purpose: purposeOf(platform), channel: platform }, today, student.adultSince) : null,
      }
    }),
  }))
}

export type PictureView = ReturnType<typeof pictureViews>[number]
