import { defineWords, plural } from '#src/ui/catalogue.ts'

const counted = ['Nothing waits', 'One thing waits', 'Two things wait', 'Three things wait', 'Four things wait', 'Five things wait', 'Six things wait', 'Seven things wait', 'Eight things wait', 'Nine things wait']

export const todayWords = defineWords({
  en: {
    greeting: (hour: number, given: string) => `${hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening'}, ${given}.`,
    waits: (n: number) => `${counted[n] ?? `${n} things wait`} for you.`,
    nothing: 'Nothing waits for you.',
    nothingLede: 'No clock is running, no picture must come down, and nobody needs your decision.',
    thenThisWeek: 'Then',
    waitingOnOthers: (n: number) => `Waiting on others (${n})`,
    lately: 'Lately',
    everything: 'Everything that happened',
    write: 'Write a post',
    late: 'Late',
    now: 'Now',
    whenYouCan: 'When you can',
    waitingOn: (who: string) => `With ${who}`,
    happenings: 'Everything that happened',
    happeningsLede: 'Each line is an entry of the ledger: it cannot be changed afterwards without anybody noticing, and a program that is not ours can check that.',
    verify: 'How to check it',
    verifyHow: 'Anybody can: download the checkpoint and the tiles, or point the verifier at this address.',
    entry: (n: number) => `Entry ${n}`,
    waitingForPlace: 'waits for its place',
    older: 'Older',
    checkpoint: 'The signed checkpoint',
    search: 'Search',
    searchFor: (text: string) => `What we found for “${text}”`,
    searchNothing: (text: string) => `Nothing here is called “${text}” that you may see. Try a part of the name.`,
    searchHow: 'Type a name, an account, words of a post, or the number of a clause.',
    kinds: (kind: string) => ({ person: 'People', student: 'Students', presence: 'Accounts', post: 'Posts', clause: 'Clauses', page: 'Pages' }[kind] ?? kind),
    found: (n: number) => plural(n, { one: '# result', other: '# results' }),
    line: (event: string): string | null => ({
      'post.published': 'A post went out', 'post.approved': 'A post was approved', 'post.submitted': 'A post was sent for approval', 'post.drafted': 'A post was begun', 'post.taken-down': 'A post was taken down', 'takedown.asked': 'Somebody asked that a post come down',
      'post.returned': 'A post was sent back', 'post.voided': 'An approval fell, because the post changed', 'post.held': 'The last check held a post back', 'post.overridden': 'Somebody decided against a finding',
      'release.given': 'A family gave a release', 'release.refused': 'A family said no', 'release.withdrawn': 'A family took a release back', 'presence.approved': 'An account was approved', 'sign-in.demo': 'A demo visitor came in',
    } as Readonly<Record<string, string>>)[event] ?? null,
  },
})
