import type { Failed, Unknown } from '../platform.ts'
import type { Answer } from './xrpc.ts'

/** An answer that is no success. */
export type Trouble = Exclude<Answer, { readonly kind: 'ok' }>

/** What was being done, and for whom: a reason says what became of it. */
export interface Deed { readonly what: 'publish' | 'look' | 'remove' | 'connect'; readonly handle: string }

const undone = { publish: ' Nothing was posted.', look: '', remove: ' The post was not taken down.', connect: ' Nothing was changed here.' }
const inDoubt = { publish: ' The post may be up, or not.', look: '', remove: ' The post may be gone, or still up.', connect: '' }

/**
 * What an answer means where nothing can have come of it (signing in, uploading a picture).
 * Nothing that a server says is quoted: a reason is shown to people and kept, and a server could
 * send back the password it was given.
 */
export function notDone(trouble: Trouble, deed: Deed): Failed {
  const failure = why(trouble, deed.handle)
  return { ...failure, reason: failure.reason + undone[deed.what] }
}

/** What an answer means where the change itself was sent. */
export function perhapsDone(trouble: Trouble, deed: Deed): Failed | Unknown {
  if (trouble.kind === 'no-answer') return { kind: 'unknown', reason: `Bluesky got the request and did not answer.${inDoubt[deed.what]}` }
  if (trouble.kind === 'error' && hasFault(trouble.status)) {
    return { kind: 'unknown', reason: `Bluesky had a fault while it answered (status ${trouble.status}).${inDoubt[deed.what]}` }
  }
  return notDone(trouble, deed)
}

/** The server's own fault, after which its word on what it did is worth nothing. */
const hasFault = (status: number): boolean => (status >= 500 && status !== 501) || status === 408

function why(trouble: Trouble, handle: string): Failed {
  switch (trouble.kind) {
    case 'no-answer': return failed('Bluesky did not answer.', true)
    case 'error': return refusal(trouble, handle)
    case 'not-sent':
      switch (trouble.why) {
        case 'stopped': return failed('Bluesky took too long.', true)
        case 'unreachable': return failed('Bluesky could not be reached.', true)
        case 'out-of-reach': return failed('The name of the Bluesky server leads into a private network, so it was not contacted.', false)
      }
  }
}

/** The error names are those of the lexicons `com.atproto.server.createSession` and `com.atproto.repo.*`. */
function refusal({ status, code, afterSeconds }: Extract<Trouble, { kind: 'error' }>, handle: string): Failed {
  if (status === 429) return { kind: 'failed', reason: 'Bluesky asked to slow down.', again: true, afterSeconds }
  if (hasFault(status)) return { kind: 'failed', reason: `Bluesky has a fault of its own (status ${status}).`, again: true, afterSeconds }
  if (code === 'AuthFactorTokenRequired') return failed(`Bluesky wants a second factor for ${handle}. Connect the account with an app password, not its main password.`, false)
  if (code !== null && /^(Account|Repo)(Takedown|Takendown|Deactivated|Suspended)$/.test(code)) return failed(`The account ${handle} is closed on Bluesky.`, false)
  if (status === 401 || status === 403) return failed(`Bluesky refused the password of ${handle}. Connect the account again with a new app password.`, false)
  if (status === 413 || code === 'BlobTooLarge') return failed('A picture is larger than this Bluesky server takes. Use a smaller one.', false)
  if (status >= 300 && status < 400) return failed('The Bluesky server sends us on to another address, which we do not follow. Check the address of the server.', false)
  if (status === 404 || status === 501) return failed('There is no Bluesky server at that address. Check the address of the server.', false)
  return failed(`Bluesky did not accept the request (status ${status}${code !== null && known.has(code) ? `, ${code}` : ''}).`, false)
}

/** Words of the protocol that help the people who run it; any other word may be anything. */
const known = new Set(['InvalidRequest', 'InvalidRecord', 'InvalidMimeType', 'InvalidSwap', 'MethodNotImplemented', 'UpstreamFailure'])

export const failed = (reason: string, again: boolean): Failed => ({ kind: 'failed', reason, again, afterSeconds: null })
