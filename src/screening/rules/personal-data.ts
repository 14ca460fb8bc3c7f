import type { Span } from '#src/kit/span.ts'
import { findBirthDays } from './birth-days.ts'
import { commonGivenNames } from './given-names.ts'
import { inText, type Check, type CheckInput, type Hit } from './check.ts'
import { personalMailHosts } from './mail-hosts.ts'
import { signs } from './fold.ts'
import { Near } from './near.ts'
import { findDigitRuns, findEmails, isPaymentCard, isPhone, isSocialSecurity, type DigitRun, type Email } from './personal-numbers.ts'
import type { TermMatch } from './reading.ts'
import { findStreetAddresses } from './street-addresses.ts'
import { studentNames } from './student-names.ts'

/**
 * Telephone, address, birth date and numbers that belong to a person (OKC-B3i1, CMC-6a; FERPA 34
 * CFR 99.3 "personally identifiable information"). What an office publishes about itself is none.
 */
export const personalData: Check = {
  name: 'personal-data',
  find(input) {
    const { reading } = input
    if ((reading.signs & (signs.digit | signs.at | signs.beyondAscii)) === 0 && reading.terms('birth-date').length === 0 && reading.terms('handle-of').length === 0) return none
    const near = new Near(input)
    const runs = (reading.signs & signs.digit) === 0 ? [] : findDigitRuns(input.draft.text)
    return [
      ...runs.flatMap((run) => aboutNumber(run, near)),
      ...findEmails(input.draft.text).flatMap((email) => aboutEmail(email, near)),
      ...findStreetAddresses(input.draft.text).flatMap((span) => aboutAddress(span, near)),
      ...findBirthDays(input.reading, runs).filter((span) => near.isAboutSomebody(span) || isChildsBirth(input.draft.text, span)).map((span) => hit(input, span, 0.9, 'This gives a birth date', 'Take the date out; a birthday wish needs no year.')),
      ...aboutHandles(input),
      ...aboutPlainHandles(input),
    ]
  },
}

const none: readonly Hit[] = []

/** A whole date of the last decades after "born" is a child's, unless what was born is a school, a team or an idea. */
const isChildsBirth = (text: string, { start, end }: Span): boolean =>
  /(?:199|20[0-4])\d/.test(text.slice(start, end)) && !/\b(?:school|club|team|tradition|program|foundation|idea|project|company|league|event|district|band|festival|library|app|baby animal|calf|foal|puppy|kitten|lamb)s?\b/i.test(text.slice(Math.max(0, start - 60), start))

const hit = (input: CheckInput, span: Span, confidence: number, why: string, remedy = 'Take it out; send it to the person who needs it instead.'): Hit =>
  ({ at: inText(input.draft, span), confidence, why: why.endsWith('.') ? why : `${why}.`, remedy })

function aboutNumber(run: DigitRun, near: Near): readonly Hit[] {
  const { input } = near
  if (isSocialSecurity(run)) return [hit(input, run, 0.95, 'This looks like a Social Security number')]
  if (isPaymentCard(run)) return [hit(input, run, 0.9, 'This looks like the number of a bank or credit card')]
  const record = near.before('record-number', run, 4)
  if (record !== null && run.digits.length >= (isSmall(record) ? 1 : 4) && !isPhone(run)) {
    if (isSmall(record) && !near.isAboutSomebody(run)) return []
    return [hit(input, { start: record.start, end: run.end }, 0.9, `This gives ${isSmall(record) ? 'a student’s locker or bus' : 'a number from a person’s records'}`)]
  }
  if (!isPhone(run) || isPublicNumber(run)) return []
  // 555-0100 may be a price or a score; without an area code a word has to say that it is a number to call.
  if (near.isOffice(run) && !near.isPerson(run)) return []
  if (isBesideRoleMailbox(input.draft.text, run) && !near.isPerson(run)) return []
  // One's own number is one's own to give; whether students may have it is `private-contact`'s matter.
  if (isWritersOwn(input, run)) return [hit(input, run, 0.4, 'This gives your own telephone number to everybody who reads it', 'Give the school’s number, unless everybody may call you.')]
  const sure = near.isPerson(run) || near.names(run) ? 0.9 : run.digits.length === 7 ? 0.4 : input.draft.as === 'official' ? 0.45 : 0.6
  return [hit(input, run, sure, sure > 0.5 ? 'This gives a telephone number that seems to be a person’s' : 'This gives a telephone number, and nothing says whose it is')]
}

/** "Write to info@… or call …": whoever has a mailbox of that kind is an office. */
const isBesideRoleMailbox = (text: string, { start, end }: Span): boolean =>
  /\b(?:info|office|frontoffice|contact|help|hello|registrar|admissions|enrollment|tickets|events|support|library|communications|transportation|athletics|pta)@/i.test(text.slice(Math.max(0, start - 60), Math.min(text.length, end + 60)))

