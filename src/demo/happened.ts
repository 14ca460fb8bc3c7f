import type { DatedEntry } from '#src/ledger/index.ts'
import type { MadePost } from './make-posts.ts'
import type { OwnerRow, PresenceRow, SettingsReviewRow } from './make-presences.ts'
import { presenceHistory } from './presence-history.ts'
import type { ReleaseRow } from './make-releases.ts'
import { demoDistrict } from './demo-district.ts'

type Entry = Omit<DatedEntry, 'salt'>

/** The ledger of the demo's past: what would have been entered, in the order that it happened. */
export function happened({ made, given, presences, owners, reviews, now }: { readonly made: readonly MadePost[]; readonly given: readonly ReleaseRow[]; readonly presences: readonly PresenceRow[]; readonly owners: readonly OwnerRow[]; readonly reviews: readonly SettingsReviewRow[]; readonly now: Date }): readonly Entry[] {
  const system = { kind: 'system', id: 'chalkline' } as const
  const entries: Entry[] = [
    { at: new Date(now.getTime() - 3 * 365 * 86_400_000), entry: { event: 'district.created', actor: system, subject: { kind: 'district', id: demoDistrict }, details: { demo: true } } },
    { at: new Date(now.getTime() - 3 * 365 * 86_400_000 + 1), entry: { event: 'ledger.key-created', actor: system, subject: { kind: 'district', id: demoDistrict } } },
    ...presenceHistory(presences, owners, reviews),
    ...given.flatMap((one): Entry[] => {
      const actor = one.givenBy ? { kind: 'guardian', id: one.givenBy } as const : system
      const subject = { kind: 'student', id: one.studentId } as const
      const answer: Entry = { at: one.givenAt, entry: { event: one.refused ? 'release.refused' : 'release.given', actor, subject, details: { purposes: one.purposes, how: one.how } } }
      return one.withdrawnAt ? [answer, { at: one.withdrawnAt, entry: { event: 'release.withdrawn', actor, subject, details: { purposes: one.purposes } } }] : [answer]
    }),
    ...made.flatMap(postHistory),
  ]
  return entries.toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

function postHistory({ post, delivery, decision }: MadePost): readonly Entry[] {
  const author = { kind: 'person', id: post.authorId } as const
  const subject = { kind: 'post', id: post.id } as const
  const content = { content: post.contentHash }
  const at = (minutes: number) => new Date(post.savedAt.getTime() - minutes * 60_000)
  const drafted: Entry = { at: post.createdAt, entry: { event: 'post.drafted', actor: author, subject, details: { presence: delivery.presenceId } } }
  if (post.state === 'draft') return [drafted]
  const submitted: Entry = { at: at(post.state === 'published' ? 60 : 1), entry: { event: 'post.submitted', actor: author, subject, details: content } }
  if (post.state !== 'published' || !decision) return [drafted, submitted]
  return [
    drafted, submitted,
    { at: decision.at, entry: { event: 'post.approved', actor: { kind: 'person', id: decision.byId }, subject, details: content } },
    { at: at(0), entry: { event: 'post.delivered', actor: { kind: 'system', id: 'chalkline' }, subject, details: { delivery: delivery.id, presence: delivery.presenceId } } },
    { at: at(0), entry: { event: 'post.published', actor: { kind: 'system', id: 'chalkline' }, subject, details: content } },
  ]
}
