import type { Reading, TermMatch } from './reading.ts'
import { wordCheck } from './word-check.ts'

/** A personal post that sounds as if the school or district were speaking (CAM-1b, OKC-C2d). */
export const officialVoice = wordCheck('official-voice', (reading, { draft }) => {
  if (draft.as !== 'personal' && draft.presence?.kind !== 'personal') return []
  const factor = reading.terms('own-views').length > 0 ? 0.6 : 1
  return reading.terms('official-voice').map((match) => ({
    ...match,
    confidence: match.confidence * factor * (saysI(reading, match) ? 0.6 : 1),
    why: 'On a personal account this sounds as if the school or district were speaking.',
    remedy: 'Speak for yourself, or share the official post instead.',
  }))
})

/** “The district will close Monday, I hear” is one person talking; “As your principal I ask” is not. */
function saysI(reading: Reading, match: TermMatch): boolean {
  if (/^(as|in|on|speaking|posting)$/.test(reading.words[match.first]?.folded ?? '')) return false
  return reading.words.some(({ folded }, index) => /^(i|i'm|i'll|i'd|i've|im)$/.test(folded) && reading.sentenceOf(index) === reading.sentenceOf(match.first))
}
