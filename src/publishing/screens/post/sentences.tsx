import type { ReactNode } from 'react'
import type { LedgerEvent } from '#src/ledger/rules/events.ts'
import type { State } from '#src/ui/state.ts'

/** A post's history in sentences with their verb in bold: what was done, by whom. */
export function sentenceOf(event: LedgerEvent, who: string, reason: string | null): { readonly state?: State; readonly says: ReactNode } {
  const because = reason === null ? null : <>: {reason}</>
  const by = (verb: string, rest: string, state?: State) => ({ ...(state ? { state } : {}), says: <>{who} <strong>{verb}</strong> {rest}{because}</> })
  switch (event) {
    case 'post.drafted': return by('began', 'this post')
    case 'post.refused': return { state: 'warn', says: <>The check <strong>kept it back</strong>: it stayed a draft</> }
    case 'post.confirmed': return by('gave their word', 'on a finding')
    case 'post.submitted': return by('sent', 'it for approval')
    case 'post.opinion-asked': return { says: <>A second opinion was <strong>asked for</strong>, without names</> }
    case 'post.opinion-came': return { says: <>The second opinion <strong>came back</strong>, or word that there is none</> }
    case 'post.approved': return by('approved', 'exactly this', 'ok')
    case 'post.returned': return by('sent it back', '', 'warn')
    case 'post.recalled': return by('took it back', 'before it went out')
    case 'post.voided': return { state: 'warn', says: <>It <strong>changed</strong>, so its approval no longer counts</> }
    case 'post.held': return { state: 'stop', says: <>The last check <strong>held it back</strong>{because}</> }
    case 'post.overridden': return by('decided otherwise', 'against a finding', 'ask')
    case 'post.scheduled': return { says: <>It was <strong>put on its way</strong></> }
    case 'post.publishing': return { says: <>Publishing <strong>began</strong></> }
    case 'post.delivered': return { state: 'ok', says: <>One place <strong>took it</strong></> }
    case 'post.published': return { state: 'ok', says: <>It <strong>went out</strong></> }
    case 'post.failed': return { state: 'stop', says: <>One place <strong>refused it</strong>{because}</> }
    case 'post.not-published': return { state: 'stop', says: <>It <strong>did not go out</strong>{because}</> }
    case 'post.unknown': return { state: 'warn', says: <>One place <strong>did not answer</strong>{because}</> }
    case 'post.resolved': return by('looked there', 'and said whether it is out')
    case 'takedown.asked': return by('asked', 'that it come down', 'warn')
    case 'post.removed-from': return { state: 'off', says: <>It was <strong>taken down</strong> from one place</> }
    case 'post.taken-down': return by('took it down', '', 'off')
    case 'asset.added': return by('added', 'a picture; what the camera wrote into it was removed')
    case 'asset.removed': return by('removed', 'a picture')
    default: return { says: <>{who}: {event}{because}</> }
  }
}
