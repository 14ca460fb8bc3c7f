import { useLoaderData } from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { mustBeSignedIn } from '#src/app/must.ts'
import { lastPosts } from '#src/publishing/index.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Filters } from '#src/ui/filters.tsx'
import { FlipTable } from '#src/ui/flip-table.tsx'
import { Head } from '#src/ui/head.tsx'
import { A } from '#src/ui/link.tsx'
import { Pager } from '#src/ui/pager.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { useWords } from '#src/ui/words.tsx'
import { readRegisterQuery } from '../read-register-query.ts'
import { registerLines } from '../register.ts'
import { clauseAsking } from '../rules/asked-by.ts'
import { presenceStates } from '../rules/presence.ts'
import { filterRegister, pageAfter, registerSorts, sortRegister } from '../rules/register.ts'
import type { RegisterSort } from '../rules/register.ts'
import { freshnessLook, presenceLook, registerWords, settingsLook } from '../words.ts'

export const meta = () => [{ title: 'Accounts – Chalkline' }]

const PAGE = 40

export async function loader({ request, context }: LoaderFunctionArgs) {
  const app = mustBeSignedIn(request, context)
  const query = readRegisterQuery(new URL(request.url).searchParams)
  const all = await registerLines(app, await lastPosts(app))
  const page = pageAfter(sortRegister(filterRegister(all, query.filter), query.sort, query.down), query.after, PAGE)
  const link = (to: string, more: Record<string, string> = {}) => { const search = new URLSearchParams({ ...query.kept, ...more }).toString(); return search === '' ? to : `${to}?${search}` }
  const sortLink = (by: RegisterSort) => link('/presences', { sort: by, ...(query.sort === by && !query.down ? { down: '1' } : { down: '' }) })
  return {
    ...page, filter: query.filter, sort: query.sort, down: query.down,
    schools: distinct(all.map((line) => ({ value: line.schoolId, label: line.school }))), platforms: distinct(all.map((line) => ({ value: line.platform, label: line.label }))),
    sorts: Object.fromEntries(registerSorts.map((by) => [by, sortLink(by)])) as Record<RegisterSort, string>,
    kept: Object.fromEntries(Object.entries(query.kept).filter(([name]) => name === 'sort' || name === 'down')),
    first: query.after === null ? undefined : link('/presences'), next: page.next === null ? undefined : link('/presences', { after: page.next }), csv: link('/csv/presences'),
    empty: all.length === 0, clause: clauseAsking(app.editions, 'listing', 'official-accounts'),
  }
}

const distinct = (options: readonly { value: string; label: string }[]) =>
  [...new Map(options.map((option) => [option.value, option])).values()].toSorted((a, b) => (a.label < b.label ? -1 : 1))

/** The register: what speaks for the district, who runs it, and how it stands. */
export default function Presences() {
  const page = useLoaderData<typeof loader>()
  const words = useWords(registerWords)
  const sorted = (by: RegisterSort) => ({ to: page.sorts[by], now: page.sort === by ? page.down ? 'descending' as const : 'ascending' as const : undefined })
  if (page.empty) return <><Head title={words.title} /><EmptyState title={words.emptyTitle} clause={page.clause ?? undefined} actions={<A className="btn" to="/accounts">{words.publicList}</A>}>{words.emptyWhy}</EmptyState></>
  return (
    <>
      <Head title={words.title} lede={words.lede}><A to="/accounts">{words.publicList}</A></Head>
      <Filters label={words.title} clear="/presences" hidden={page.kept} filters={[
        { kind: 'search', name: 'q', label: words.search, value: page.filter.q },
        { kind: 'select', name: 'school', label: words.school, value: page.filter.school, options: [{ value: '', label: words.anySchool }, ...page.schools] },
        { kind: 'select', name: 'platform', label: words.where, value: page.filter.platform, options: [{ value: '', label: words.anywhere }, ...page.platforms] },
        { kind: 'select', name: 'state', label: words.state, value: page.filter.state, options: [{ value: '', label: words.anyState }, ...presenceStates.map((one) => ({ value: one, label: words.states(one) }))] },
      ]} />
      {page.shown.length === 0 ? <p>{words.none}</p> : (
        <FlipTable
          caption={words.title} captionHidden rows={page.shown} rowKey={(line) => line.slug}
          columns={[
            { key: 'name', head: words.name, names: true, sort: sorted('name'), cell: (line) => <A to={`/presences/${line.slug}`}>{line.name}</A> },
            { key: 'where', head: words.where, sort: sorted('where'), cell: (line) => <>{line.label}, {line.handle}</> },
            { key: 'for', head: words.for, sort: sorted('school'), cell: (line) => line.school },
            { key: 'state', head: words.state, plain: true, cell: (line) => <Tag state={presenceLook[line.state]}>{words.states(line.state)}</Tag> },
            { key: 'post', head: words.lastPost, sort: sorted('post'), cell: (line) => (line.freshness === null ? line.lastPost === null ? '' : <DateText at={line.lastPost} style="short" /> : <><Tag state={freshnessLook[line.freshness]}>{words.freshness(line.freshness)}</Tag> <br className="hide-s" /><span className="dim small">{line.lastPost === null ? words.noPost : <DateText at={line.lastPost} style="short" />}</span></>) },
            { key: 'owners', head: words.owners, cell: (line) => (line.owners.length === 0 ? words.nobody : line.owners.join(', ')) },
            { key: 'settings', head: words.settings, sort: sorted('settings'), cell: (line) => (line.settings === null ? '' : <><Tag state={settingsLook[line.settings]}>{words.settingsState(line.settings)}</Tag> {line.settingsAt !== null && <><br className="hide-s" /><span className="dim small"><DateText at={line.settingsAt} style="short" /></span></>}</>) },
          ]}
        />
      )}
      <Pager shown={words.shown(page.shown.length === 0 ? 0 : page.from + 1, page.from + page.shown.length, page.total)} first={page.first} next={page.next ?? undefined} csv={page.csv} />
    </>
  )
}
