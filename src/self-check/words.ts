import type { FindingOutcome } from '#src/kit/outcome.ts'
import { defineWords, plural } from '#src/ui/catalogue.ts'
import type { PrivateVoice, Unknown } from './rules/asked-here.ts'

/** What the page says beside somebody's own words. It advises one person: nothing here "cannot go". */
export const selfCheckWords = defineWords({
  en: {
    title: 'Check my words',
    lede: 'Write what you mean to post. You see at once what our policy says of it. What you write stays on this device.',
    noScript: 'This page needs script. The check runs in your own browser, because your words must not leave your device, and script is switched off here. You can still',
    readPolicy: 'read the policy',
    searchSays: 'See what the policy says of a post of your own. Nothing leaves your device.',
    wordsLabel: 'Your words',
    underlined: (n: number) => plural(n, { zero: 'Nothing is underlined.', one: '# place is underlined; the reason stands under “What the policy says”.', other: '# places are underlined; the reasons stand under “What the policy says”.' }),
    whereLabel: 'Where you mean to post',
    where: (voice: PrivateVoice) => ({ personal: 'On my own account', professional: 'On a class or team page' })[voice],
    adviceTitle: 'What the policy says',
    getting: 'Bringing the checks into this page',
    gettingNote: 'You can begin to write. From then on this page works without a connection.',
    failed: 'The checks could not be started',
    failedNote: 'Nothing was checked, and nothing was sent. Copy your words, load the page again, and paste them.',
    empty: 'Nothing to check yet',
    emptyNote: 'Begin to write, or paste a text.',
    found: (n: number) => plural(n, { zero: 'Nothing found', one: 'One thing to look at', other: '# things to look at' }),
    clearNote: 'None of our checks has anything against these words. Checks do not see everything: read it once more as a parent would.',
    foundNote: 'This is advice to you alone. Nobody else sees it.',
    tooMany: (n: number) => plural(n, { one: 'There is one more thing, further down in your words.', other: 'There are # more, further down in your words.' }),
    outcome: (outcome: FindingOutcome) => ({ block: 'The policy says no', approve: 'Ask first', confirm: 'Look again', advise: 'Advice' })[outcome],
    several: (n: number) => plural(n, { one: '# place', two: 'two places', other: '# places' }),
    studentWhy: 'This looks like a student’s name. There is no list of students in this page, so it cannot tell.',
    studentRemedy: 'If it is a student, leave the name out.',
    addOwnViews: 'Add “These views are my own.”',
    ownViews: 'I work for the district; these views are my own.',
    rights: 'You may speak as a citizen on public matters, and with colleagues about pay and working conditions. Advice here takes none of that away.',
    unknownTitle: 'What is not checked here',
    unknown: (what: Unknown) => ({
      students: 'Names of students: no list of students leaves the district. Leave out every name, and what tells who it is.',
      pictures: 'Pictures: they stay with you. A student in a picture needs a family’s release for this very use.',
      colleagues: 'Whether a colleague or parent whom you name or show has said yes: ask them.',
      tools: 'Whether an app that you name is approved: no list of tools is in this page.',
      account: 'The account itself: its name, its audience, what it says of itself.',
    })[what],
    privateTitle: 'Why nobody else can see it',
    privateNote: 'Our checks were loaded into this page and run here. Your words are not sent, not saved and not counted; they are gone when you leave. Looking at a clause loads that clause, and nothing of your words goes along.',
  },
})
