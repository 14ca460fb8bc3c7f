import { inText, type CheckInput, type Hit } from './check.ts'
import { alsoHearing } from './heard.ts'
import { personalMailHosts } from './mail-hosts.ts'
import { findEmails } from './personal-numbers.ts'
import type { TermMatch } from './reading.ts'

/** A member of staff offers students a phone, handle or app of their own (CAM-3e, CRS-C1, CIN-20a). */
export const privateContact = alsoHearing({
  name: 'private-contact',
  find(input) {
    const { draft, reading } = input
    if (draft.as === 'comment') return []
    const hits: Hit[] = []
    const offers = reading.terms('private-contact')
    const spoken = offers.length === 0 ? null : spokenTo(input)
    let lastEnd = -1
    for (const term of offers) {
      if (spoken === null || term.start < lastEnd || isDeclined(input, term)) continue
      const sure = sureness(input, spoken, reading.sentenceOf(term.first), personal.test(reading.original.slice(term.start, term.end).toLowerCase()))
      if (sure === 0) continue
      lastEnd = term.end
      hits.push({ at: inText(draft, term), confidence: Math.min(sure, term.confidence), why: 'This offers a private phone, handle or app as a way to reach a member of staff.', remedy: 'Give the school phone, your district e-mail or an approved channel.' })
    }
    return [...hits, ...personalMail(input)]
  },
}, { label: 'private-contact', why: 'This may offer students a private way to reach a member of staff.', remedy: 'Give the school phone, your district e-mail or an approved channel.', unless: ['official-channel'], where: ({ draft }) => draft.as !== 'comment' })

const personal = /personal|private|home|cell|snap|insta\b|discord|whatsapp|\bdms?\b|finsta|venmo/

const students = new Set(['student', 'students', 'kids', 'kiddos', 'seniors', 'juniors', 'sophomores', 'freshmen', 'graders', 'grader', 'class', 'period', 'hour', 'homework', 'players', 'athletes', 'band', 'choir', 'team', 'guys', 'yall', 'pupils', 'quiz', 'essay', 'assignment', 'scholars', 'advisory', 'homeroom', 'practice', 'test', 'teens', 'cast'])
const grownUps = new Set(['parents', 'parent', 'families', 'guardians', 'colleagues', 'coworkers', 'staff', 'volunteers', 'boosters', 'moms', 'dads', 'teachers', 'neighbors', 'donors', 'vendors', 'alumni', 'adults'])

/** Whom the text speaks to, and the sentences that name a channel of the district's. */
interface SpokenTo { readonly students: boolean; readonly grownUps: boolean; readonly official: ReadonlySet<number> }

function spokenTo({ reading }: CheckInput): SpokenTo {
  let [toStudents, toGrownUps] = [false, false]
  for (const { folded } of reading.words) {
    const plain = folded.replaceAll("'", '')
    if (students.has(plain)) toStudents = true
    if (grownUps.has(plain)) toGrownUps = true
  }
  const official = new Set(reading.terms('official-channel').map((term) => reading.sentenceOf(term.first)))
  return { students: toStudents, grownUps: toGrownUps, official }
}

/** How sure an offer is one to students: from the voice, the people addressed and the channel named. */
function sureness({ draft }: CheckInput, spoken: SpokenTo, sentence: number, isPersonal: boolean): number {
  if (spoken.official.has(sentence) && !isPersonal) return 0
  if (draft.as === 'personal') return spoken.students ? 0.85 : 0.35
  if (spoken.grownUps && !spoken.students) return 0.45
  return spoken.students || isPersonal ? 0.9 : 0.7
}

const no = new Set(['not', 'block', 'blocking', 'decline', 'ignore', 'never', "don't", 'dont', "won't", 'wont', "can't", 'cannot', "shouldn't", "didn't", 'avoid', 'deleted', 'neither'])
/** "Don't hesitate to text me" is an offer all the same. */
const butDo = new Set(['hesitate', 'be', 'forget', 'worry', 'wait', 'afraid', 'get', 'understand', 'know', 'see', 'find'])

/** "Please don't text me", "I never share my cell". */
function isDeclined({ reading }: CheckInput, term: TermMatch): boolean {
  const sentence = reading.sentenceOf(term.first)
  for (let word = term.first - 1; word >= Math.max(0, term.first - 6) && reading.sentenceOf(word) === sentence; word--) {
    if (no.has(reading.words[word]?.folded ?? '') && !butDo.has(reading.words[word + 1]?.folded ?? '')) return true
  }
  return false
}

/** "Send it to dana@gmail.com" on a work page. */
function personalMail({ draft, reading }: CheckInput): readonly Hit[] {
  if (draft.as === 'personal') return []
  return findEmails(draft.text)
    .filter(({ host }) => personalMailHosts.has(host))
    .filter((email) => {
      const before = draft.text.slice(Math.max(0, email.start - 80), email.start).toLowerCase()
      return /\b(?:me|my|i'm|mine)\b/.test(before) && reading.words.length > 0
    })
    .map((email) => ({
      at: inText(draft, email),
      confidence: 0.85,
      why: 'This gives a private e-mail address as a way to reach a member of staff.',
      remedy: 'Give your district e-mail.',
    }))
}
