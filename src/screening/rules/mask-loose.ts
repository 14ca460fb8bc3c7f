import type { Span } from '#src/kit/span.ts'
import { read } from './read.ts'
import type { Word } from './reading.ts'

/** A text as somebody may mean it, and the way back to the text as it stands. */
export interface LooseReading { readonly text: string; spanOf(span: Span): Span }

/** Signs that are written for letters; `1` and `!` for an i or an l. */
const leet: Readonly<Record<string, string>> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', $: 's', '@': 'a' }

/**
 * The text itself and, where letters are hidden (look-alikes of other alphabets, digits for
 * letters), the text with the letters that a reader sees. Each is searched for names by itself.
 */
export function looseReadings(text: string): readonly LooseReading[] {
  const { words } = read(text)
  return [{ text, spanOf: (span) => span }, ...(words.some(isHidden) ? [wordByWord(words, asSeen('i')), wordByWord(words, asSeen('l'))] : [])]
}

/** Letters of another alphabet, or signs for letters, stand in it. */
const isHidden = ({ folded, raw }: Word): boolean => folded !== raw.toLowerCase() || /\p{L}[0-8$@!]|[0-8$@!]\p{L}/u.test(raw)

/** Every long word as if it were a handle: "miatorres" and "MiaTorres" are names that nobody marked as such; and as its reader sees it ("miat0rres"). */
export function asHandles(text: string): readonly LooseReading[] {
  const long = read(text).words.filter(({ raw, tag }) => raw.length > 5 && tag === null)
  const hidden = long.filter(isHidden)
  const handles = (words: readonly Word[], written: (word: Word) => string): LooseReading => wordByWord(words, (word) => `@${written(word)}`)
  return [handles(long, ({ raw }) => raw), ...(hidden.length > 0 ? [handles(hidden, asSeen('i')), handles(hidden, asSeen('l'))] : [])]
}

const asSeen = (one: 'i' | 'l') => ({ folded, raw }: Word): string => {
  const plain = /\p{L}/u.test(folded) ? folded.replaceAll(/[0-8$@!]/g, (sign) => leet[sign] ?? (sign === '1' || sign === '!' ? one : sign)) : folded
  return raw[0] === raw[0]?.toLowerCase() ? plain : plain.slice(0, 1).toUpperCase() + plain.slice(1)
}

function wordByWord(words: readonly Word[], written: (word: Word) => string): LooseReading {
  const starts: number[] = []
  let text = ''
  for (const word of words) {
    starts.push(text.length)
    text += `${written(word)} `
  }
  const wordAt = (place: number): Word => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= place) low = middle
      else high = middle - 1
    }
    return words[low]!
  }
  return { text, spanOf: ({ start, end }) => ({ start: wordAt(start).start, end: wordAt(Math.max(start, end - 1)).end }) }
}
