import type { Check } from './check.ts'
import { nameTokens } from './name-tokens.ts'
import { flagSetting, listSetting } from './settings.ts'

/** A work presence says of itself that it is one: its school, department, grade or district (OKC-B3d). */
export const presenceStatement: Check = {
  name: 'presence-statement',
  find({ draft, settings }) {
    const presence = draft.presence
    if (presence === null || draft.as === 'comment' || draft.as === 'personal') return []
    if (presence.bio === null && (!flagSetting(settings, 'required', false) || presence.name === null)) return []
    const said = nameTokens(`${presence.name ?? ''} / ${presence.bio ?? ''}`).map(({ text }) => text)
    const own = [presence.school ?? '', ...listSetting(settings, 'names')].map((name) => nameTokens(name).map(({ text }) => text)).filter((parts) => parts.length > 0)
    if (said.some((word) => schoolWords.has(word) || isGrade(word)) || own.some((parts) => parts.every((part) => said.includes(part)))) return []
    return [{
      at: { kind: 'setting', name: 'bio' },
      confidence: 0.85,
      why: 'Neither the name nor the description says which school, department, grade or district this presence belongs to.',
      remedy: 'Add a line such as “Official page of the band at Jefferson Middle School”.',
    }]
  },
}

/** "7th", beside no other word, is a grade in a class page's name. */
const isGrade = (word: string): boolean => word.length <= 4 && /^\d{1,2}(?:st|nd|rd|th)$/.test(word)

const schoolWords = new Set('school schools elementary district isd usd academy classroom department dept grade grader graders kindergarten pta ptsa campus preschool highschool publicschools superintendent okcps cmcss cps crcsd crschools official communications athletics counseling library'.split(' '))
