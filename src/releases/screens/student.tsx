import { data, Form, useActionData, useLoaderData } from 'react-router'
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { formOf, mustBeSignedIn, notAllowed, notFound } from '#src/app/must.ts'
import type { GuardianId, StudentId } from '#src/kit/ids.ts'
import { schoolTree, studentsById } from '#src/people/index.ts'
import { Notice } from '#src/ui/alert.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { Head } from '#src/ui/head.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { TimeLine } from '#src/ui/time-line.tsx'
import { useWords } from '#src/ui/words.tsx'
import { answerState } from '../answer-state.ts'
import { guardiansOf, makeFamilyLink } from '../family-link.ts'
import { mayReadReleases, mayReadReleasesAt } from '../rules/abilities.ts'
import { toldAnswers } from '../rules/told-answers.ts'
import { allAnswersOf } from '../store.ts'
import { releaseWords } from '../words.ts'

export const meta = () => [{ title: 'A student’s releases – Chalkline' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const app = mustBeSignedIn(request, context)
  if (!mayReadReleases(app.actor)) notAllowed()
  const student = (await studentsById(app.db, [params['student'] as StudentId])).get(params['student'] as StudentId)
  if (!student || !mayReadReleasesAt(app.actor, student.schoolId)) notFound()
  const school = (await schoolTree(app.db)).find((one) => one.id === student.schoolId)?.name ?? ''
  const answers = toldAnswers(await allAnswersOf(app.db, student.id))
  return {
    name: `${student.preferred ?? student.given} ${student.family}`, school, grade: student.grade, former: student.former, ofAge: student.adultSince !== null && student.adultSince <= app.today(),
    guardians: (await guardiansOf(app, student.id)).map((one) => ({ id: one.id, name: `${one.given} ${one.family}`, language: one.language })),
    answers: answers.map((one) => ({ id: one.id, at: one.withdrawnAt ?? one.givenAt, state: answerState(one, app.today()), purposes: one.purposes, channels: one.channels, conditions: one.conditions, how: one.how, signedAs: one.signedAs, superseded: one.supersededAt !== null, takenBack: one.withdrawnAt !== null })),
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const app = mustBeSignedIn(request, context)
  const form = await formOf(request)
  const made = await makeFamilyLink(app, String(form.get('guardian')) as GuardianId, params['student'] as StudentId)
  if (made.kind === 'not-yours') notAllowed()
  return data({ link: `${new URL(request.url).origin}/family/${made.token}` })
}

export default function StudentReleases() {
  const student = useLoaderData<typeof loader>()
  const made = useActionData<typeof action>()
  const words = useWords(releaseWords)
  return (
    <>
      {made && <Notice answers={made}>{words.linkMade} <a href={made.link}>{words.openLink}</a><br /><code>{made.link}</code></Notice>}
      <Head over={[student.grade === null ? '' : words.grade(student.grade), student.school].filter(Boolean).join(', ')} title={student.name}>
        {student.ofAge && <Tag state="note" fill>{words.ofAge}</Tag>}
        {student.former && <Tag state="off" fill>{words.former}</Tag>}
      </Head>
      <Columns aside="mid">
        <section className="stack" aria-labelledby="answers">
          <h2 id="answers" className="sub">{words.answers}</h2>
          {student.answers.length === 0 && <p>{words.noAnswers}</p>}
          <TimeLine items={student.answers.map((one) => ({
            id: one.id, at: one.at, state: one.superseded ? 'off' : one.state.state,
            sentence: <><strong>{words[one.state.word]}</strong> {one.purposes.map((purpose) => words.purpose(purpose)).join(', ')}{one.channels.length > 0 && <>, {words.only(one.channels.join(', '))}</>}{one.conditions.length > 0 && <>, {one.conditions.map((condition) => words.conditions(condition)).join(', ')}</>} <span className="dim">({one.takenBack ? null : words.how(one.how)}{one.signedAs !== null && <>{!one.takenBack && ', '}{words.signedAs(one.signedAs)}</>})</span></>,
          }))} />
        </section>
        <section className="stack" aria-labelledby="guardians">
          <h2 id="guardians" className="sub">{words.guardians}</h2>
          {student.guardians.map((one) => (
            <Form method="post" key={one.id} className="stack tight">
              <p><strong>{one.name}</strong></p>
              <button className="mini" name="guardian" value={one.id}>{words.makeLink}<span className="vh">: {one.name}</span></button>
            </Form>
          ))}
        </section>
      </Columns>
    </>
  )
}
