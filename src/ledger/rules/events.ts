/**
 * Everything that the ledger can record, and what each event says happened: the whole vocabulary,
 * closed on purpose. A new kind of deed gets its event here first, or it does not compile
 * (domain.md, invariant 10). Names are public for ever: they are part of every leaf. Nothing is
 * renamed or removed; what falls out of use stays, so that old entries can still be read.
 *
 * A draft's autosaves are not here: they are nobody's decision.
 */
export const ledgerEvents = {
  // the district and its people
  'district.created': 'The district was set up in this installation.',
  'district.changed': 'The district’s own settings were changed.',
  'school.added': 'A school or department was added.',
  'school.changed': 'A school’s or department’s particulars were changed.',
  'person.added': 'A person was added to the district’s directory.',
  'person.changed': 'A person’s particulars were changed.',
  'person.left': 'A person left the district and lost every role.',
  'student.added': 'A student was added to the roster.',
  'student.changed': 'A student’s particulars were changed.',
  'student.left': 'A student left the district.',
  'guardian.added': 'A guardian was added for a student.',
  'guardian.changed': 'A guardian’s particulars were changed.',
  'guardian.removed': 'A guardian no longer answers for a student.',
  'roster.imported': 'A roster was read in from a file or another system.',
  'role.given': 'A person was given a role at a place.',
  'role.ended': 'A person’s role at a place ended.',
  'sign-in.demo': 'Somebody took the part of a demo person.',

  // policies
  'policy.edition-loaded': 'An edition of a policy was loaded.',
  'policy.in-force': 'An edition of a policy came into force.',
  'policy.superseded': 'An edition of a policy gave way to a newer one.',
  'policy.withdrawn': 'An edition of a policy was withdrawn.',
  'policy.refused': 'An edition of a policy had an error and was not loaded; the one in force stayed.',

  // presences
  'presence.requested': 'Somebody asked for an account that speaks for a school or program.',
  'presence.supervisor-noted': 'The supervisor took note of a requested account.',
  'presence.approved': 'An account was approved.',
  'presence.refused': 'An account was not approved.',
  'presence.live': 'An account went live.',
  'presence.suspended': 'An account was suspended.',
  'presence.resumed': 'A suspended account went live again.',
  'presence.retired': 'An account was retired.',
  'presence.changed': 'An account’s particulars or its owners were changed.',
  'presence.connected': 'An account was connected, so that posts are published from here.',
  'presence.disconnected': 'An account’s connection was ended.',
  'settings.reviewed': 'Somebody went through an account’s privacy and safety settings.',

  // releases and permissions
  'release.requested': 'A guardian was asked for a media release.',
  'release.given': 'A guardian or adult student gave a media release.',
  'release.refused': 'A guardian or adult student refused a media release.',
  'release.withdrawn': 'A media release was withdrawn.',
  'release.superseded': 'A media release gave way to a newer answer.',
  'permission.given': 'An adult, or the holder of a work, gave permission to use it.',
  'permission.refused': 'An adult, or the holder of a work, refused permission.',
  'permission.withdrawn': 'A permission was withdrawn.',
  'asset.added': 'A file was added, its camera and place data removed.',
  'asset.changed': 'What is said about a file was changed: people, rights, description.',
  'asset.removed': 'A file was removed.',

  // posts
  'post.drafted': 'A post was begun.',
  'post.checked': 'A post was checked against the policies in force.',
  'post.refused': 'A post did not pass its check and stayed a draft.',
  'post.confirmed': 'The writer gave their word on a finding.',
  'post.submitted': 'A post was sent for approval.',
  'post.approved': 'A post was approved, exactly as it stood.',
  'post.opinion-asked': 'A program of the district’s choosing was asked about a post; names and numbers were taken out first.',
  'post.opinion-came': 'What that program said of a post came back, or why there is no second opinion.',
  'post.returned': 'A post was sent back to its writer with a reason.',
  'post.recalled': 'The writer took a post back before it went out.',
  'post.held': 'A post was held back at the last check before it went out.',
  'post.voided': 'An approval fell because the post was changed after it.',
  'post.overridden': 'Somebody with the role to do so decided against a finding, with a reason.',
  'post.scheduled': 'A post was given a time to be published.',
  'post.unscheduled': 'A post’s time to be published was taken back.',
  'post.publishing': 'Publishing of a post to one account began.',
  'post.delivered': 'An account’s platform took a post.',
  'post.published': 'A post is out: at least one account shows it.',
  'post.not-published': 'No account took a post; it waits for its writer.',
  'post.failed': 'A post could not be published on an account.',
  'post.unknown': 'An account’s platform did not say whether it published a post.',
  'post.resolved': 'Somebody or something looked, and settled whether a post was published.',
  'post.corrected': 'A published post was corrected.',
  'post.removed-from': 'A post was taken down from one account.',
  'post.taken-down': 'A published post was taken down.',
  'post.discarded': 'A post that was never published was thrown away.',
  'takedown.asked': 'Somebody asked for a published post to be taken down.',
  'takedown.refused': 'A request to take a post down was refused, with a reason.',

  // comments
  'comment.archived': 'A comment was kept, with its media, as it was found.',
  'comment.triaged': 'Somebody decided what kind of comment it is.',
  'comment.answered': 'A comment was answered.',
  'comment.left': 'A comment was left to stand.',
  'comment.hidden': 'A comment was hidden under a stated rule.',
  'comment.removed': 'A comment was removed under a stated rule.',
  'comment.restored': 'A hidden or removed comment was put back.',

  // the ledger itself
  'ledger.key-created': 'A key was made to sign the ledger’s checkpoints.',
  'export.made': 'Records were exported.',
  'disposal.made': 'The content of an entry was destroyed; its proof stays.',
} as const satisfies Record<string, string>

export type LedgerEvent = keyof typeof ledgerEvents

export const isLedgerEvent = (name: string): name is LedgerEvent => Object.hasOwn(ledgerEvents, name)
