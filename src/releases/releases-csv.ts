import type { SignedInApp } from '#src/app/must.ts'
import type { CsvTable } from '#src/kit/csv.ts'
import { schoolTree, studentsById } from '#src/people/index.ts'
import { studentPlaces } from '#src/people/rules/sees-students.ts'
import { answerState } from './answer-state.ts'
import { mayReadReleases } from './rules/abilities.ts'
import type { AnswerFilter } from './store.ts'
import { answerKinds, recentReleases } from './store.ts'

const PAGE = 500

/** The answers of families as a file, for those who may read them, each for the students of their places; null for others. That it was taken is on record. */
export async function releasesCsv(app: SignedInApp, query: URLSearchParams): Promise<CsvTable | null> {
  if (!mayReadReleases(app.actor)) return null
  const kind = answerKinds.find((one) => one === query.get('answer')) ?? null
  await app.write((tx) => tx.record({ event: 'export.made', subject: { kind: 'district', id: app.district.id }, details: { list: 'releases', answer: kind } }))
  return { head: ['Student', 'Grade', 'School', 'Answer', 'For', 'Only on', 'From', 'Until', 'How given', 'Said on'], rows: rows(app, kind) }
}

async function* rows(app: SignedInApp, kind: AnswerFilter['kind']): AsyncGenerator<string[]> {
  const schools = new Map((await schoolTree(app.db)).map((school) => [school.id, school.name]))
  let before: AnswerFilter['before'] = null
  for (;;) {
    const page: Awaited<ReturnType<typeof recentReleases>> = await recentReleases(app.db, { places: studentPlaces(app.actor), kind, before }, app.today(), PAGE)
    const students = await studentsById(app.db, page.map((one) => one.studentId))
    for (const one of page) {
      const student = students.get(one.studentId)
      yield [
        student ? `${student.given} ${student.family}` : '', student?.grade ?? '', student ? schools.get(student.schoolId) ?? '' : '', answerState(one, app.today()).word,
        one.purposes.join(' '), one.channels.join(' '), one.from, one.until, one.how, one.at.toISOString(),
      ]
    }
    const last = page.at(-1)
    if (page.length < PAGE || !last) return
    before = { at: last.at, id: last.id }
  }
}
