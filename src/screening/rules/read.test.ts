import { describe, expect, test } from 'vitest'
import { aDraft, someFacts } from './fixtures.ts'
import { close, read } from './read.ts'
import { wordChecks } from './word-checks.ts'

const found = (text: string): readonly string[] => read(text).terms('profanity').map(({ start, end }) => text.slice(start, end))

describe('disguises are seen through, and the span is in the original text', () => {
  test.each([
    ['plain', 'oh shit!', 'shit'],
    ['case', 'oh ShIt!', 'ShIt'],
    ['digits', 'oh sh1t!', 'sh1t'],
    ['symbols', 'an a$$hole', 'a$$hole'],
    ['an at sign', 'what an @sshole', '@sshole'],
    ['spaced letters', 'oh s h i t now', 's h i t'],
    ['dotted letters', 'oh s.h.i.t now', 's.h.i.t'],
    ['hyphens', 'oh s-h-i-t now', 's-h-i-t'],
    ['stars', 'oh s**t', 's**t'],
    ['stars at the end', 'you b****', 'b****'],
    ['repeated letters', 'shiiiiit', 'shiiiiit'],
    ['a doubled letter', 'oh shiit', 'shiit'],
    ['full width', 'oh ｓｈｉｔ', 'ｓｈｉｔ'],
    ['Cyrillic letters', 'oh ѕһіt', 'ѕһіt'],
    ['zero width', 'oh sh\u200bi\u200dt ok', 'sh\u200bi\u200dt'],
    ['diacritics', 'oh shït', 'shït'],
    ['combining marks', 'oh s\u0336h\u0336i\u0336t\u0336', 's\u0336h\u0336i\u0336t'],
    ['mathematical letters', 'oh 𝐬𝐡𝐢𝐭', '𝐬𝐡𝐢𝐭'],
    ['a CamelCase hashtag', '#ThisIsBullshit', 'Bullshit'],
  ])('%s', (_, text, word) => {
    expect(found(text)).toContain(word)
  })

  test.each([
    'Scunthorpe United', 'Mrs. Cockburn teaches bass class', 'Pass the assessment', 'cumulative therapist analysis', 'Shiitake, Harshita and Ishita',
    'U.S.A. and P.T.A.', 'A B C D E F G', 'W I L D C A T S', '$100 at 3:30 p.m. in room 4B', 'https://example.org/a55et', 'sh@example.org', 'a*b = c*d', '*welcome*',
  ])('spares %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('words and sentences', () => {
  test('words keep their place, their form and whether they are tags', () => {
    const text = '@JHS thanks Zoë’s #MathTeam'
    expect(read(text).words.map(({ start, end, folded, raw, tag }) => [text.slice(start, end), folded, raw, tag])).toEqual([
      ['JHS', 'jhs', 'JHS', 'handle'], ['thanks', 'thanks', 'thanks', null], ['Zoë’s', "zoe's", 'Zoë’s', null], ['Math', 'math', 'Math', 'hashtag'], ['Team', 'team', 'Team', 'hashtag'],
    ])
  })

  test.each([
    ['Mr. Smith waves. He smiles!', ['Mr. Smith waves.', 'He smiles!']],
    ['See you at 3 p.m. today? Yes', ['See you at 3 p.m. today?', 'Yes']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['a line that\ngoes on', ['a line that\ngoes on']],
  ])('sentences of %j', (text, sentences) => {
    expect(read(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
  })

  test('a phrase does not reach over the end of a sentence', () => {
    expect(read('I am going to kill. You are welcome.').terms('threat')).toEqual([])
  })

  test('a contraction is read as its words', () => {
    const text = 'I’m gonna kill you'
    expect(read(text).terms('threat').map(({ start, end }) => text.slice(start, end))).toContain(text)
  })
})

describe('bad input: no throw, spans inside the text, time that grows with the text', () => {
  const awkward: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['lone surrogates', '\ud800 shit \udc00\ud800'.repeat(1000)],
    ['10,000 emoji', '🍷😀👩‍👩‍👧‍👦'.repeat(10_000)],
    ['right-to-left overrides', '\u202eshit\u202c '.repeat(5000)],
    ['a word of 200 kB', 'f'.repeat(200_000)],
    ['200 kB of leet', '$h1t@'.repeat(40_000)],
    ['spaced letters without end', 's h i t '.repeat(30_000)],
    ['masks without end', 's**t '.repeat(40_000)],
    ['the beginning of a pattern again and again', 'i am going to '.repeat(20_000)],
    ['every plane of Unicode', Array.from({ length: 0x10ff }, (_, index) => String.fromCodePoint(index * 256 + 65)).join(' ')],
    ['combining marks', `a${'\u0301'.repeat(100_000)}`],
    ['1 MB of prose', 'The shooting guard said damn, vote yes on Measure 12, and someone said it. '.repeat(13_500)],
  ]
  test.each(awkward)('%s', (_, text) => {
    const began = performance.now()
    const input = { draft: aDraft({ text, as: 'comment' }), reading: read(text), facts: someFacts(), settings: {} }
    for (const check of Object.values(wordChecks)) {
      for (const { at } of check.find(input)) {
        if (at.kind !== 'text') continue
        if (at.start < 0 || at.start >= at.end || at.end > text.length) expect.fail(`${check.name} points at ${at.start} to ${at.end} of ${text.length}`)
      }
    }
    // A square in the length would take minutes.
    expect(performance.now() - began).toBeLessThan(12_000)
  })
})

test('a reading that was closed, twice even, tells nothing of the next text', () => {
  const first = read('the first text')
  close(first)
  close(first)
  const second = read('another text of five words')
  expect([first.words.length, second.words.length]).toEqual([0, 5])
})
