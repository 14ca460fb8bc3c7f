import type { ReactNode } from 'react'
import type { LedgerEvent } from '#src/ledger/rules/events.ts'
import { ledgerEvents } from '#src/ledger/rules/events.ts'
import type { State } from '#src/ui/state.ts'

/** A presence's history in sentences with their verb in bold. `who` is null for Chalkline itself and for people who left. */
export function presenceSentence(event: LedgerEvent, who: string | null, reason: string | null): { readonly state?: State; readonly says: ReactNode } {
  const because = reason === null ? null : <>: {reason}</>
  const name = who ?? 'Somebody'
  const by = (verb: string, rest: string, state?: State) => ({ ...(state ? { state } : {}), says: <>{name} <strong>{verb}</strong> {rest}{because}</> })
  switch (event) {
    case 'presence.requested': return by('asked for', 'the account')
    case 'presence.supervisor-noted': return by('took note', 'of it as supervisor')
    case 'presence.approved': return by('approved', 'the account', 'ok')
    case 'presence.refused': return by('did not approve', 'the account', 'stop')
    case 'presence.live': return { state: 'ok', says: <>It <strong>went live</strong></> }
    case 'presence.suspended': return by('suspended', 'it', 'warn')
    case 'presence.resumed': return by('took it up again', '', 'ok')
    case 'presence.retired': return by('retired', 'it', 'off')
    case 'presence.changed': return by('changed', 'its particulars')
    case 'presence.connected': return by('connected', 'it, so that posts go out from here', 'ok')
    case 'presence.disconnected': return { state: 'off', says: <>Its connection was <strong>ended</strong> and the password forgotten</> }
    case 'settings.reviewed': return by('looked over', 'its settings', 'ok')
    default: return { says: <>{ledgerEvents[event]}{because}</> }
  }
}