/** "Text me at", "my cell:" shortly before the number. */
const isWritersOwn = ({ draft }: CheckInput, run: Span): boolean =>
  /\b(?:(?:text|call|reach|message|dm|phone|ring|contact|whatsapp) me\b|my (?:own |personal |private |home |work )?(?:cell|phone|number|mobile|line|whatsapp)\b)(?:(?!\b(?:his|her|their|him|them)\b)[^.!?;\n])*$/i.test(draft.text.slice(Math.max(0, run.start - 80), run.start))

/** Locker and bus numbers are short, and mean something only beside somebody. */
const isSmall = ({ term }: TermMatch): boolean => ['locker', 'combination', 'bus'].some((word) => term.includes(word))

/** Toll-free and information lines. */
const isPublicNumber = ({ digits }: DigitRun): boolean => {
  const area = digits.length === 11 ? digits.slice(1, 4) : digits.slice(0, 3)
  return digits.length >= 10 && ['800', '833', '844', '855', '866', '877', '888', '900'].includes(area)
}

function aboutEmail(email: Email, near: Near): readonly Hit[] {
  const { input } = near
  const ofStudent = /student|stu\./.test(email.host) || near.localIsStudent(email.local)
  if (ofStudent) return [hit(input, email, 0.9, 'This gives a student’s e-mail address')]
  if (!personalMailHosts.has(email.host)) return []
  if (near.isOffice(email) && !near.isPerson(email) && !near.names(email)) return [hit(input, email, 0.35, 'This gives an address of a private mail service')]
  return [hit(input, email, near.isPerson(email) || near.names(email) ? 0.9 : 0.55, 'This gives what looks like a private e-mail address')]
}

function aboutAddress(span: Span, near: Near): readonly Hit[] {
  const { input } = near
  if (near.isPerson(span)) return [hit(input, span, 0.9, 'This gives where a person lives')]
  if (near.names(span) && !near.isOffice(span)) return [hit(input, span, 0.75, 'This gives a street address beside a student’s name')]
  return []
}

/** A handle right after a student's name or "her insta is": "Mia Torres (@mia_t)". */
function aboutHandles(input: CheckInput): readonly Hit[] {
  const { draft, facts, reading } = input
  if (!draft.text.includes('@')) return []
  const names = studentNames(facts, draft.text).filter(({ confidence, form }) => confidence >= 0.5 && form !== 'handle').map(({ span }) => span)
  return [...names, ...givenNamesOwning(input), ...reading.terms('handle-of')].flatMap((span) => {
    const between = draft.text.slice(span.end, span.end + 40)
    const at = between.indexOf('@')
    if (at < 0 || /[.!?\n]/.test(between.slice(0, at))) return []
    let end = at + 1
    while (end < between.length && /[\w.]/.test(between[end]!)) end++
    return end - at < 3 ? [] : [hit(input, { start: span.end + at, end: span.end + end }, 0.8, 'This gives a student’s handle', 'Take the handle out.')]
  })
}

/** "Ava's TikTok", also where no roster knows Ava: a given name, or a name after one, that owns a channel. */
const givenNamesOwning = ({ reading }: CheckInput): readonly Span[] => !/['’]s/u.test(reading.original) ? [] :
  reading.words.filter((word, at) => /^\p{Lu}.*['’]s$/u.test(word.raw) && channels.has(reading.words[at + 1]?.folded ?? '')
    && (commonGivenNames.has(word.folded.slice(0, -2)) || commonGivenNames.has(reading.words[at - 1]?.folded ?? '')))
const channels = new Set(['insta', 'instagram', 'ig', 'snap', 'snapchat', 'tiktok', 'discord', 'twitter', 'youtube', 'twitch', 'roblox', 'handle', 'account', 'gamertag'])

/** A handle without its sign: "his Roblox name is noobking2014". An everyday word is none. */
function aboutPlainHandles(input: CheckInput): readonly Hit[] {
  const { draft, reading } = input
  const said = new Set<number>()
  return reading.terms('handle-of').flatMap((span) => {
    const match = /^(?: name| account| handle)?\s?(?:is|=|:)?\s?([A-Za-z][\w.#]{3,30})/.exec(draft.text.slice(span.end, span.end + 60))
    const handle = match?.[1]?.replace(/[.]+$/, '') ?? ''
    if (!/[\d_#]/.test(handle) && !/[a-z][A-Z]/.test(handle) && !/[a-z]\.[a-z]/.test(handle)) return []
    const start = span.end + match![0].lastIndexOf(handle)
    if (said.has(start)) return []
    said.add(start)
    return [hit(input, { start, end: start + handle.length }, 0.75, 'This gives a student’s handle', 'Take the handle out.')]
  })
}
