import { data, useActionData, useLoaderData } from 'react-router'
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { formOf, mustBeSignedIn, notAllowed, notFound } from '#src/app/must.ts'
import type { PostId } from '#src/kit/ids.ts'
import { Alert, Notice } from '#src/ui/alert.tsx'
import { Columns, Stack } from '#src/ui/columns.tsx'
import { DateText } from '#src/ui/date-text.tsx'
import { Head } from '#src/ui/head.tsx'
import { A } from '#src/ui/link.tsx'
import { Said } from '#src/ui/says.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { TimeLine } from '#src/ui/time-line.tsx'
import { useWords } from '#src/ui/words.tsx'
import { loadPost } from '../load-post.ts'
import { doOnPost } from '../post-intents.ts'
import { postName } from '../rules/post-name.ts'
import { Comments } from './post/comments.tsx'
import { Decision, TakeDown } from './post/deeds.tsx'
import { PostFindings } from './post/findings.tsx'
import { PostPicture } from './post/picture.tsx'
import { Places } from './post/places.tsx'
import { Opinion } from './post/second-opinion.tsx'
import { sentenceOf } from './post/sentences.tsx'
import { postState } from './posts.tsx'
import { postWords } from './words.ts'

export const meta = ({ loaderData }: { loaderData?: { title: string; words: string } | undefined }) => [{ title: `${(loaderData && postName(loaderData)) || 'Post'} – Chalkline` }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const view = await loadPost(mustBeSignedIn(request, context), params['id'] as PostId)
  if (view === null) notFound()
  return { ...view, sent: new URL(request.url).searchParams.get('sent') }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const deed = await doOnPost(mustBeSignedIn(request, context), params['id'] as PostId, await formOf(request))
  if (deed === null) notAllowed()
  return data(deed, { status: deed.ok ? 200 : ['changed-since-seen', 'not-in-review', 'under-way', 'not-out'].includes(deed.said) ? 409 : 422 })
}

/** Also after a refusal: what it says (“this is how it reads now”) must be true of what stands under it. */
export const shouldRevalidate = () => true

export default function PostPage() {
  const post = useLoaderData<typeof loader>()
  const deed = useActionData<typeof action>()
  const words = useWords(postWords)
  return (
    <>
      {deed && <Notice state={deed.ok ? 'ok' : 'stop'} answers={deed}>{words.said(deed.said)}{deed.left && <ul>{deed.left.map((one) => <li key={one.presence}>{one.presence}: {one.reason}</li>)}</ul>}</Notice>}
      {!deed && post.sent !== null && post.state !== 'draft' && <Notice>{words.said(post.sent)}</Notice>}
      <Head over={post.places.map((place) => place.name).join(', ')} title={post.title || words.untitled}>
        <Tag state={postState[post.state]} fill>{words.states(post.state)}</Tag>
        <span className="dim">{post.author}</span>
        {post.goOutAt !== null && post.state !== 'published' && <span className="dim">{words.goesOut} <DateText at={post.goOutAt} /></span>}
        {post.may.write && <A className="btn" to={`/posts/${post.id}/write`}>{words.change}</A>}
      </Head>
      {post.mustComeDown.map((one) => <Alert key={one.given} state="stop" title={words.mustComeDown}>{words.mustComeDownWhy(one.given, one.because === 'withdrawn')}</Alert>)}
      {post.returnedNote !== null && post.state === 'draft' && <Alert state="warn">{post.returnedNote}</Alert>}
      <Columns aside="mid">
        <Stack gap="loose">
          <Stack>
            <Said><span lang={post.language} dir="auto" className="pre">{post.words}</span></Said>
            {post.pictures.map((picture) => <PostPicture key={picture.id} picture={picture} />)}
          </Stack>
          {post.may.decide && <Decision post={post} />}
          <Places post={post} />
          {(post.outcome !== null || post.findings.length > 0) && <PostFindings post={post} />}
          {post.opinion !== null && <Opinion opinion={post.opinion} />}
          {post.comments.length > 0 && <Comments comments={post.comments} />}
          {(post.may.takeDown || post.may.recall || post.may.send) && <TakeDown post={post} />}
        </Stack>
        <section aria-labelledby="history" className="stack">
          <h2 id="history" className="sub">{words.history}</h2>
          <TimeLine items={post.happenings.map((one) => {
            const { state, says } = sentenceOf(one.event, one.who ?? words.chalkline, one.reason)
            return { id: String(one.id), at: one.at, state, sentence: <>{says}{one.index !== null && <small className="dim"> <a href={`/happenings?entry=${one.id}`}>{words.inLedger(one.index)}</a></small>}</> }
          })} />
          <p className="small dim">{words.contentHash}: <code>{post.contentHash.slice(0, 16)}</code></p>
        </section>
      </Columns>
    </>
  )
}
