import type { IsoDate } from '#src/kit/dates.ts'
import type { Edition } from '#src/policies/rules/edition.ts'
import { judgeInPage } from '#src/screening/index.ts'
import type { Finding } from '#src/screening/rules/finding.ts'
import type { AskedPolicy, PrivateVoice } from '../rules/asked-here.ts'
import { editionsFrom, privateDraft } from '../rules/judged-here.ts'

/** What the page tells its worker: once the policies, then words to check. */
export type ToWorker =
  | { readonly kind: 'policies'; readonly asked: readonly AskedPolicy[]; readonly today: IsoDate }
  | { readonly kind: 'check'; readonly text: string; readonly voice: PrivateVoice }

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'checked'; readonly text: string; readonly voice: PrivateVoice; readonly findings: readonly Finding[] }

/** Long enough to build every table, so that the writer's own first words are answered at once. */
const sample = 'I heard that our school, with Mr. Smith’s class, wins again; call me at 555-0100.'

let editions: readonly Edition[] = []
let today: IsoDate | null = null

/**
 * The engine beside the page: building its tables takes a third of a second on a desk and a second
 * or two on a phone, and typing must not wait for it. The server sends this file with a content
 * security policy that lets it ask nobody for anything (app/server.ts).
 */
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'policies') {
    editions = editionsFrom(data.asked)
    today = data.today
    judgeInPage(privateDraft(sample, 'personal'), today, editions)
    answer({ kind: 'ready' })
  } else if (today !== null) {
    const { findings } = judgeInPage(privateDraft(data.text, data.voice), today, editions)
    answer({ kind: 'checked', text: data.text, voice: data.voice, findings })
  }
})

function answer(message: FromWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker answers its own page, and no other origin can hear it
  self.postMessage(message)
}
