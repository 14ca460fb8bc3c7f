import { wordCheck } from './word-check.ts'

/** A personal post that sounds as if the school or district were speaking (CAM-1b, OKC-C2d). */
export const officialVoice = wordCheck('official-voice', (reading, { draft }) => {
  if (draft.as !== 'personal' && draft.presence?.kind !== 'personal') return []
  const factor = reading.terms('own-views').length > 0 ? 0.6 : 1
  return reading.terms('official-voice').map((match) => ({
    ...match,
    confidence: match.confidence * factor,
    why: 'On a personal account this sounds as if the school or district were speaking.',
    remedy: 'Speak for yourself, or share the official post instead.',
  }))
})
