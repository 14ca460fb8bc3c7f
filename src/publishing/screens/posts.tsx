import { useLoaderData } from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { mustBeSignedIn } from '#src/app/must.ts'
import { readCursor, writeCursor } from '#src/kit/cursor.ts'
import type { PostId } from '#src/kit/ids.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Filters } from '#src/ui/filters.tsx'
import { FlipTable } from '#src/ui/flip-table.tsx'
import { Head } from '#src/ui/head.tsx'
import { A } from '#src/ui/link.tsx'
import { Pager } from '#src/ui/pager.tsx'
import type { State } from '#src/ui/state.ts'
import { Tag } from '#src/ui/tag.tsx'
import { useWords } from '#src/ui/words.tsx'
import { postLines, readablePosts } from '../list-of-posts.ts'
import { postStates } from '../rules/post-states.ts'
import type { PostState } from '../rules/post-states.ts'
import { postWords } from './words.ts'

export const meta = () => [{ title: 'Posts – Chalkline' }]

const PAGE = 25

export async function loader({ request, context }: LoaderFunctionArgs) {
  const app = mustBeSignedIn(request, context)
  const { searchParams } = new URL(request.url)
  const state = postStates.find((one) => one === searchParams.get('state')) ?? null
  const mine = searchParams.get('whose') === 'mine'
  const cursor = readCursor(searchParams.get('after'))
  const before = cursor && { at: cursor.at, id: cursor.id as PostId }
  const found = await readablePosts(app, { mine, ...(state ? { states: [state] } : {}) }, before, PAGE)
  const last = found.length > PAGE ? found[PAGE - 1] : undefined
  const keep = new URLSearchParams({ ...(state ? { state } : {}), ...(mine ? { whose: 'mine' } : {}) })
  const next = last ? `/posts?${new URLSearchParams([...keep, ['after', writeCursor({ at: last.savedAt, id: last.id })]]).toString()}` : undefined
  return { state, mine, later: before !== null, first: `/posts?${keep.toString()}`, next, csv: `/csv/posts?${keep.toString()}`, lines: await postLines(app, found.slice(0, PAGE)) }
}

export const postState: Readonly<Record<PostState, State>> = { 'draft': 'wait', 'in-review': 'ask', 'approved': 'note', 'scheduled': 'due', 'published': 'ok', 'taken-down': 'off' }

export default function Posts() {
  const { lines, state, mine, later, first, next, csv } = useLoaderData<typeof loader>()
  const words = useWords(postWords)
  return (
    <>
      <Head title={words.posts} lede={words.postsLede}><A className="btn go" to="/write">{words.write}</A></Head>
      <Filters label={words.posts} clear="/posts" filters={[
        { kind: 'select', name: 'state', label: words.state, value: state, options: [{ value: '', label: words.anyState }, ...postStates.map((one) => ({ value: one, label: words.states(one) }))] },
        { kind: 'select', name: 'whose', label: words.by, value: mine ? 'mine' : '', options: [{ value: '', label: words.anybody }, { value: 'mine', label: words.me }] },
      ]} />
      {lines.length === 0
        ? state || mine || later ? <p>{words.noneFound}</p> : <EmptyState title={words.noPosts} actions={<A className="btn go" to="/write">{words.write}</A>}>{words.noPostsWhy}</EmptyState>
        : (
          <FlipTable
            caption={words.posts} captionHidden rows={lines} rowKey={(line) => line.id}
            columns={[
              { key: 'title', head: words.title, names: true, cell: (line) => <A to={`/posts/${line.id}`}>{line.title || words.untitled}</A> },
              { key: 'state', head: words.state, plain: true, cell: (line) => <Tag state={line.trouble ? 'stop' : postState[line.state]}>{line.trouble ? words.delivery('failed') : words.states(line.state)}</Tag> },
              { key: 'where', head: words.where, cell: (line) => line.places.join(', ') },
              { key: 'by', head: words.by, cell: (line) => line.by },
              { key: 'saved', head: words.saved, cell: (line) => <DateText at={line.savedAt} style="short" /> },
            ]}
          />
        )}
      <Pager shown={words.shown(lines.length)} first={later ? first : undefined} next={next} csv={csv} />
    </>
  )
}
