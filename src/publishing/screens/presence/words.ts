import { defineWords, plural } from '#src/ui/catalogue.ts'

/** What a presence's page says. */
export const presenceWords = defineWords({
  en: {
    forSchool: (label: string, school: string) => `${label}, for ${school}`,
    byHand: 'You post by hand here; Chalkline keeps the record.',
    byHandOthers: 'Posted by hand; Chalkline keeps the record.',
    ownPages: 'Posts stand on our own pages and feeds.',
    write: 'Write a post',

    freshness: (weeks: number) => `Freshness, ${weeks} weeks`,
    freshNow: (state: 'fresh' | 'ageing' | 'stale', days: number | null) => {
      const word = { fresh: 'Fresh', ageing: 'Ageing', stale: 'Stale' }[state]
      return days === null ? `${word}: no post yet` : days === 0 ? `${word}: a post today` : `${word}: ${plural(days, { one: '# day', other: '# days' })} since the last post`
    },
    week: (day: string, state: 'fresh' | 'ageing' | 'stale' | 'closed') => `Week of ${day}: ${{ fresh: 'fresh', ageing: 'ageing', stale: 'stale', closed: 'not open' }[state]}`,
    weeksLabel: 'How fresh it was, week by week, oldest first',
    thisWeek: 'This week',
    weekCount: (state: 'fresh' | 'ageing' | 'stale' | 'closed', n: number) => {
      const word = { fresh: 'Fresh', ageing: 'Ageing', stale: 'Stale', closed: 'Not open' }[state]
      return state === 'fresh' ? `${word}, ${plural(n, { one: '# week', other: '# weeks' })}` : `${word}, ${n}`
    },

    settings: 'Settings review',
    settingsBy: (name: string) => `By ${name} on`,
    settingsOn: 'Done on',
    goodFor: (days: number) => `Good for ${days} days.`,
    endedOn: 'It stopped counting on',
    neverReviewed: 'Nobody has looked over its settings here yet. A review takes about five minutes, with the account’s settings open beside this page.',
    settingsHidden: 'How each setting stands is shown to those who keep this account.',
    setting: 'Setting', shouldBe: 'Should be', is: 'Is', state: 'State',
    answer: (state: 'matches' | 'differs' | 'open') => ({ matches: 'Matches', differs: 'Differs', open: 'Not looked at' })[state],
    startReview: 'Start the review', startAgain: 'Review it again',
    reviewTitle: 'Look over the settings',
    reviewHow: 'Open the account’s settings beside this page. For each line, say how it is.',
    asItShould: 'As it should be', differs: 'Differs', notSeen: 'Not looked at',
    howIsIt: 'How it is now',
    recordReview: 'Record the review', notNow: 'Not now',
    sayWhat: (setting: string) => `Say how “${setting}” is now.`,

    happened: 'What happened', nothingHappened: 'Nothing is on record yet.',
    inLedger: (n: number) => `entry ${n}`,
    posts: 'Latest posts', noPosts: 'Nothing has gone out here yet.', openThere: 'Open it there', openThereOf: (title: string) => `: ${title}`, allNews: 'All its news',

    owners: 'Owners', noOwner: 'Nobody runs it yet.', since: 'since', aboutIt: 'About', about: 'About this account',
    purpose: 'What it is for', noPurpose: 'Nobody has said yet', sees: 'Who sees it', everyone: 'Everyone', invited: 'Only people let in', becauseOf: (why: string) => why.charAt(0).toLowerCase() + why.slice(1),
    supervisor: 'Supervisor', email: 'E-mail', profile: 'Its profile says', kind: 'Kind', also: 'Also speaks as', opened: 'Approved',
    kinds: (kind: string) => ({ organization: 'Page of an organization', class: 'Page of a class', department: 'Page of a department', program: 'Page of a program', personal: 'Personal account', blog: 'Blog', podcast: 'Podcast', wiki: 'Wiki' }[kind] ?? kind),

    connection: 'Connection',
    connectedSince: 'Connected since', notConnected: 'Not connected yet.', connectedWhy: 'The password is kept sealed and never shown.',
    connect: 'Connect it', connectAgain: 'Connect it anew',
    handle: 'Name of the account', handleHint: 'As it is there, for example band.lincoln.example',
    service: 'Its server', serviceHint: 'Leave it empty for the usual one.',
    secret: 'App password', secretHint: 'Make one in the account’s settings there. Never the account’s own password.',
    connectNow: 'Connect', disconnect: 'End the connection',

    standing: 'Suspend or retire it', standingSuspended: 'Resume or retire it',
    moves: (to: 'suspended' | 'live' | 'retired') => ({ suspended: 'Suspend it', live: 'Take it up again', retired: 'Retire it for good' })[to],
    movesWhy: (to: 'suspended' | 'live' | 'retired') => ({ suspended: 'Nothing new is posted; you can take it up again.', live: 'It may post again.', retired: 'It never posts again. Everything that was posted stays on record.' })[to],
    whatTo: 'What should happen', reason: 'Why', reasonHint: 'Stays on record.', doIt: 'Change its state',

    said: (said: string) => ({
      'reviewed': 'Recorded. The clock for this review starts again today.', 'reviewed-open': 'Recorded, and unfinished: the clock starts again when every setting was looked at.',
      'say-what': 'Nothing was recorded yet. Say how each setting is that differs.', 'nothing-seen': 'Nothing was recorded yet: no setting was looked at.',
      'suspended': 'Suspended. It is on record, and the public list says that it is paused.', 'resumed': 'It is live again.', 'retired': 'Retired. Everything that was posted is kept.',
      'needs-reason': 'Say why, in a few words: it stays on record.', 'cannot-move': 'That cannot be done now. Somebody may have changed it meanwhile.',
      'connected': 'Connected. Posts for it go out from here.', 'disconnected': 'The connection is ended and the password forgotten.',
      'needs-secret': 'Give the app password.', 'bad-service': 'The address of the server cannot be used.', 'not-let-in': 'Nothing was changed: the platform did not let us in.',
      'needs-communications': 'Nothing was changed. Another name or server makes it another account; the communications office does that. With the name and server on the register you can connect it yourself.',
      'still-going-out': 'Nothing was changed. A post is still on its way to this account, or nobody knows yet whether it is out. Settle that first; then it can become another account.',
      'cannot-connect': 'This account cannot be connected: posts go there by hand, or it is retired.',
    }[said] ?? said),
  },
})

