import { abuseDisclosure } from './abuse-disclosure.ts'
import { advocacy } from './advocacy.ts'
import { alcoholTobacco } from './alcohol-tobacco.ts'
import { altercation } from './altercation.ts'
import { bullying } from './bullying.ts'
import type { Check, CheckName } from './check.ts'
import { confidentialStaff } from './confidential-staff.ts'
import { crisis } from './crisis.ts'
import { drugs } from './drugs.ts'
import { firstPerson } from './first-person.ts'
import { insult } from './insult.ts'
import { liveLocation } from './live-location.ts'
import { officialVoice } from './official-voice.ts'
import { ownViews } from './own-views.ts'
import { pressInquiry } from './press-inquiry.ts'
import { privateConversation } from './private-conversation.ts'
import { profanity } from './profanity.ts'
import { rumour } from './rumour.ts'
import { selfHarm } from './self-harm.ts'
import { sexual } from './sexual.ts'
import { slur } from './slur.ts'
import { threat } from './threat.ts'
import { tone } from './tone.ts'
import { unrelated } from './unrelated.ts'

/** The rules on what the words say; each looks at the text and at the words of the pictures. */
export const wordChecks = {
  profanity, slur, insult, bullying, threat, sexual, drugs, 'alcohol-tobacco': alcoholTobacco,
  'self-harm': selfHarm, 'abuse-disclosure': abuseDisclosure, altercation, tone, unrelated,
  advocacy, rumour, 'press-inquiry': pressInquiry, 'private-conversation': privateConversation, 'confidential-staff': confidentialStaff,
  'first-person': firstPerson, 'own-views': ownViews, 'official-voice': officialVoice, crisis, 'live-location': liveLocation,
} satisfies Partial<Record<CheckName, Check>>
