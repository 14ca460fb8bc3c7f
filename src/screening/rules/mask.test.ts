import { describe, expect, test } from 'vitest'
import { buildRoster } from './build-roster.ts'
import { aStudent, anAdult, someFacts, type FactsChange } from './fixtures.ts'
import { mask } from './mask.ts'
import { possibleNames } from './mask-names.ts'
import { nameParts, nameTokens } from './name-tokens.ts'

const students = [
  aStudent('S1', 'Mia', 'Torres', { grade: '7' }), aStudent('S2', 'Owen', 'Hale', { grade: '7' }), aStudent('S3', 'Zyaire', 'De la Cruz', { grade: '3' }),
  aStudent('S4', 'Will', 'Black'), aStudent('S7', 'Young', 'Price'), aStudent('S5', 'Anneliese', 'Quisenberry-Obi', { preferred: 'Annie' }), aStudent('S6', 'José', 'Muñoz'),
]
const roster = buildRoster(students)
const bearers = new Set(students.flatMap(({ given, family, preferred }) => nameParts(`${given} ${preferred ?? ''} ${family}`)))

/** As a caller asks: of the words that may be names, those that somebody in the district bears. */
function masked(text: string, change: FactsChange = {}): string {
  const result = mask(text, someFacts({ roster, ...change }), new Set(possibleNames(text).filter((word) => bearers.has(word))))
  return result.kind === 'masked' ? result.text : `not masked: ${result.reason}`
}

describe('what tells who somebody is, is taken out', () => {
  test.each<[string, string, string]>([
    ['a full name, and each half of it anywhere else', 'Mia Torres won. Mia smiled, and the Torreses cheered for MIA.', '[student] won. [student] smiled, and the [student] cheered for [student].'],
    ['Last, First', 'First place: Torres, Mia', 'First place: [student]'],
    ['a slip of the pen', 'Well done Mia Tores', 'Well done [student]'],
    ['a first name alone', 'Zyaire is a liar', '[name] is a liar'],
    ['a first name alone in small letters', 'nobody likes zyaire', 'nobody likes [name]'],
    ['a first name that no roster knows', 'Nobody likes Keisha', 'Nobody likes [name]'],
    ['a whole name that no roster knows', 'Nobody likes Keisha Featherstone', 'Nobody likes [name] [name]'],
    ['letters of another alphabet', 'Мiа Tоrres lost', '[student] lost'],
    ['digits for letters', 'M1a T0rres lost', '[student] lost'],
    ['full-width letters', 'Ｍｉａ Ｔｏｒｒｅｓ lost', '[student] lost'],
    ['letters one by one', 'M i a T o r r e s lost', '[letters] lost'],
    ['invisible characters', 'Mi\u200Ba Tor\u00ADres lost', '[student] lost'],
    ['a name written as one word', 'miatorres lost to MiaTorres', '[student] lost to [student]'],
    ['the same with signs for letters', 'ig miat0rres lost', 'ig [student] lost'],
    ['two everyday words that are a name, in small letters', 'young price lost', '[name] [name] lost'],
    ['a hashtag', 'Go #MiaTorres!', 'Go #[student]!'],
    ['handles, also without their sign', 'Ask @owen_h, noobking2014 or mia_t', 'Ask [handle], [handle] or [handle]'],
    ['telephones, however grouped', 'Call (405) 555-0147, 405.555.0147 or +1 405 555 01 47', 'Call [number], [number] or [number]'],
    ['digits of other scripts', 'Call ４０５-５５５-０１４７ or ٤٠٥٥٥٥٠١٤٧', 'Call [number] or [number]'],
    ['numbers of a record', 'Student number 48213, SSN 512-44-1234', '[personal data], SSN [number]'],
    ['e-mails, also spelled out', 'Write to dana.w@gmail.com or dana (at) example (dot) org', 'Write to [email] or [email]'],
    ['where somebody lives', 'He lives at 1204 NW Oak Hollow Dr', 'He lives at [address]'],
    ['what follows the host of a link', 'See https://x.example/kids/mia-torres?id=7#top', 'See https://x.example/[path]'],
    ['a link with a user', 'See https://mia@x.example/a', 'See [link]'],
    ['an adult with a title', 'Ms. Alvarez lies', 'Ms. [staff] lies'],
    ['more than one kind at once', 'Ask Owen Hale (@owenh): 405-555-0147', 'Ask [student] ([handle]): [number]'],
  ])('%s', (_what, text, expected) => {
    // Within one kind the label is a hint to the reader; what counts is that the name is gone.
    expect(masked(text).replaceAll(/\[student\] \[student\]/g, '[student]')).toBe(expected)
  })

  test('employees and adults of the case', () => {
    expect(masked('Whitfield and Sam lie', { staff: [{ name: 'Dana Whitfield', role: null }], adults: [anAdult('A1', 'Sam Ito')] })).toBe('[staff] and [staff] lie')
  })

  test('the students whom the pictures show, by their first name too', () => {
    expect(masked('quentin looks silly', { students: [aStudent('S9', 'Quentin', 'Abara')] })).toBe('[student] looks silly')
  })
})

