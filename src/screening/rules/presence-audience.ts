import type { Check } from './check.ts'
import { flagSetting, listSetting } from './settings.ts'

/** A presence for a class stays private unless there is an educational need to be public (OKC-B3c2). */
export const presenceAudience: Check = {
  name: 'presence-audience',
  find({ draft, settings }) {
    const presence = draft.presence
    if (presence === null || draft.as === 'comment' || draft.as === 'personal') return []
    const kinds = listSetting(settings, 'kinds')
    const concerned = kinds.length > 0 ? presence.kind !== null && kinds.includes(presence.kind)
      : presence.kind === 'class' || (draft.as === 'professional' && (presence.kind === null || professionalKinds.has(presence.kind)))
    if (!concerned) return []
    if (presence.audience === null) {
      if (!flagSetting(settings, 'required', false)) return []
      return [{
        at: { kind: 'setting', name: 'audience' }, confidence: 0.6, needsPerson: true,
        why: 'Nobody has said who can see this presence.', remedy: 'Say whether it is private or public.',
      }]
    }
    if (presence.audience !== 'public' || isReason(presence.justification)) return []
    return [{
      at: { kind: 'setting', name: 'audience' },
      confidence: 0.9,
      why: 'Everyone can see this presence, and no educational reason for that is on record.',
      remedy: 'Make it private, or write down why it has to be public.',
    }]
  },
}

/** What teachers run for a class or a course; an organization's or office's page is public by nature. */
const professionalKinds = new Set(['class', 'program', 'personal', 'blog', 'podcast', 'wiki'])

/** "n/a" and "because" give no reason. */
const isReason = (justification: string | null): boolean =>
  justification !== null && justification.trim().length >= 8 && /\p{L}{3,}\s+\p{L}+/u.test(justification.slice(0, 500))
