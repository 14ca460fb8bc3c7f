import { nicknamesOf } from '#src/screening/rules/nicknames.ts'
import type { RosterStudent } from '#src/screening/rules/student-rows.ts'
import { pickOf } from './roster-students.ts'

type Random = () => number

/** A way in which a student's name is written; null where this student's name cannot be written so. */
export interface Variant {
  readonly kind: string
  readonly write: (student: RosterStudent, random: Random) => string | null
  /** The name together with what must stand beside it; the sentence is then the variant's own. */
  readonly isSentence?: true
}

const plain = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '')
const bare = (name: string): string => plain(name).replaceAll(/[^A-Za-z]/g, '')
const isTwo = (name: string): boolean => /[ -]/.test(name)
const firstOf = (given: string): string => given.split(' ')[0]!
const middles = ['Rose', 'James', 'Ann', 'Lee', 'Marie', 'Thomas', 'Elena', 'Patrick']
const alphabet = 'abcdefghijklmnopqrstuvwxyz'
const alike: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', i: 'і', c: 'с', p: 'р', A: 'А', E: 'Е', M: 'М', T: 'Т', H: 'Н', B: 'В', O: 'О', C: 'С' }

export const slips = ['insert', 'delete', 'replace', 'swap'] as const

/** One slip of the pen in a name of one word of four letters or more, at any place; it keeps its capital. */
export function slip(name: string, how: (typeof slips)[number], random: Random): string | null {
  if (!/^[A-Z][a-z]{3,}$/.test(name)) return null
  const lower = name.toLowerCase()
  const at = Math.floor(random() * (lower.length - (how === 'swap' ? 1 : 0)))
  const letter = pickOf(random, [...alphabet])
  const slipped = how === 'insert' ? lower.slice(0, at) + letter + lower.slice(at)
    : how === 'delete' ? lower.slice(0, at) + lower.slice(at + 1)
    : how === 'replace' ? lower.slice(0, at) + letter + lower.slice(at + 1)
    : lower.slice(0, at) + lower[at + 1]! + lower[at]! + lower.slice(at + 2)
  return slipped === lower ? null : slipped[0]!.toUpperCase() + slipped.slice(1)
}

const sayGrade = (grade: string): string => (grade === 'K' ? 'kindergartner' : `${grade}${['', 'st', 'nd', 'rd'][Number(grade)] ?? 'th'} grader`)

export const variants: readonly Variant[] = [
  { kind: 'full', write: (s) => `${s.given} ${s.family}` },
  { kind: 'nickname', write: (s, random) => { const short = nicknamesOf(plain(s.given).toLowerCase()); return short.length === 0 ? null : `${capital(pickOf(random, short))} ${s.family}` } },
  { kind: 'preferred', write: (s) => (s.preferred === null ? null : `${s.preferred} ${s.family}`) },
  { kind: "possessive 's", write: (s) => `${s.given} ${s.family}'s` },
  { kind: "possessive s'", write: (s) => (s.family.endsWith('s') ? `${s.given} ${s.family}'` : null) },
  { kind: 'possessive ’s', write: (s) => `${s.given} ${s.family}’s` },
  { kind: 'Last, First', write: (s) => `${s.family}, ${s.given}` },
  { kind: 'LAST, FIRST', write: (s) => `${s.family}, ${s.given}`.toUpperCase() },
  { kind: 'LAST First', write: (s) => `${s.family.toUpperCase()} ${s.given}` },
  { kind: 'LAST FIRST', write: (s) => `${s.family} ${s.given}`.toUpperCase() },
  { kind: 'FIRST LAST', write: (s) => `${s.given} ${s.family}`.toUpperCase() },
  { kind: 'first last', write: (s) => `${s.given} ${s.family}`.toLowerCase() },
  { kind: 'last, first', write: (s) => `${s.family}, ${s.given}`.toLowerCase() },
  { kind: 'middle initial', write: (s, random) => `${firstOf(s.given)} ${pickOf(random, [...alphabet]).toUpperCase()}${random() < 0.7 ? '.' : ''} ${s.family}` },
  { kind: 'middle name', write: (s, random) => `${firstOf(s.given)} ${pickOf(random, middles)} ${s.family}` },
  { kind: '#GivenFamilyRocks', write: (s, random) => `#${bare(s.given)}${bare(s.family)}${pickOf(random, ['Rocks', 'Strong', '2026', ''])}` },
  { kind: '#givenfamily', write: (s) => `#${bare(s.given)}${bare(s.family)}`.toLowerCase() },
  { kind: '@given_family', write: (s, random) => `@${bare(s.given)}${pickOf(random, ['_', '.', ''])}${bare(s.family)}${random() < 0.3 ? '07' : ''}`.toLowerCase() },
  { kind: '@GivenFamily07', write: (s) => `@${bare(s.given)}${bare(s.family)}07` },
  { kind: 'GivenFamily', write: (s) => `${bare(firstOf(s.given))}${capital(bare(s.family).toLowerCase())}` },
  { kind: 'half of a double surname', write: (s, random) => (isTwo(s.family) ? `${s.given} ${pickOf(random, s.family.split(/[ -]/))}` : null) },
  { kind: 'double surname, other join', write: (s) => (isTwo(s.family) ? `${s.given} ${s.family.includes('-') ? s.family.replace('-', ' ') : s.family.replace(' ', '-')}` : null) },
  { kind: 'without diacritics', write: (s) => (plain(`${s.given}${s.family}`) === `${s.given}${s.family}` ? null : `${plain(s.given)} ${plain(s.family)}`) },
  { kind: 'with diacritics', write: (s, random) => { const marked = mark(s.given, random) + mark(s.family, random); return marked === s.given + s.family ? null : `${mark(s.given, random)} ${mark(s.family, random)}` } },
  { kind: 'apostrophe', write: (s, random) => (/['’]/.test(s.family) ? `${s.given} ${s.family.replace(/['’]/, pickOf(random, ["'", '’', '', 'ʼ', ' ']))}` : null) },
  ...slips.flatMap((how): readonly Variant[] => [
    { kind: `slip in the given name: ${how}`, write: (s, random) => { const given = slip(s.given, how, random); return given === null ? null : `${given} ${s.family}` } },
    { kind: `slip in the surname: ${how}`, write: (s, random) => { const family = slip(s.family, how, random); return family === null ? null : `${s.given} ${family}` } },
  ]),
  { kind: 'look-alike letters', write: (s, random) => { const name = `${s.given} ${s.family}`; const drawn = [...name].map((letter) => (random() < 0.5 ? alike[letter] ?? letter : letter)).join(''); return drawn === name ? null : drawn } },
  { kind: 'zero-width', write: (s, random) => [...`${s.given} ${s.family}`].map((letter) => (random() < 0.3 && letter !== ' ' ? `${letter}${pickOf(random, ['\u200b', '\u200d', '\u2060', '\u00ad'])}` : letter)).join('') },
  { kind: 'full width', write: (s) => [...`${bare(firstOf(s.given))} ${bare(s.family)}`].map((letter) => (letter === ' ' ? ' ' : String.fromCodePoint(letter.charCodeAt(0) + 0xfee0))).join('') },
  { kind: 'line break', write: (s) => `${s.given}\n${s.family}` },
  { kind: 'initial and surname, grade', isSentence: true, write: (s) => `${plain(s.given)[0]}. ${s.family}, ${sayGrade(s.grade!)}, won the spelling bee.` },
  { kind: 'Last, F. in results', isSentence: true, write: (s) => `Results of the meet: ${s.family}, ${plain(s.given)[0]}. 58.2` },
  { kind: 'first name, grade', isSentence: true, write: (s) => `Our ${sayGrade(s.grade!)} ${s.given} won the spelling bee.` },
  { kind: 'first name, teacher', isSentence: true, write: (s) => `This was painted by ${s.given} in ${s.teacher}'s room.` },
  { kind: 'first name, team', isSentence: true, write: (s) => (s.team === null ? null : `Our ${s.team} captain ${s.given} did it again!`) },
]

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1)

