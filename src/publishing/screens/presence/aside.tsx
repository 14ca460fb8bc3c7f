import { Form } from 'react-router'
import { Choices } from '#src/ui/choices.tsx'
import { DateText } from '#src/ui/date-text.tsx'
import { Facts } from '#src/ui/facts.tsx'
import { A } from '#src/ui/link.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { useWords } from '#src/ui/words.tsx'
import type { PresenceView } from '../../load-presence.ts'
import type { PresenceDeed } from '../../presence-intents.ts'
import { presenceWords } from './words.ts'

type Moment = Date | string
type Owner = Omit<PresenceView['owners'][number], 'since'> & { readonly since: Moment }

export function Owners({ owners }: { readonly owners: readonly Owner[] }) {
  const words = useWords(presenceWords)
  return (
    <section className="stack tight" aria-labelledby="owners">
      <h2 id="owners">{words.owners}</h2>
      {owners.length === 0 ? <p className="dim">{words.noOwner}</p> : (
        <ul className="links stack tight">
          {owners.map((one) => <li key={one.id}><strong><A to={`/people/${one.id}`}>{one.name}</A></strong><br /><span className="small dim">{one.job !== null && <>{one.job}, </>}{words.since} <DateText at={one.since} style="day" /></span></li>)}
        </ul>
      )}
    </section>
  )
}

type About = Pick<PresenceView, 'purpose' | 'audience' | 'justification' | 'supervisor' | 'email' | 'bio' | 'kind' | 'also'> & { readonly openedAt: Moment | null }

export function AboutPart({ presence }: { readonly presence: About }) {
  const words = useWords(presenceWords)
  const { purpose, audience, justification, supervisor, email, bio, kind, also, openedAt } = presence
  return (
    <section className="stack" aria-labelledby="about">
      <h2 id="about">{words.aboutIt}</h2>
      <Facts facts={[
        { term: words.purpose, value: purpose ?? words.noPurpose },
        { term: words.sees, value: audience === 'public' ? `${words.everyone}${justification === null ? '' : `: ${words.becauseOf(justification)}`}` : words.invited },
        ...(supervisor ? [{ term: words.supervisor, value: [supervisor.job, supervisor.name].filter(Boolean).join(' ') }] : []),
        { term: words.kind, value: words.kinds(kind) },
        ...(bio === null ? [] : [{ term: words.profile, value: bio }]),
        ...(email === null ? [] : [{ term: words.email, value: email }]),
        ...(openedAt === null ? [] : [{ term: words.opened, value: <DateText at={openedAt} style="full" /> }]),
        ...(also.length === 0 ? [] : [{ term: words.also, value: <ul className="links">{also.map((one) => <li key={one.slug}><A to={`/presences/${one.slug}`}>{one.name}</A> <span className="dim">{one.label}</span></li>)}</ul> }]),
      ]} />
    </section>
  )
}

type Connecting = Pick<PresenceView, 'handle' | 'service' | 'slug'> & { readonly connected: Moment | null; readonly may: Pick<PresenceView['may'], 'connect'> }

/** The password goes in, and never comes out again: the form is always empty of it. */
export function Connection({ presence, deed }: { readonly presence: Connecting; readonly deed: PresenceDeed | undefined }) {
  const words = useWords(presenceWords)
  const failed = deed?.part === 'connection' && !deed.ok ? deed : undefined
  return (
    <section id="connection" className="stack tight" aria-labelledby="connection-title">
      <h2 id="connection-title">{words.connection}</h2>
      {presence.connected === null ? <p><Tag state="wait">{words.notConnected}</Tag></p> : <p><Tag state="ok"><span>{words.connectedSince} <DateText at={presence.connected} style="full" /></span></Tag></p>}
      {presence.may.connect && (
        <details open={failed !== undefined || presence.connected === null}>
          <summary>{presence.connected === null ? words.connect : words.connectAgain}</summary>
          <Form method="post" action={`/presences/${presence.slug}#connection`} className="stack tight" autoComplete="off">
            <TextField name="handle" label={words.handle} hint={words.handleHint} defaultValue={failed?.asked?.['handle'] ?? presence.handle} required autoCapitalize="none" spellCheck={false} error={failed?.said === 'needs-communications' || failed?.said === 'still-going-out' ? words.said(failed.said) : undefined} />
            <TextField name="service" type="url" inputMode="url" label={words.service} hint={words.serviceHint} defaultValue={failed?.asked?.['service'] ?? presence.service ?? ''} placeholder="https://" error={failed?.said === 'bad-service' ? failed.about?.[0] ?? words.said(failed.said) : undefined} />
            <TextField name="secret" type="password" label={words.secret} hint={words.secretHint} required autoComplete="off" error={failed?.said === 'needs-secret' ? words.said(failed.said) : failed?.said === 'not-let-in' ? failed.about?.[0] : undefined} />
            <p className="small dim">{words.connectedWhy}</p>
            <p className="row"><button name="intent" value="connect">{words.connectNow}</button></p>
          </Form>
        </details>
      )}
      {presence.may.connect && presence.connected !== null && <Form method="post" action={`/presences/${presence.slug}#connection`}><button className="mini" name="intent" value="disconnect">{words.disconnect}</button></Form>}
    </section>
  )
}

const moves = ['suspended', 'live', 'retired'] as const

/** A pause, the way back, or the end; for a reason that stays on record. */
export function StandingForm({ slug, may, deed }: { readonly slug: string; readonly may: Pick<PresenceView['may'], 'suspend' | 'resume' | 'retire'>; readonly deed: PresenceDeed | undefined }) {
  const words = useWords(presenceWords)
  const failed = deed?.part === 'standing' && !deed.ok ? deed : undefined
  const open = moves.filter((to) => ({ suspended: may.suspend, live: may.resume, retired: may.retire })[to])
  if (open.length === 0) return null
  return (
    <section id="standing">
      <details open={failed !== undefined}>
        <summary>{may.resume ? words.standingSuspended : words.standing}</summary>
        <Form method="post" action={`/presences/${slug}#standing`} className="stack tight">
          <Choices kind="radio" name="to" legend={words.whatTo} required choices={open.map((to) => ({ value: to, label: words.moves(to), note: words.movesWhy(to) }))} chosen={failed?.asked?.['to'] ? [failed.asked['to']] : []} />
          <TextField name="reason" label={words.reason} hint={words.reasonHint} required maxLength={300} error={failed?.said === 'needs-reason' ? words.said(failed.said) : undefined} />
          <p className="row"><button name="intent" value="move">{words.doIt}</button></p>
        </Form>
      </details>
    </section>
  )
}
