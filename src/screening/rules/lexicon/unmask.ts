import type { Disguisable } from '../disguise.ts'
import type { CompiledLexicons } from './compile.ts'
import { hasStem } from './stems.ts'
import { findText, findWord, hashSeed, hashWith } from './vocabulary.ts'

const longest = 64

/** What disguise.ts asks the lists. */
export function unmasker(all: CompiledLexicons): Disguisable {
  const letters = new Uint16Array(longest)
  return {
    unmask: (masked) => unmask(masked, all.masked),
    knows: (word) => all.known[findText(all.vocabulary, word)] === 1 || hasStem(all, word),
    knowsSingle(codes, from, to) {
      let [length, hash] = [0, hashSeed]
      for (let at = from; at < to;) {
        let end = at + 1
        while (end < to && codes[end] === codes[at]) end++
        // As `collapse` does: three and more become two, two become one.
        for (let kept = end - at >= 3 ? 2 : 1; kept > 0 && length < longest; kept--) {
          letters[length++] = codes[at]!
          hash = hashWith(hash, codes[at]!)
        }
        at = end
      }
      return all.known[findWord(all.vocabulary, letters, 0, length, hash)] === 1 || hasStem(all, letters, 0, length)
    },
  }
}

function unmask(masked: string, words: CompiledLexicons['masked']): string | null {
  const shown = masked.replaceAll('?', '').length
  if (!masked.includes('?') || shown === 0 || masked[0] === '?' || (shown === 1 && masked.length < 4) || (masked.length < 4 && shown < 2)) return null
  return words.get(masked.length)?.find((word) => fits(masked, word)) ?? null
}

const fits = (masked: string, word: string): boolean => {
  for (let at = 0; at < masked.length; at++) if (masked[at] !== '?' && masked[at] !== word[at]) return false
  return true
}
