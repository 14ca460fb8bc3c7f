import { useLoaderData } from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '#src/app/context.ts'
import { notFound } from '#src/app/must.ts'
import { Filters } from '#src/ui/filters.tsx'
import { Head } from '#src/ui/head.tsx'
import { A } from '#src/ui/link.tsx'
import { localeOf } from '#src/ui/place.ts'
import { sayDate } from '#src/ui/say-date.ts'
import { Trail } from '#src/ui/trail.tsx'
import { UnofficialStamp } from '#src/ui/unofficial-stamp.tsx'
import { usePlace, useWords } from '#src/ui/words.tsx'
import { libraryPage } from '../library-page.ts'
import { bearerWords } from '../measure-words/bearer-words.ts'
import { contexts } from '../rules/edition.ts'
import { EditionPart } from './edition-part.tsx'
import { Mine } from './mine.tsx'
import { TheirWords } from './their-words.tsx'
import { policyWords } from './words.ts'

export const meta = ({ loaderData }: { loaderData?: { locale: 'en' | 'es' } | undefined }) => [{ title: (policyWords[loaderData?.locale ?? 'en'] ?? policyWords.en).title }]

export async function loader({ request, url, context }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const page = await libraryPage(app, url.searchParams) ?? notFound()
  return { ...page, locale: localeOf(request), where: `${app.house.env.url === null ? url.host : new URL(app.house.env.url).host}/policy` }
}

/** The policies as anybody may read them: ours in full, drafts and other districts' one click away. */
export default function Library() {
  const { asked, only, ours, editions, where, found, who, mine, drafts, others } = useLoaderData<typeof loader>()
  const words = useWords(policyWords)
  const names = useWords(bearerWords)
  const filtering = asked.q !== '' || asked.who !== null || asked.where !== null
  const place = usePlace()
  const draft = editions[0]?.draft ?? false
  const days = editions.flatMap((edition) => (edition.day === null ? [] : [sayDate(edition.day, 'full', place)]))
  const showsMine = mine.length > 0 && !filtering && !only
  return (
    <>
      <UnofficialStamp where={where} edition={draft ? words.draftEdition : words.editions(days)} />
      {only && <Trail label={words.youAreHere} over={[{ to: '/policy', text: words.title }]} />}
      <Head title={ours ? words.title : draft ? words.draftTitle : words.otherTitle} lede={ours ? words.lede : `${draft ? `${words.draftNot} ` : ''}${words.followNot(editions[0]?.district ?? '')}`} />
      {(words.authoritative !== '' || showsMine) && <div className="read-first stack">{words.authoritative !== '' && <p>{words.authoritative}</p>}{showsMine && <Mine roles={mine} />}</div>}
      <Filters label={words.find} clear={only ? `/policy?policy=${only}` : '/policy'} hidden={only ? { policy: only } : {}} filters={[
        { kind: 'search', name: 'q', label: words.find, value: asked.q, placeholder: words.findExample },
        { kind: 'select', name: 'who', label: words.who, value: asked.who, options: [{ value: '', label: words.anyone }, ...who.map((one) => ({ value: one, label: names.bearer(one) }))] },
        { kind: 'select', name: 'where', label: words.where, value: asked.where, options: [{ value: '', label: words.anywhere }, ...contexts.filter((one) => one !== 'any').map((one) => ({ value: one, label: names.context(one) }))] },
      ]} />
      {filtering && <p><output>{words.found(found)}</output></p>}
      {editions.map((edition) => <EditionPart key={edition.policy} edition={edition} filtering={filtering} />)}
      {drafts.length > 0 && (
        <section className="edition stack">
          <h2>{words.drafts}</h2><p className="dim">{words.draftsWhy}</p>
          <ul className="links short">{drafts.map((one) => <li key={one.policy}><TheirWords>{one.title}, {one.district}</TheirWords>: <A to={`/policy?policy=${one.policy}`}>{words.readDraft}<span className="vh">: {one.district}</span></A></li>)}</ul>
        </section>
      )}
      {others.length > 0 && (
        <section className="edition stack">
          <h2>{words.others}</h2><p className="dim">{words.othersWhy}</p>
          <ul className="links short">{others.map((one) => <li key={one.policy}><A to={`/policy?policy=${one.policy}`}><TheirWords>{one.title}</TheirWords></A>, <span className="dim">{one.district}</span></li>)}</ul>
        </section>
      )}
    </>
  )
}
