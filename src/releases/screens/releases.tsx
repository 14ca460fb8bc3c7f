import { useLoaderData } from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { mustBeSignedIn, notAllowed } from '#src/app/must.ts'
import { readCursor, writeCursor } from '#src/kit/cursor.ts'
import { findStudents, schoolTree, studentsById } from '#src/people/index.ts'
import { studentPlaces } from '#src/people/rules/sees-students.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Filters } from '#src/ui/filters.tsx'
import { FlipTable } from '#src/ui/flip-table.tsx'
import { Head } from '#src/ui/head.tsx'
import { A } from '#src/ui/link.tsx'
import { Pager } from '#src/ui/pager.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { useWords } from '#src/ui/words.tsx'
import { answerState } from '../answer-state.ts'
import { mayReadReleases } from '../rules/abilities.ts'
import { answerKinds, recentReleases } from '../store.ts'
import { releaseWords } from '../words.ts'

export const meta = () => [{ title: 'Releases – Chalkline' }]

const PAGE = 25

export async function loader({ request, context }: LoaderFunctionArgs) {
  const app = mustBeSignedIn(request, context)
  if (!mayReadReleases(app.actor)) notAllowed()
  const { searchParams } = new URL(request.url)
  const find = (searchParams.get('find') ?? '').trim().slice(0, 80)
  const kind = answerKinds.find((one) => one === searchParams.get('answer')) ?? null
  const before = readCursor(searchParams.get('after'))
  const schools = new Map((await schoolTree(app.db)).map((school) => [school.id, school.name]))
  const found = find === '' ? null : await findStudents(app.db, find, studentPlaces(app.actor), 30)
  const page = await recentReleases(app.db, { places: studentPlaces(app.actor), kind, before }, app.today(), PAGE + 1)
  const last = page.length > PAGE ? page[PAGE - 1] : undefined
  const students = await studentsById(app.db, page.map((one) => one.studentId))
  return {
    find, kind, later: before !== null,
    found: found?.map((one) => ({ id: one.id, name: `${one.given} ${one.family}`, grade: one.grade, school: schools.get(one.schoolId) ?? '' })) ?? null,
    next: last ? `/releases?${new URLSearchParams({ ...(kind ? { answer: kind } : {}), after: writeCursor(last) }).toString()}` : undefined,
    rows: page.slice(0, PAGE).map((one) => {
      const student = students.get(one.studentId)
      return { id: one.id, student: one.studentId, name: student ? `${student.given} ${student.family}` : '', school: student ? schools.get(student.schoolId) ?? '' : '', purposes: one.purposes, until: one.until, at: one.at, state: answerState(one, app.today()) }
    }),
  }
}

/** What families said, the newest first; and a student by name. */
export default function Releases() {
  const { find, kind, found, rows, next, later } = useLoaderData<typeof loader>()
  const words = useWords(releaseWords)
  return (
    <>
      <Head title={words.title} lede={words.lede} />
      <Filters label={words.title} clear="/releases" filters={[
        { kind: 'search', name: 'find', label: words.find, value: find },
        { kind: 'select', name: 'answer', label: words.answer, value: kind, options: [{ value: '', label: words.anyAnswer }, ...answerKinds.map((one) => ({ value: one, label: words[one] }))] },
      ]} />
      {found !== null && (
        <section className="stack top" aria-label={words.find}>
          <h2 className="sub">{found.length === 0 ? words.foundNone(find) : words.found(find)}</h2>
          <ul className="links stack tight">{found.map((one) => <li key={one.id}><A to={`/releases/${one.id}`}>{one.name}</A> <span className="dim">{one.grade === null ? '' : `${words.grade(one.grade)}, `}{one.school}</span></li>)}</ul>
        </section>
      )}
      {rows.length === 0 && kind !== null ? <p>{words.noneOfKind}</p> : rows.length === 0 ? <EmptyState title={words.noneTitle}>{words.noneWhy}</EmptyState> : (
        <FlipTable
          caption={words.newest} rows={rows} rowKey={(row) => row.id}
          columns={[
            { key: 'name', head: words.student, names: true, cell: (row) => <A to={`/releases/${row.student}`}>{row.name}</A> },
            { key: 'answer', head: words.answer, plain: true, cell: (row) => <Tag state={row.state.state}>{words[row.state.word]}</Tag> },
            { key: 'uses', head: words.uses, cell: (row) => row.purposes.map((one) => words.purpose(one)).join(', ') },
            { key: 'school', head: words.school, cell: (row) => row.school },
            { key: 'when', head: words.when, cell: (row) => <DateText at={row.at} style="short" /> },
          ]}
        />
      )}
      <Pager shown={words.shown(rows.length)} first={later ? '/releases' : undefined} next={next} csv="/csv/releases" />
    </>
  )
}
