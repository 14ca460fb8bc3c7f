import { data, redirect, useActionData, useLoaderData, useLocation } from 'react-router'
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { formOf, mustBeSignedIn, notAllowed, notFound } from '#src/app/must.ts'
import { presenceLook, registerWords } from '#src/presences/words.ts'
import { Notice } from '#src/ui/alert.tsx'
import { Columns, Stack } from '#src/ui/columns.tsx'
import { Head } from '#src/ui/head.tsx'
import { A } from '#src/ui/link.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { TimeLine } from '#src/ui/time-line.tsx'
import { useWords } from '#src/ui/words.tsx'
import { loadPresence } from '../load-presence.ts'
import { doOnPresence } from '../presence-intents.ts'
import { AboutPart, Connection, Owners, StandingForm } from './presence/aside.tsx'
import { FreshnessPart } from './presence/freshness.tsx'
import { LatestPosts } from './presence/latest.tsx'
import { NextThing } from './presence/next.tsx'
import { presenceSentence } from './presence/sentences.tsx'
import { SettingsPart } from './presence/settings.tsx'
import { presenceWords } from './presence/words.ts'

export const meta = ({ loaderData }: { loaderData?: { name: string; label: string } | undefined }) => [{ title: loaderData ? `${loaderData.name}, ${loaderData.label} – Chalkline` : 'Account – Chalkline' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const view = await loadPresence(mustBeSignedIn(request, context), params['slug'] ?? '')
  if (view === null) notFound()
  const { searchParams } = new URL(request.url)
  return { ...view, done: searchParams.get('done'), reviewing: searchParams.get('review') === 'start' && view.may.keep }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const slug = params['slug'] ?? ''
  const deed = await doOnPresence(mustBeSignedIn(request, context), slug, await formOf(request))
  if (deed === null) notAllowed()
  if (deed.ok) return redirect(`/presences/${slug}?done=${deed.said}#${deed.part}`)
  return data(deed, { status: deed.said === 'cannot-move' ? 409 : 422 })
}

/** What may be said of a deed after the page was asked for anew. */
const deeds = new Set(['reviewed', 'reviewed-open', 'suspended', 'resumed', 'retired', 'connected', 'disconnected'])

export default function PresencePage() {
  const presence = useLoaderData<typeof loader>()
  const deed = useActionData<typeof action>()
  const location = useLocation()
  const words = useWords(presenceWords)
  const states = useWords(registerWords).states
  const { may, next } = presence
  return (
    <>
      {deed && deed.said !== 'say-what' && <Notice state="stop" answers={deed}>{words.said(deed.said)}</Notice>}
      {!deed && presence.done !== null && deeds.has(presence.done) && <Notice answers={location}>{words.said(presence.done)}</Notice>}
      <Head over={words.forSchool(presence.label, presence.school)} title={presence.name}>
        <Tag state={presenceLook[presence.state]} fill>{states(presence.state)}</Tag>
        {presence.url === null ? <span>{presence.handle}</span> : <A to={presence.url} rel="noreferrer">{presence.handle}</A>}
        {presence.byHand && <span className="dim">{may.speak ? words.byHand : words.byHandOthers}</span>}
        {presence.platform === 'feed' && <span className="dim">{words.ownPages}</span>}
        {may.speak && <A className="btn" to={`/write?presence=${presence.slug}`}>{words.write}</A>}
      </Head>
      <Stack gap="loose">
        {next !== null && !presence.reviewing && <NextThing next={next} slug={presence.slug} until={presence.settings.until} since={presence.stateSince} may={may} />}
        <Columns>
          <Stack gap="loose">
            {!presence.reviewing && presence.weeks.some((week) => week.state !== 'closed') && <FreshnessPart presence={presence} />}
            <SettingsPart presence={presence} reviewing={presence.reviewing} deed={deed} />
            <LatestPosts posts={presence.posts} slug={presence.slug} onOurPages={presence.platform === 'feed'} />
            <section aria-labelledby="happened" className="stack">
              <h2 id="happened">{words.happened}</h2>
              {presence.happenings.length === 0 ? <p className="dim">{words.nothingHappened}</p> : (
                <TimeLine items={presence.happenings.map((one) => {
                  const { state, says } = presenceSentence(one.event, one.who, one.reason)
                  return { id: String(one.id), at: one.at, state, sentence: <>{says}{one.index !== null && <small className="dim"> <A to={`/happenings?entry=${one.id}`}>{words.inLedger(one.index)}</A></small>}</> }
                })} />
              )}
            </section>
          </Stack>
          <aside className="stack loose" aria-label={words.about}>
            <Owners owners={presence.owners} />
            <AboutPart presence={presence} />
            {presence.connects && <Connection presence={presence} deed={deed} />}
            <StandingForm slug={presence.slug} may={may} deed={deed} />
          </aside>
        </Columns>
      </Stack>
    </>
  )
}
