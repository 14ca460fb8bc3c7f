import { abuseDisclosure } from './abuse-disclosure.ts'
import { alcoholTobacco } from './alcohol-tobacco.ts'
import { bullying } from './bullying.ts'
import { advocacy, electionFacts, forOrAgainst, graveNews, pressInquiry, rumour, rumourControl, schoolVote, studentPress } from './civic.ts'
import { abuseWork, counterSpeech, openTalk, ownFamily, playful, prevention, suicideWork } from './context.ts'
import { altercation, tone, unrelated } from './discourse.ts'
import { drugs } from './drugs.ts'
import { crisisWords, officialVoice, outPlace, ownViews, privateConversation, rightNow, staffMatter, staffRole, studentGroup, workMention } from './inside.ts'
import { insult } from './insult.ts'
import type { Lexicon } from './lexicon.ts'
import { peopleLexicons } from './people.ts'
import { profanity } from './profanity.ts'
import { selfHarm } from './self-harm.ts'
import { healthTalk, sexual } from './sexual.ts'
import { slur } from './slur.ts'
import { threat } from './threat.ts'

/** Every list of terms. One automaton is built from all of them when a text is first searched. */
export const lexicons: readonly Lexicon[] = [
  profanity, slur, insult, bullying, threat, sexual, drugs, alcoholTobacco, selfHarm, abuseDisclosure,
  altercation, tone, unrelated, advocacy, rumour, pressInquiry, privateConversation, staffMatter, staffRole,
  workMention, ownViews, officialVoice, crisisWords, studentGroup, rightNow, outPlace,
  counterSpeech, playful, openTalk, ownFamily, prevention, healthTalk, suicideWork, abuseWork, forOrAgainst, schoolVote, electionFacts, rumourControl, graveNews, studentPress,
  ...peopleLexicons,
]
