import { data, isRouteErrorResponse, redirect, useLoaderData, useRouteError } from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '#src/app/context.ts'
import { wordsFor } from '#src/ui/catalogue.ts'
import { clauseHref } from '#src/ui/clause-link.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { RouteErrorPart } from '#src/ui/error-page.tsx'
import { Facts } from '#src/ui/facts.tsx'
import { A } from '#src/ui/link.tsx'
import { localeOf } from '#src/ui/place.ts'
import { RedLine } from '#src/ui/red-line.tsx'
import { ClauseText } from '#src/ui/says.tsx'
import { sayDate } from '#src/ui/say-date.ts'
import { Tabs } from '#src/ui/tabs.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { Trail } from '#src/ui/trail.tsx'
import { UnofficialStamp } from '#src/ui/unofficial-stamp.tsx'
import { usePlace, useWords } from '#src/ui/words.tsx'
import { clausePage } from '../clause-page.ts'
import { findClause, nearestClause } from '../find-clause.ts'
import { bearerWords } from '../measure-words/bearer-words.ts'
import { ClauseDoes } from './clause-does.tsx'
import { historyFacts } from './history-facts.tsx'
import { TheirWords } from './their-words.tsx'
import { policyWords } from './words.ts'

export const meta = ({ loaderData }: { readonly loaderData?: { readonly id: string; readonly title: string } | undefined }) =>
  [{ title: loaderData ? `${loaderData.id} ${loaderData.title}` : 'Social media policy' }]

export async function loader({ request, url, params, context }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const locale = localeOf(request)
  const id = params['id'] ?? ''
  const all = [...app.editions, ...app.house.policies.editions]
  const found = findClause(all, id)
  if (found === null) {
    const words = wordsFor(policyWords, locale)
    const nearest = nearestClause(all, id)
    throw data({ happened: words.unknown(id), todo: words.lookUp, nearest }, { status: 404 })
  }
  if (found.clause.id !== id) throw redirect(clauseHref(found.clause.id) + url.search)
  return {
    ...await clausePage(app, found, locale),
    changed: url.searchParams.get('read') === 'changed',
    where: `${app.house.env.url === null ? url.host : new URL(app.house.env.url).host}${clauseHref(id)}`,
  }
}

/** A clause for everybody: its words, where it stands, and what it does. */
export default function Clause() {
  const clause = useLoaderData<typeof loader>()
  const { edition } = clause
  const words = useWords(policyWords)
  const names = useWords(bearerWords)
  const place = usePlace()
  const dated = edition.draft ? words.draftEdition : words.edition(edition.day && sayDate(edition.day, 'full', place))
  const changed = clause.changes !== null && clause.changed
  return (
    <>
      <UnofficialStamp where={clause.where} edition={dated} />
      <Trail label={words.youAreHere} over={[{ to: '/policy', text: words.title }, { to: edition.ours ? `/policy#${edition.policy}` : `/policy?policy=${edition.policy}`, text: edition.title }]} here={clause.section} />
      <div className="head">
        <p className="clause-id"><span className="clause">{clause.id}</span></p>
        <h1><TheirWords>{clause.title}</TheirWords></h1>
        <p className="row wider">
          <Tag state={edition.draft ? 'note' : 'ok'} fill>{edition.draft ? words.draft : words.inForce}</Tag>
          <span className="dim">{edition.draft ? '' : `${dated}. `}{words.forWhom(clause.bearer.map((one) => names.bearer(one)).join(', '), clause.context.map((one) => names.context(one)).join(', '))}</span>
        </p>
        {words.authoritative !== '' && <p>{words.authoritative}</p>}
      </div>
      {clause.changes !== null && (
        <Tabs label={words.reading} tabs={[
          { to: clauseHref(clause.id), text: words.asReads, current: !changed },
          { to: `${clauseHref(clause.id)}?read=changed`, text: words.changed, current: changed },
        ]} />
      )}
      <Columns aside="wide" three>
        <div className="stack">
          <div lang={place.locale === 'en' ? undefined : 'en'}>
            {changed && clause.changes ? <RedLine parts={clause.changes} /> : <ClauseText>{clause.says || words.allStruck}</ClauseText>}
          </div>
          {changed && <p className="small dim">{words.changedNote} <ins>{words.addedWord}</ins> {words.and} <del>{words.removedWord}</del> {words.marked}</p>}
          {!edition.basis && <p>{words.noDiscipline}</p>}
        </div>
        <ClauseDoes clause={clause} />
        <div className="stack loose">
          <section className="stack" aria-labelledby="stands">
            <h2 id="stands" className="sub">{words.stands}</h2>
            <Facts across facts={[
              { term: words.policy, value: <TheirWords>{edition.title}, {edition.district}</TheirWords> },
              { term: words.inSection, value: <TheirWords>{edition.number === null ? clause.section : `${edition.number}, ${clause.section}`}</TheirWords> },
              { term: words.strength, value: names.modality(clause.modality) },
              ...(clause.overrides.length > 0 ? [{ term: words.overrides, value: clause.overrides.join(', ') }] : []),
              ...historyFacts(edition.history, words.event),
            ]} />
          </section>
          {clause.like.length > 0 && (
            <section className="stack tight" aria-labelledby="like">
              <h2 id="like" className="sub">{words.related}</h2>
              <ul className="links short">
                {clause.like.map((one) => <li key={one.id}><A className="clause" to={clauseHref(one.id)}>{one.id}</A> <TheirWords>{one.title}</TheirWords>, <span className="dim">{one.district}</span></li>)}
              </ul>
            </section>
          )}
        </div>
      </Columns>
    </>
  )
}

/** An address with a slip in it: says so, and offers the clause that was probably meant. */
export function ErrorBoundary() {
  const error = useRouteError()
  const words = useWords(policyWords)
  const near: unknown = isRouteErrorResponse(error) && typeof error.data === 'object' && error.data !== null ? Reflect.get(error.data, 'nearest') : null
  return (
    <>
      <RouteErrorPart />
      <p className="top row wider">
        {typeof near === 'string' && <span>{words.meant} <A className="clause" to={clauseHref(near)}>{near}</A>{words.meantEnd}</span>}
        <A to="/policy">{words.title}</A>
      </p>
    </>
  )
}
