import type { Draft } from './draft.ts'
import { alsoHearing } from './heard.ts'
import type { Reading, TermMatch } from './reading.ts'
import { wordCheck } from './word-check.ts'

const why = 'On a personal account this sounds as if the school or district were speaking.'
const isPersonal = ({ as, presence }: Draft): boolean => as === 'personal' || presence?.kind === 'personal'
const remedy = 'Speak for yourself, or share the official post instead.'

/** A personal post that sounds as if the school or district were speaking (CAM-1b, OKC-C2d). */
export const officialVoice = alsoHearing(wordCheck('official-voice', (reading, { draft }) => {
  if (!isPersonal(draft)) return []
  const factor = reading.terms('own-views').length > 0 ? 0.6 : 1
  return reading.terms('official-voice').map((match) => ({
    ...match,
    confidence: match.confidence * factor * (saysI(reading, match) ? 0.6 : 1),
    why,
    remedy,
  }))
}), { label: 'official-voice', why, remedy, where: ({ draft }) => isPersonal(draft) })

/** “The district will close Monday, I hear” is one person talking; “As your principal I ask” is not. */
function saysI(reading: Reading, match: TermMatch): boolean {
  if (/^(as|in|on|speaking|posting)$/.test(reading.words[match.first]?.folded ?? '')) return false
  return reading.words.some(({ folded }, index) => /^(i|i'm|i'll|i'd|i've|im)$/.test(folded) && reading.sentenceOf(index) === reading.sentenceOf(match.first))
}
