import { useLoaderData } from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { mustBeSignedIn } from '#src/app/must.ts'
import { DateText } from '#src/ui/date-text.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Head } from '#src/ui/head.tsx'
import { A } from '#src/ui/link.tsx'
import { Said } from '#src/ui/says.tsx'
import { useWords } from '#src/ui/words.tsx'
import { postLines } from '../list-of-posts.ts'
import { mayDecide } from '../rules/abilities.ts'
import { listPosts } from '../store.ts'
import { postWords } from './words.ts'

export const meta = () => [{ title: 'Approvals – Chalkline' }]

const MOST = 100

export async function loader({ request, context }: LoaderFunctionArgs) {
  const app = mustBeSignedIn(request, context)
  const waiting = (await listPosts(app.db, { states: ['in-review'] }, null, MOST)).filter((post) => mayDecide(app.actor, post))
  const lines = await postLines(app, waiting)
  return { waiting: lines.map((line, n) => ({ ...line, excerpt: (waiting[n]?.words ?? '').slice(0, 280) })) }
}

/** What waits for this person's decision, the words first. */
export default function Approvals() {
  const { waiting } = useLoaderData<typeof loader>()
  const words = useWords(postWords)
  return (
    <>
      <Head title={words.approvals} lede={waiting.length > 0 ? words.approvalsLede : undefined} />
      {waiting.length === 0 && <EmptyState title={words.nothingToApprove}>{words.nothingToApproveWhy}</EmptyState>}
      <ol className="tasks">
        {waiting.map((post) => (
          <li key={post.id}>
            <p className="dim small"><DateText at={post.savedAt} style="near" /></p>
            <div>
              <h2 className="sub">{post.title}</h2>
              <p className="why">{post.by}, {post.places.join(', ')}</p>
              <Said>{post.excerpt}</Said>
            </div>
            <A className="btn" to={`/posts/${post.id}`}>{words.readAndDecide}<span className="vh">: {post.title}</span></A>
          </li>
        ))}
      </ol>
    </>
  )
}
