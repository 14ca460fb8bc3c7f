import type { DatedEntry } from '#src/ledger/index.ts'
import type { OwnerRow, PresenceRow, SettingsReviewRow } from './make-presences.ts'

type Entry = Omit<DatedEntry, 'salt'>
const DAY_MS = 86_400_000

/** What became of each presence: asked for, noted, approved, opened, looked over, paused or ended. */
export function presenceHistory(presences: readonly PresenceRow[], owners: readonly OwnerRow[], reviews: readonly SettingsReviewRow[]): readonly Entry[] {
  return presences.flatMap((presence): Entry[] => {
    const subject = { kind: 'presence', id: presence.id } as const
    const by = (id: string | null | undefined) => ({ kind: 'person', id: id ?? 'ortiz' } as const)
    const owner = owners.find((one) => one.presenceId === presence.id)?.personId
    const asked: Entry = { at: presence.requestedAt, entry: { event: 'presence.requested', actor: by(owner ?? presence.supervisorId), subject, details: { platform: presence.platform } } }
    const approved = presence.approvedAt
    if (!approved) return [asked]
    const after = (days: number) => new Date(approved.getTime() + days * DAY_MS)
    const ended = presence.state === 'retired' ? { event: 'presence.retired', reason: 'The class has graduated.' } as const : presence.state === 'suspended' ? { event: 'presence.suspended', reason: 'A former coach still had the password.' } as const : null
    return [
      asked,
      { at: after(-3), entry: { event: 'presence.supervisor-noted', actor: by(presence.supervisorId), subject } },
      { at: approved, entry: { event: 'presence.approved', actor: by('ortiz'), subject, details: { platform: presence.platform } } },
      { at: ended ? after(0.5) : presence.stateSince, entry: { event: 'presence.live', actor: by(owner), subject } },
      ...reviews.filter((one) => one.presenceId === presence.id && one.at > approved).map((one): Entry => ({ at: one.at, entry: { event: 'settings.reviewed', actor: by(one.byId), subject, details: { differs: one.answers.filter((answer) => answer.state === 'differs').length } } })),
      ...(ended ? [{ at: presence.stateSince, entry: { ...ended, actor: by('ortiz'), subject } }] : []),
    ]
  })
}
