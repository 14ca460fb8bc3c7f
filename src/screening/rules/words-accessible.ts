import type { Span } from '#src/kit/span.ts'
import { inText, type Check, type CheckInput, type Hit } from './check.ts'
import { pointAt } from './code-point.ts'
import { signs } from './fold.ts'
import { joinedHashtags } from './joined-hashtags.ts'
import { urlsIn } from './urls.ts'

/** Words that a screen reader can say and anybody can follow (WCAG 2.2: 1.3.1, 1.4.5, 2.4.4, 3.1.5; CIN-2). */
export const wordsAccessible: Check = {
  name: 'words-accessible',
  find(input) {
    const { draft: { text }, reading } = input
    const hits: Hit[] = []
    const add = (spans: readonly Span[], confidence: number, why: string, remedy: string) => {
      for (const span of spans) hits.push({ at: inText(input.draft, span), confidence, why, remedy })
    }
    // Emoji and letters of other alphabets are looked for where there are enough to count: nothing below tells of fewer than three.
    const beyond = (reading.signs & signs.beyondAscii) !== 0 && hasThreeBeyondAscii(text) ? text : ''
    add(joinedHashtags(text), 0.8, 'A screen reader cannot tell the words of this hashtag apart.', 'Begin each word with a capital: #GoBigRed.')
    add(emojiRuns(beyond), 0.8, 'Each of these emoji is read aloud by its name, one after the other.', 'Keep one or two, at the end.')
    add(drawings(text), 0.75, 'A drawing or ornament made of signs is read aloud sign by sign.', 'Say it in words, or use a picture with alternative text.')
    add(fancyLetters(beyond), 0.9, 'These are mathematical signs that only look like letters; many screen readers pass over them.', 'Type the words in ordinary letters.')
    add(reading.terms('empty-link').filter((term) => leadsSomewhere(input, term)), 0.7, 'These words do not say where the link leads.', 'Name what people find there: “the supply list”.')
    add(bareLinkWords(input), 0.7, 'This word does not say where the link leads.', 'Name what people find there: “the supply list”.')
    add(clapped(beyond), 0.75, 'The emoji between the words are read aloud, each by its name.', 'Write the words, and put one emoji at the end.')
    add(struck(beyond), 0.8, 'Signs laid over the letters keep a screen reader from reading the words.', 'Type the words in ordinary letters.')
    add(reading.mayShout() ? shouting(input) : [], 0.7, 'Words all in capitals are hard to read, and some readers spell them out.', 'Write them in ordinary letters.')
    return hits
  },
}

function hasThreeBeyondAscii(text: string): boolean {
  let count = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127 && ++count === 3) return true
  return false
}

/** "Here" and "this link" are empty where there is a link; "click here" is always. */
const leadsSomewhere = ({ draft, reading }: CheckInput, term: Span): boolean =>
  urlsIn(reading).length > 0 || draft.text.slice(term.start, term.start + 5).toLowerCase() === 'click'

/** "Sign up here: https://…", "Details: click https://…": the word before a link that says nothing. */
function bareLinkWords({ reading }: CheckInput): readonly Span[] {
  const found: Span[] = []
  const held = reading.terms('empty-link')
  for (const url of urlsIn(reading)) {
    const before = reading.word(reading.wordFrom(url.start + 1) - 1)
    if (before === undefined || !['here', 'click', 'link', 'below'].includes(before.folded) || url.start - before.end > 4) continue
    if (!held.some((term) => term.start <= before.start && term.end >= before.end)) found.push({ start: before.start, end: before.end })
  }
  return found
}

/** An emoji after every word: "👏 LET 👏 THEM 👏 READ 👏", four or more. */
function clapped(text: string): readonly Span[] {
  const runs: Span[] = []
  let [start, end, count, words, last] = [-1, -1, 0, 0, '']
  const close = () => {
    if (count >= 4 && words >= 3) runs.push({ start, end })
    ;[start, count, words] = [-1, 0, 0]
  }
  for (let at = 0; at < text.length;) {
    while (at < text.length && text.charCodeAt(at) <= 32) at++
    const from = at
    while (at < text.length && text.charCodeAt(at) > 32) at++
    const sign = at > from ? pointAt(text, from) : 0
    if (sign > 0x2000 && at - from <= 8 && isEmoji(String.fromCodePoint(sign))) {
      const token = text.slice(from, at)
      if (last === 'emoji' || (count > 0 && token !== text.slice(start, start + token.length))) close()
      if (start < 0) start = from
      end = at
      count++
      last = 'emoji'
    } else {
      if (last !== 'emoji') close()
      else if (count > 0) words++
      last = 'word'
    }
  }
  close()
  return runs
}

