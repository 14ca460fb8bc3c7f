import { data, redirect, useActionData, useLoaderData } from 'react-router'
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { appContext } from '#src/app/context.ts'
import { formOf } from '#src/app/must.ts'
import { answerReleases } from '#src/releases/index.ts'
import type { Answers } from '#src/releases/index.ts'
import { familyPurposes } from '#src/releases/rules/release.ts'
import { familyWords } from '#src/releases/words.ts'
import { Notice } from '#src/ui/alert.tsx'
import { YesNo } from '#src/ui/choices.tsx'
import { DateText } from '#src/ui/date-text.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { ClauseLink } from '#src/ui/clause-link.tsx'
import { Head } from '#src/ui/head.tsx'
import { localeOf } from '#src/ui/place.ts'
import { Slim } from '#src/ui/public-shell.tsx'
import { Says } from '#src/ui/says.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { useWords } from '#src/ui/words.tsx'
import { askedToComeDown } from '../asked-to-come-down.ts'
import { enterByLink, loadFamily } from '../load-family.ts'

const NAME_MAX = 120

/** No script and the slim styles: an old phone opens it at once. */
export const handle = { script: false }
// The link is the key: no search engine, and no address in another site's log, which the policy of every
// page sees to (same-origin). A stricter one would send the form with `Origin: null`, as if from elsewhere.
export const meta = ({ loaderData }: { loaderData?: { district: string; locale: 'en' | 'es' } | undefined }) => [{ title: (familyWords[loaderData?.locale ?? 'en'] ?? familyWords.en).pageTitle(loaderData?.district ?? '') }, { name: 'robots', content: 'noindex' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const token = params['token'] ?? ''
  const family = await loadFamily(app, token)
  const saved = new URL(request.url).searchParams.get('saved')
  return data({ district: app.district.name, locale: localeOf(request), path: `/family/${token}`, family, saved: saved === null ? null : Number(saved) }, { status: family === null ? 404 : 200 })
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const token = params['token'] ?? ''
  const entered = await enterByLink(context.get(appContext), token)
  if (entered === null) throw data(null, { status: 404 })
  const form = await formOf(request)
  const answers: Answers = {}
  for (const purpose of familyPurposes) {
    const said = form.get(purpose)
    if (said === 'yes' || said === 'no') answers[purpose] = said
  }
  if (Object.keys(answers).length === 0) return data({ problem: 'answer' as const }, { status: 422 })
  const name = String(form.get('name') ?? '').trim().slice(0, NAME_MAX)
  if (name === '') return data({ problem: 'name' as const, answers }, { status: 422 })
  const saved = await answerReleases(entered.app, entered.student.id, answers, name)
  if (saved.kind === 'not-yours') throw data(null, { status: 404 })
  // They turned 18 while the form was open: the page says so.
  if (saved.kind === 'of-age') return redirect(`/family/${token}`)
  const down = new Set((await askedToComeDown(entered.app, { student: entered.student.id })).map((one) => one.postId)).size
  return redirect(`/family/${token}?saved=${down}`)
}

export default function Family() {
  const { district, path, family, saved } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const words = useWords(familyWords)
  const language = { locale: words.otherLocale, label: words.otherLanguage, to: `${path}?lang=${words.otherLocale}` }
  if (family === null) return <Slim name={district} language={language}><Head title={words.gone} /><p>{words.goneWhy}</p></Slim>
  const chosen = answer?.problem === 'name' ? answer.answers : undefined
  return (
    <Slim name={district} language={language} foot={<><p>{words.ends} <DateText at={family.ends} style="full" />. {words.onlyYou}</p></>}>
      {saved !== null && <Notice>{words.saved}{saved > 0 && ` ${words.comingDown(saved)}`}</Notice>}
      {answer && <ErrorSummary errors={[answer.problem === 'name' ? { field: 'name', message: words.needsName } : { field: 'yearbook', message: words.needsAnswer }]} />}
      <Head title={words.title(family.given)} />
      <p>{family.ofAge ? words.ofAge(family.given) : words.lede(family.given)}</p>
      <p className="dim small">{words.forGuardian(family.name, words.grade(family.grade), family.school)}</p>
      {!family.ofAge && (
        <form method="post" action={path}>
          {family.uses.map((use) => (
            <YesNo
              key={use.purpose} name={use.purpose} legend={words.use(use.purpose)} note={words.note(use.purpose)} yes={words.yes} no={words.no}
              answer={chosen?.[use.purpose] ?? (use.said === null ? undefined : use.said === 'yes' ? 'yes' : 'no')}
              earlier={use.said === null || use.on === null ? undefined : <Tag state={use.said === 'yes' ? 'ok' : 'stop'}>{use.said === 'yes' ? words.saidYes : use.said === 'no' ? words.saidNo : words.tookBack} <DateText at={use.on} style="day" /></Tag>}
            />
          ))}
          <div className="choice stack">
            <TextField name="name" label={words.name} hint={words.nameHint} autoComplete="name" maxLength={NAME_MAX} required error={answer?.problem === 'name' ? words.needsName : undefined} />
            <p className="dim small">{words.open}</p>
            <button className="go wide">{words.save}</button>
          </div>
        </form>
      )}
      <section className="choice stack tight" aria-labelledby="where">
        <h2 id="where" className="sub">{words.where(family.given)}</h2>
        <p>{family.shown.length === 0 ? words.whereNone : saved !== null && saved > 0 ? words.whereGoing(family.shown.length) : words.whereSome(family.shown.length)}</p>
        <ul>{family.shown.map((one) => <li key={one.id}>{one.url === null ? one.title : <a href={one.url}>{one.title}</a>} <small className="dim">{one.presence}{one.at !== null && <>, <DateText at={one.at} style="short" /></>}</small></li>)}</ul>
      </section>
      {family.clause && (
        <details className="choice">
          <summary>{words.why}</summary>
          <p>{words.whySays} <Says>{family.clause.says}</Says></p>
          <p><ClauseLink clause={{ id: family.clause.id }} /></p>
        </details>
      )}
    </Slim>
  )
}
