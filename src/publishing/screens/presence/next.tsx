import type { ReactNode } from 'react'
import { Alert } from '#src/ui/alert.tsx'
import { DateText } from '#src/ui/date-text.tsx'
import { A } from '#src/ui/link.tsx'
import type { State } from '#src/ui/state.ts'
import { useWords } from '#src/ui/words.tsx'
import type { NextForPresence } from '../../rules/next-for-presence.ts'
import { nextWords } from './words.ts'

/** The one thing that this presence needs next; a link only for who can do it. */
export function NextThing({ next, slug, until, since, may }: {
  readonly next: NextForPresence
  readonly slug: string
  readonly until: Date | string | null
  readonly since: Date | string
  readonly may: { readonly keep: boolean; readonly speak: boolean; readonly connect: boolean; readonly seesSettings: boolean }
}) {
  const words = useWords(nextWords)
  const alert = (state: State, title: string, why: ReactNode, link?: ReactNode) => <Alert state={state} title={title}>{why}{link && <> {link}</>}</Alert>
  const start = may.keep && <A to={`/presences/${slug}?review=start#settings`}>{words.start}</A>
  switch (next.kind) {
    case 'not-open': return alert('note', words.notOpen, words.notOpenWhy)
    case 'suspended': return alert('wait', words.suspended, <>{words.since} <DateText at={since} style="day" />. {words.suspendedWhy}</>)
    case 'retired': return alert('off', words.retired, <>{words.since} <DateText at={since} style="full" />. {words.retiredWhy}</>)
    case 'connect': return alert('soon', words.connect, words.connectWhy, may.connect && <a href="#connection">{words.connectLink}</a>)
    case 'settings': return alert(next.why === 'due' ? 'soon' : 'late', words.settings(next.why), <>{words.settingsWhy(next.why)}{next.why === 'due' && until !== null && <> <DateText at={until} style="near" />.</>}</>, start)
    case 'differs': return alert('soon', words.differs(next.n), words.differsWhy, may.seesSettings && <a href="#settings">{words.differsLink}</a>)
    case 'post': return alert(next.why === 'stale' ? 'late' : 'soon', words.stale, words.staleWhy(next.days), may.speak && <A to={`/write?presence=${slug}`}>{words.write}</A>)
  }
}