/** Letters with lines laid over them, or with marks piled on them, three or more. */
function struck(text: string): readonly Span[] {
  let [start, end, count] = [-1, -1, 0]
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const overlaid = (code >= 0x334 && code <= 0x338) || (code >= 0x300 && code <= 0x36f && text.charCodeAt(at - 1) >= 0x300 && text.charCodeAt(at - 1) <= 0x36f)
    if (!overlaid) continue
    if (start < 0) start = at - 1
    end = at + 1
    count++
  }
  return count >= 3 ? [{ start, end }] : []
}

const isEmoji = (text: string): boolean => /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})$/u.test(text)
const isGlue = (code: number): boolean => code === 0xfe0f || code === 0x200d || code === 32 || (code >= 0x1f3fb && code <= 0x1f3ff) || code === 0x20e3

/** Four or more in a row; a flag is two letters and counts once. */
function emojiRuns(text: string): readonly Span[] {
  const runs: Span[] = []
  let [start, end, count] = [-1, -1, 0]
  const close = () => {
    if (count >= 4) runs.push({ start, end })
    start = -1
    count = 0
  }
  let last = 0
  for (let at = 0; at < text.length;) {
    const code = pointAt(text, at)
    const width = code > 0xffff ? 2 : 1
    if (code > 127 && !isGlue(code) && isEmoji(String.fromCodePoint(code))) {
      if (start < 0) start = at
      const flagHalf = code >= 0x1f1e6 && code <= 0x1f1ff
      count += last === 0x200d ? 0 : flagHalf ? 0.5 : 1
      end = at + width
    } else if (!isGlue(code)) close()
    last = code
    at += width
  }
  close()
  return runs
}

/** Ten or more signs in a row that are neither letters, digits nor spaces; rules and dots of one kind may be shorter lines. */
function drawings(text: string): readonly Span[] {
  const found: Span[] = []
  let [start, count, first, mixed] = [-1, 0, 0, false]
  const close = (end: number) => {
    if (start >= 0 && count >= (mixed ? 8 : 12)) found.push({ start, end })
    start = -1
    count = 0
    mixed = false
  }
  let lastSign = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isSign(code)) {
      if (start < 0) {
        start = at
        first = code
      }
      count++
      if (code !== first) mixed = true
      lastSign = at + 1
    } else if (start < 0) continue
    else if (code !== 32 && code !== 10 && code !== 13) close(lastSign)
    else if (at - lastSign > 8) close(lastSign)
  }
  close(lastSign)
  return found
}

const plainSigns = new Uint8Array(128)
for (const sign of '~^*=_-|\\/<>()[]{}+#.\'`:;') plainSigns[sign.charCodeAt(0)] = 1

/** Signs of ASCII art, and of boxes, blocks and ornaments. */
const isSign = (code: number): boolean =>
  code < 128 ? plainSigns[code] === 1 : (code >= 0x2500 && code <= 0x25ff) || (code >= 0x2190 && code <= 0x21ff) || code === 0x2022 || code === 0x30c4 || code === 0xaf

const smallCapitals = 'ʙɢʜɪʟɴʀʏꜰꜱ'

/** Mathematical alphabets, circled, squared and small capital letters. */
function fancyLetters(text: string): readonly Span[] {
  const runs: Span[] = []
  let [start, count] = [-1, 0]
  for (let at = 0; at <= text.length;) {
    const code = at < text.length ? pointAt(text, at) : 0
    const width = code > 0xffff ? 2 : 1
    const fancy = (code >= 0x1d400 && code <= 0x1d7ff) || (code >= 0x24b6 && code <= 0x24e9) || (code >= 0x1f130 && code <= 0x1f189) || (code >= 0xff21 && code <= 0xff5a) || (code >= 0x1d00 && code <= 0x1d2b) || (code > 127 && smallCapitals.includes(String.fromCodePoint(code)))
    if (fancy) {
      if (start < 0) start = at
      count++
    } else if (code !== 32 && !(code === 115 || code === 120) || start < 0) {
      if (count >= 3) runs.push({ start, end: at })
      ;[start, count] = [-1, 0]
    }
    at += width
  }
  return runs.map(({ start: from, end }) => ({ start: from, end: from + text.slice(from, end).trimEnd().length }))
}

/** A row of at least five words, or a whole sentence of four, with twenty letters or more. */
function shouting({ reading }: CheckInput): readonly Span[] {
  const found: Span[] = []
  let run: { start: number; end: number; words: number; letters: number } | null = null
  const close = () => {
    if (run !== null && run.words >= 4 && run.letters >= 18) found.push({ start: run.start, end: run.end })
    run = null
  }
  for (const word of reading.words) {
    const upper = word.raw !== word.raw.toLowerCase() && word.raw === word.raw.toUpperCase()
    const silent = word.raw.toLowerCase() === word.raw.toUpperCase()
    if (word.tag !== null) continue
    if (upper) {
      run ??= { start: word.start, end: word.end, words: 0, letters: 0 }
      run.end = word.end
      run.words++
      run.letters += word.raw.length
    } else if (!silent) close()
  }
  close()
  return found
}
