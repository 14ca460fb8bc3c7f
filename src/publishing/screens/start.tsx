import { Form, redirect, useLoaderData } from 'react-router'
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { formOf, mustBeSignedIn, notAllowed } from '#src/app/must.ts'
import type { PresenceId } from '#src/kit/ids.ts'
import { holdsAnywhere } from '#src/people/rules/actor.ts'
import { listPresences, ownedBy, platformLabel } from '#src/presences/index.ts'
import { Choices } from '#src/ui/choices.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Head } from '#src/ui/head.tsx'
import { useWords } from '#src/ui/words.tsx'
import { startPost } from '../start-post.ts'
import { postWords } from './words.ts'

export const meta = () => [{ title: 'Write a post – Chalkline' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const app = mustBeSignedIn(request, context)
  const all = holdsAnywhere(app.actor, ['communications']) ? await listPresences(app.db) : await ownedBy(app.db, app.actor.id)
  const wanted = new URL(request.url).searchParams.get('presence')
  return {
    wanted: all.find((one) => one.slug === wanted)?.id ?? null,
    presences: all.filter((one) => one.state === 'live').map((one) => ({ id: one.id, name: one.name, where: `${platformLabel(app, one.platform)}${one.platform === 'feed' ? '' : ` ${one.handle}`}` })),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const app = mustBeSignedIn(request, context)
  const started = await startPost(app, String((await formOf(request)).get('presence')) as PresenceId)
  if (started.kind === 'cannot-speak-there') notAllowed()
  return redirect(`/posts/${started.id}/write`)
}

/** Where a post should appear first: the first thing to know, since it decides who may approve it. */
export default function Start() {
  const { presences, wanted } = useLoaderData<typeof loader>()
  const words = useWords(postWords)
  if (presences.length === 0) return <><Head title={words.write} /><EmptyState title={words.startNone}>{words.startNoneWhy}</EmptyState></>
  return (
    <>
      <Head title={words.startTitle} lede={words.startLede} />
      <Form method="post" className="stack">
        <Choices kind="radio" name="presence" legend={words.where} required choices={presences.map((one) => ({ value: one.id, label: one.name, note: one.where }))} chosen={[wanted ?? presences[0]?.id ?? '']} />
        <button className="go">{words.begin}</button>
      </Form>
    </>
  )
}
