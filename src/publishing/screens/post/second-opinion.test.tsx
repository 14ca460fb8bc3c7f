import { renderToStaticMarkup } from 'react-dom/server'
import { createRoutesStub } from 'react-router'
import { expect, test } from 'vitest'
import { isoDate } from '#src/kit/dates.ts'
import { LocaleProvider } from '#src/ui/words.tsx'
import type { OpinionView } from '../../load-opinion.ts'
import { Opinion } from './second-opinion.tsx'

const at = new Date('2026-10-05T15:00:00Z')
const insult = { rule: 'insult', why: 'A program thinks so. Nobody decides by that alone.', clauses: [{ id: 'CRS-B5', title: 'Respect' }] } as const

test.each<[string, OpinionView, readonly RegExp[]]>([
  ['while it is asked, nobody has to wait', { kind: 'asking' }, [/being asked/, /need not wait/]],
  ['no answer is said with its reason, and who it was', { kind: 'silent', who: 'm at h', at, why: 'the program did not answer in time.' }, [/There is no second opinion: the program did not answer in time\. Decide as you would/, /m at h/]],
  ['nothing to remark clears nothing', { kind: 'said', who: 'm at h', at, findings: [] }, [/nothing to remark\. That clears nothing/]],
  ['what it thinks is advice with its clause', { kind: 'said', who: 'm at h', at, findings: [insult] }, [/data-s="note"/, /Maybe: An insult/, /Nobody decides by that alone/, /CRS-B5|Respect/, /it holds nothing up, and you decide/]],
])('%s', (_what, opinion, says) => {
  const Stub = createRoutesStub([{ path: '/', Component: () => <Opinion opinion={opinion} /> }])
  const html = renderToStaticMarkup(<LocaleProvider locale="en" timeZone="America/Chicago" today={isoDate('2026-10-05')}><Stub /></LocaleProvider>)
  for (const one of says) expect(html).toMatch(one)
  expect(html).not.toMatch(/data-s="(stop|warn|you)"/)
})
