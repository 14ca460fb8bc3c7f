import type { Check, Hit } from './check.ts'
import { nameTokens } from './name-tokens.ts'
import { flagSetting, listSetting } from './settings.ts'

/** A work presence serves instruction, education, an extra-curricular program or its office (OKC-B2a, OKC-B3f). */
export const presencePurpose: Check = {
  name: 'presence-purpose',
  find({ draft, settings }) {
    const presence = draft.presence
    if (presence === null || draft.as === 'comment' || draft.as === 'personal') return []
    const purpose = presence.purpose?.trim() ?? null
    if (purpose === null || purpose === '') {
      return purpose === '' || flagSetting(settings, 'required', false) ? [finding('Nobody has said what this presence is for.', 0.7, true)] : []
    }
    const words = new Set(nameTokens(purpose).map(({ text }) => text))
    const holds = (list: ReadonlySet<string>) => [...words].some((word) => list.has(word))
    if (holds(foreign)) return [finding(`“${purpose}” is not a school purpose.`, 0.9)]
    const allowed = new Set(listSetting(settings, 'purposes').flatMap((one) => nameTokens(one).map(({ text }) => text)))
    if (holds(school) || holds(allowed)) return []
    return [finding(`It is not clear how “${purpose}” serves instruction, education, an extra-curricular program or the office's work.`, 0.6, true)]
  },
}

const finding = (why: string, confidence: number, needsPerson?: true): Hit => ({
  at: { kind: 'setting', name: 'purpose' },
  confidence,
  why,
  remedy: 'Say which instruction, program or office this presence serves, or post it elsewhere.',
  ...(needsPerson ? { needsPerson } : {}),
})

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const foreign = words('personal private promotional promotion commercial business marketing advertising political campaign campaigning dating gaming gambling church religious ministry hobby sales selling sell shop store friends family nightlife fan memes entertainment fantasy realty')
const school = words('instruction instructional educational education school schools class classes classroom curriculum curricular extra extracurricular cocurricular academic academics learning teaching course lesson lessons homework tutoring reading math science art arts music band choir orchestra theater theatre drama dance athletics athletic sports sport team teams club clubs program programs activity activities office mission department communication communications information news announcements families parents outreach engagement enrollment recruitment hr human resources transportation nutrition food meals library media technology counseling guidance health nurse safety community student students district alumni staff employees professional training yearbook newspaper robotics stem ffa service leadership')
