import { useLoaderData } from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '#src/app/context.ts'
import { ClauseLink } from '#src/ui/clause-link.tsx'
import { DateText } from '#src/ui/date-text.tsx'
import { Filters, GetForm } from '#src/ui/filters.tsx'
import { FlipTable } from '#src/ui/flip-table.tsx'
import { Head } from '#src/ui/head.tsx'
import { A } from '#src/ui/link.tsx'
import { Pager } from '#src/ui/pager.tsx'
import { localeOf } from '#src/ui/place.ts'
import { Says } from '#src/ui/says.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { useWords } from '#src/ui/words.tsx'
import { asItReads } from '#src/policies/rules/redline.ts'
import { readRegisterQuery } from '../read-register-query.ts'
import { platformLabel, publicLines } from '../register.ts'
import { clauseAsking } from '../rules/asked-by.ts'
import { pageAfter } from '../rules/register.ts'
import { whichAccount } from '../rules/which-account.ts'
import { accountsWords, standingLook } from '../words.ts'
import { AccountAnswer } from './account-answer.tsx'
import { Fill } from './fill.tsx'

export const meta = ({ loaderData }: { loaderData?: { district: string; locale: 'en' | 'es' } | undefined }) => [{ title: `${(accountsWords[loaderData?.locale ?? 'en'] ?? accountsWords.en).title} – ${loaderData?.district ?? ''}` }]

const PAGE = 25

export async function loader({ request, context }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const url = new URL(request.url)
  const { filter: { school, platform }, after } = readRegisterQuery(url.searchParams)
  const all = await app.remember('public accounts', () => publicLines(app))
  const page = pageAfter(all.filter((line) => (!school || line.schoolId === school) && (!platform || line.platform === platform)), after, PAGE)
  const kept = new URLSearchParams({ ...(school ? { school } : {}), ...(platform ? { platform } : {}) })
  const link = (to: string, more: Record<string, string> = {}) => { const search = new URLSearchParams([...kept, ...Object.entries(more)]).toString(); return search === '' ? to : `${to}?${search}` }
  const asked = url.searchParams.get('account')?.slice(0, 300) ?? ''
  const answer = whichAccount(asked, all, url.hostname)
  const clause = clauseAsking(app.editions, 'listing', 'official-accounts')
  return {
    district: app.district.name, locale: localeOf(request), asked, answer: answer && labelled(answer, (platform) => platformLabel(app, platform), new Map(all.map((line) => [line.slug, line.school]))),
    ...page, count: all.length, school, platform, schools: distinct(all.map((line) => ({ value: line.schoolId, label: line.school }))), platforms: distinct(all.map((line) => ({ value: line.platform, label: line.label }))),
    first: after === null ? undefined : link('/accounts'), next: page.next === null ? undefined : link('/accounts', { after: page.next }), csv: link('/csv/accounts'),
    clause: clause && { id: clause.id, title: clause.title, says: asItReads(clause.says) },
  }
}

const distinct = (options: readonly { value: string; label: string }[]) =>
  [...new Map(options.map((option) => [option.value, option])).values()].toSorted((a, b) => (a.label < b.label ? -1 : 1))

/** The answer with the names that people know: platforms by their labels, accounts with their school. */
function labelled(answer: NonNullable<ReturnType<typeof whichAccount>>, label: (platform: string) => string, schools: ReadonlyMap<string, string>) {
  const known = <One extends { slug: string; platform: string }>(one: One) => ({ ...one, label: label(one.platform), school: schools.get(one.slug) ?? '' })
  switch (answer.kind) {
    case 'ours': return { ...answer, accounts: answer.accounts.map(known) }
    case 'elsewhere': return { ...answer, label: platformNames[answer.platform] ?? label(answer.platform), real: answer.real.map(known) }
    case 'look-alike': return { ...answer, real: known(answer.real) }
    case 'not-an-account':
    case 'not-known': return answer
  }
}

/** Platforms that no presence can live on yet, but that people ask about. */
const platformNames: Readonly<Record<string, string>> = { threads: 'Threads' }

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** For everybody: ask whether an account is really the school's, and see all that are. */
export default function Accounts() {
  const page = useLoaderData<typeof loader>()
  const words = useWords(accountsWords)
  return (
    <>
      <Head title={words.title} lede={words.lede} />
      <search aria-label={words.title}>
        <GetForm className="ask">
          <label className="vh" htmlFor="account">{words.label}</label>
          <input id="account" name="account" defaultValue={page.asked} placeholder="instagram.com/…" autoCapitalize="none" autoComplete="off" spellCheck={false} maxLength={300} />
          <button className="go">{words.check}</button>
        </GetForm>
      </search>
      {page.answer && <AccountAnswer answer={page.answer} />}
      <section className="stack top" aria-labelledby="all">
        <h2 id="all">{words.all(page.count)}</h2>
        {page.count === 0 ? <p>{words.empty}</p> : (
          <>
            <Filters label={words.all(page.count)} clear="/accounts" filters={[
              { kind: 'select', name: 'school', label: words.school, value: page.school, options: [{ value: '', label: words.anySchool }, ...page.schools] },
              { kind: 'select', name: 'platform', label: words.where, value: page.platform, options: [{ value: '', label: words.anywhere }, ...page.platforms.map((one) => (one.value === 'feed' ? { value: 'feed', label: capital(words.ownPages) } : one))] },
            ]} />
            {page.shown.length === 0 ? <p>{words.none}</p> : (
              <FlipTable
                caption={words.all(page.count)} captionHidden rows={page.shown} rowKey={(line) => line.slug}
                columns={[
                  { key: 'name', head: words.account, names: true, cell: (line) => (line.url === null || line.standing === 'retired' ? line.name : <A to={line.url} rel="noreferrer">{line.name}</A>) },
                  { key: 'where', head: words.where, cell: (line) => (line.platform === 'feed' ? capital(words.ownPages) : `${line.label}, ${line.handle}`) },
                  { key: 'for', head: words.for, cell: (line) => line.school },
                  { key: 'state', head: words.state, plain: true, cell: (line) => <Tag state={standingLook[line.standing]}><span><Fill text={words.since(line.standing)} with={{ day: <DateText at={line.since} style="full" /> }} /></span></Tag> },
                  { key: 'checked', head: words.checked, cell: (line) => (line.standing !== 'ours' ? '' : line.checked === null ? words.never : <DateText at={line.checked} style="near" />) },
                ]}
              />
            )}
            <Pager shown={words.shown(page.shown.length === 0 ? 0 : page.from + 1, page.from + page.shown.length, page.total)} first={page.first} next={page.next ?? undefined} csv={page.csv} />
          </>
        )}
      </section>
      {page.clause && <footer className="foot"><p>{words.keeps} <ClauseLink clause={page.clause} /> <Says>{page.clause.says}</Says></p></footer>}
    </>
  )
}