test.each([
  'Picture day is Thursday at 9:30 in room 12.',
  'Black kids and white kids eat at different tables.',
  'We will watch whales on December 12.',
  'Kids of grade 7 read 20 books; K-12 families may come.',
])('what tells nobody apart stays as it is: %s', (text) => {
  expect(masked(text)).toBe(text)
})

describe('what cannot be masked is not sent', () => {
  test.each<[string, string, FactsChange]>([
    ['names-not-known', 'Hello all', { roster: null }],
    ['names-not-known', 'Hello all', { roster: buildRoster([]) }],
    ['names-not-known', 'Hello all', { roster: null, students }],
    ['nothing-to-ask', 'Mia Torres', {}],
    ['nothing-to-ask', ' 405-555-0147 !', {}],
    ['too-long', 'word '.repeat(7000), {}],
  ])('%s', (reason, text, change) => {
    expect(masked(text, change)).toBe(`not masked: ${reason}`)
  })
})

test('no word of a roster name that was found survives, however it was written or repeated', () => {
  const next = random(20261005)
  const pick = <One>(from: readonly One[]): One => from[Math.floor(next() * from.length)]!
  const disguises: readonly ((name: string) => string)[] = [
    (name) => name, (name) => name.toUpperCase(), (name) => name.toLowerCase(), (name) => `#${name.replaceAll(/[ -]/g, '')}`, (name) => `@${name.replaceAll(/[ -]/g, '.').toLowerCase()}`,
    (name) => `${name}’s`, (name) => name.replace('o', '0').replace('i', '1'), (name) => name.replace('a', 'а'), (name) => name.split('').join('\u200B'), (name) => name.replaceAll(/[ -]/g, ''),
    (name) => name.normalize('NFD'), (name) => `${name.split(' ').at(-1)}, ${name.split(' ')[0]}`,
  ]
  const frames = ['% is the worst.', 'I hate %', '(%)', 'Ask % or %!', '7th grader % lost to %', '%\n%', '“%”', 'https://example.org/%', '%_fan', '%2012', '%-%']
  for (let round = 0; round < 400; round++) {
    const text = Array.from({ length: 3 }, () => pick(frames).replaceAll('%', () => { const one = pick(students); return pick(disguises)(`${next() < 0.2 && one.preferred ? one.preferred : one.given} ${one.family}`) })).join(' ')
    const found = new Set(roster.find(text).flatMap(({ span }) => nameParts(text.slice(span.start, span.end))).filter((word) => word.length > 1 && !['de', 'la'].includes(word)))
    const left = masked(text)
    expect({ text, left, survivors: nameTokens(left).map((token) => token.text).filter((word) => found.has(word)) }).toMatchObject({ survivors: [] })
    expect({ text, again: roster.find(left.replaceAll(/\[[a-z ]+\]/g, ';')) }).toMatchObject({ again: [] })
    // Invented surnames that are no words: not even a part of one is left.
    expect({ text, left, parts: left.match(/torres|quisenberry|zyaire|muñoz|anneliese/gi) }).toMatchObject({ parts: null })
  }
})

test.each(['('.repeat(31_000), '5 '.repeat(15_000), '@'.repeat(31_000), 'a.a'.repeat(10_000), 'Mia Torres '.repeat(2800), 'a b '.repeat(7000), 'M1a '.repeat(7000), 'http://'.repeat(4000), '\uD83D'.repeat(31_000), '🎉'.repeat(10_000)])('any text of that length is done with in time: %#', (text) => {
  const begin = performance.now()
  expect(['masked', 'not-masked']).toContain(mask(text, someFacts({ roster }), bearers).kind)
  expect(performance.now() - begin).toBeLessThan(4000)
})

/** mulberry32: the same numbers every time. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
