import { defineWords, plural } from '#src/ui/catalogue.ts'

const list = new Intl.ListFormat('en')

/** What the tasks of publishing say. The screens' own words are beside the screens. */
export const publishingWords = defineWords({
  en: {
    mustComeDown: (given: readonly string[], withdrawn: boolean) => withdrawn ? `The release${given.length > 1 ? 's' : ''} for ${list.format(given)} ${given.length > 1 ? 'were' : 'was'} taken back. One picture must come down.` : `The ${given.length > 1 ? 'families' : 'family'} of ${list.format(given)} said no. One picture must come down.`,
    mustComeDownWhy: (title: string, presences: readonly string[]) => `The picture is in the post “${title}” on ${list.format(presences)}.`,
    openPicture: 'Open the picture',
    readPost: (title: string) => `Read “${title}” and decide`,
    readPostWhy: 'A colleague sent it. It goes out only as you saw it.',
    readIt: 'Read it',
    waitsForApproval: (title: string) => `“${title}” waits for approval`,
    waitsForApprovalWhy: 'You can take it back until somebody has decided.',
    anApprover: 'an approver',
    open: 'Open',
    sayWhen: (title: string) => `Say when “${title}” goes out`,
    sayWhenWhy: 'It is approved, and it is not on its way: its hour has passed or no place took it.',
    cameBack: (title: string) => `“${title}” came back to you`,
    change: 'Change it',
    postByHand: (title: string, presence: string) => `Post “${title}” on ${presence} and paste the link`,
    postByHandWhy: 'Chalkline cannot post there itself. It gives you the words and the picture, and keeps the record.',
    lookWhetherOut: (title: string, presence: string) => `Look whether “${title}” is out on ${presence}`,
    didNotGo: (title: string, presence: string) => `“${title}” did not go out on ${presence}`,
    postSomething: (presence: string) => `Post something on ${presence}`,
    postSomethingWhy: (days: number | null) => days === null ? 'There is no post yet. Visitors expect one a week.' : `The last post was ${plural(days, { one: '# day', other: '# days' })} ago. Visitors expect one a week.`,
    writePost: 'Write a post',
  },
})
