import type { TextUnit } from './limits.ts'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const utf8 = new TextEncoder()

/** The length of a text as a platform counts it. */
export function textLength(text: string, unit: TextUnit): number {
  switch (unit) {
    case 'grapheme': return [...graphemes.segment(text)].length
    case 'utf16': return text.length
    case 'byte': return utf8.encode(text).length
    case 'x-weighted': return xWeightedLength(text)
  }
}

/** X shortens every link to this many characters, however long it is. */
const X_LINK = 23

/** X's count (its published text configuration, version 3): see `TextUnit`. */
function xWeightedLength(text: string): number {
  let total = 0
  const words = text.normalize('NFC').replace(/https?:\/\/\S+/g, () => { total += X_LINK; return '' })
  for (const { segment } of graphemes.segment(words)) {
    total += /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(segment) ? 2 : xLetters(segment)
  }
  return total
}

function xLetters(segment: string): number {
  let total = 0
  for (const letter of segment) {
    const code = letter.codePointAt(0) ?? 0
    const single = code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223) || (code >= 8242 && code <= 8247)
    total += single ? 1 : 2
  }
  return total
}
