import { alcoholTobacco } from './alcohol-tobacco.ts'
import { bullying } from './bullying.ts'
import { counterSpeech, prevention } from './context.ts'
import { drugs } from './drugs.ts'
import { insult } from './insult.ts'
import type { Lexicon } from './lexicon.ts'
import { profanity } from './profanity.ts'
import { healthTalk, sexual } from './sexual.ts'
import { slur } from './slur.ts'
import { threat } from './threat.ts'

/** Every list of terms. One automaton is built from all of them when a text is first searched. */
export const lexicons: readonly Lexicon[] = [
  profanity, slur, insult, bullying, threat, sexual, drugs, alcoholTobacco,
  counterSpeech, prevention, healthTalk,
]