/** What a presence needs next. */
export const nextWords = defineWords({
  en: {
    write: 'Write a post', since: 'Since',
    notOpen: 'It is not open yet.', notOpenWhy: 'Nothing is posted here before it is approved.',
    suspended: 'It is suspended.', suspendedWhy: 'Nothing is posted here until somebody takes it up again.',
    retired: 'It is retired.', retiredWhy: 'What was posted is kept. Nothing new comes.',
    connect: 'Next: connect it.', connectWhy: 'Until then, a post for it cannot go out.', connectLink: 'Connect it',
    settings: (why: 'never' | 'stale' | 'unfinished' | 'due') => ({ never: 'Next: look over the settings.', stale: 'Next: look over the settings again.', unfinished: 'Next: finish the settings review.', due: 'Soon: look over the settings.' })[why],
    settingsWhy: (why: 'never' | 'stale' | 'unfinished' | 'due') => ({ never: 'Nobody has done it yet.', stale: 'The last review is too old to count.', unfinished: 'The last one left a setting out.', due: 'The last review ends' })[why],
    start: 'Start the review',
    differs: (n: number) => plural(n, { one: 'Next: put one setting right.', other: 'Next: put # settings right.' }), differsWhy: 'The last review found how it is, and how it should be.', differsLink: 'See which',
    stale: 'Next: post something.', staleWhy: (days: number | null) => (days === null ? 'It has no post yet.' : `The last post is ${plural(days, { one: '# day', other: '# days' })} old.`),
  },
})
