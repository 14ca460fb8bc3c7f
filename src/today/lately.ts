import type { App } from '#src/app/app.ts'
import type { PersonId, PostId } from '#src/kit/ids.ts'
import { isDefined } from '#src/kit/defined.ts'
import { recentEntries } from '#src/ledger/index.ts'
import type { RecordedEntry } from '#src/ledger/index.ts'
import { ledgerEvents } from '#src/ledger/rules/events.ts'
import { peopleById } from '#src/people/index.ts'
import { postTitles } from '#src/publishing/index.ts'
import type { State } from '#src/ui/state.ts'

/** An entry of the ledger as people read it: no name of a student, ever. */
export interface Happened {
  readonly id: number
  readonly index: number | null
  readonly at: string
  readonly state: State | null
  readonly who: string | null
  readonly what: string
  readonly post: { readonly id: string; readonly title: string } | null
  readonly event: string
}

const states: Readonly<Partial<Record<string, State>>> = {
  'post.published': 'ok', 'post.approved': 'ok', 'post.taken-down': 'off', 'post.held': 'stop', 'post.failed': 'stop', 'post.unknown': 'warn', 'post.overridden': 'ask', 'release.withdrawn': 'stop', 'release.given': 'ok', 'release.refused': 'warn',
}
/** Steps in between, which a post's own page tells. */
const small = new Set(['post.delivered', 'post.scheduled', 'post.publishing', 'post.confirmed', 'asset.added', 'asset.removed', 'post.resolved'])

/** What happened in the district, newest first. */
export async function lately(app: App, { limit, before, all }: { readonly limit: number; readonly before?: number; readonly all: boolean }): Promise<readonly Happened[]> {
  const read = await recentEntries(app.db, all ? limit : limit * 4, before)
  const shown = (all ? read : read.filter((one) => !small.has(one.event))).slice(0, limit)
  const people = await peopleById(app.db, shown.map((one) => (one.actor.kind === 'person' ? one.actor.id as PersonId : undefined)).filter(isDefined))
  const titles = await postTitles(app, shown.map((one) => (one.subject.kind === 'post' ? one.subject.id as PostId : undefined)).filter(isDefined))
  return shown.map((one) => happened(one, people, titles))
}

function happened(one: RecordedEntry, people: Awaited<ReturnType<typeof peopleById>>, titles: ReadonlyMap<string, string>): Happened {
  const person = one.actor.kind === 'person' ? people.get(one.actor.id as PersonId) : undefined
  const title = one.subject.kind === 'post' ? titles.get(one.subject.id) : undefined
  return {
    id: one.id, index: one.index, at: one.at, state: states[one.event] ?? null, event: one.event, what: ledgerEvents[one.event],
    who: person ? [person.title, person.family].filter(Boolean).join(' ') : one.actor.kind === 'guardian' ? 'A guardian' : null,
    post: title === undefined ? null : { id: one.subject.id, title },
  }
}