const marks: Readonly<Record<string, string>> = { a: 'á', e: 'é', o: 'ö', n: 'ñ', u: 'ü', i: 'í' }
const mark = (name: string, random: Random): string => [...name].map((letter) => (random() < 0.3 ? marks[letter] ?? letter : letter)).join('')

export const frames: readonly string[] = [
  'Congratulations to NAME on a wonderful performance last night!', 'NAME was named citizen of the month.', 'Way to go, NAME! We are so proud of you.',
  'We loved seeing NAME at the science fair.', 'Look what NAME painted this week!', 'A big thank you to NAME for helping at the book drive.',
  'Here is a photo of NAME with the trophy.', 'The winner is NAME.', 'Proud of NAME and everyone who came out on Saturday.', 'Pictured: NAME (left) with a friend.',
  'Happy birthday NAME, from all of us!', 'On Friday NAME and two friends read their poems aloud.',
]

/** Sentences in which nobody is named, but in which words that are also names stand. */
export const namesNobody: readonly string[] = [
  'Picture day is this Thursday, and order forms went home in Monday folders.', 'The cafeteria will try a new menu in May; tell us what you think.', 'We crushed it on Friday night, and the band was great at halftime.',
  'Our fourth graders spent the morning at the river testing water samples.', 'Vote for your class president in homeroom; the polls are open until 2 p.m.', 'Students can sign up for tutoring in room 114; bring your own pencil and paper.',
  'Th1s w33k: spirit days, pajamas on Monday, hats on Tuesday, and teams on Friday.', 'Will 5th grade families please send snacks?', 'Grace period for 5th grade forms ends Friday.', 'The grace hall pass system starts Monday.',
  'Summer School registration opens in April for grades 6 to 8.', 'Page County Board meets at Hope Community Center.', 'Hunter Park and Dean Field are closed this week.', 'The Lincoln Middle School Jazz Band plays at Baker Hall.',
  'Join us for Grandparents Day, Book Fair and Family Math Night!', 'Art Club meets in the Green Room with the Drama Club.', 'Early Release Wednesday: buses run at noon.', 'Happy Holidays from the Washington Elementary PTA!',
  'Go Hawks! Beat Madison and Jefferson this Friday.', 'Donate coats, hats, gloves and new books at the front office.', 'Reading Rainbow, Star Lab and Robot Day were the favorites.', 'Fall Sports Picture Day is for Football, Cross Country and Soccer.',
]
