import type { Check } from './check.ts'
import { flagSetting } from './settings.ts'

/** District work is never done from a personal account (CRS-B3, CIN-15). */
export const presenceKind: Check = {
  name: 'presence-kind',
  find({ draft, settings }) {
    if (draft.as !== 'official' && draft.as !== 'professional') return []
    const kind = draft.presence?.kind ?? null
    if (kind === 'personal') {
      return [{
        at: { kind: 'setting', name: 'kind' },
        confidence: 0.95,
        why: 'This is a personal account, and the post speaks for a school, class or program.',
        remedy: 'Post it from the organization page; ask for one where there is none.',
      }]
    }
    if (kind !== null || !flagSetting(settings, 'required', false)) return []
    return [{
      at: { kind: 'setting', name: 'kind' },
      confidence: 0.7,
      why: 'Nobody has said whether this is an organization page or a personal account.',
      remedy: 'Say what kind of presence it is.',
      needsPerson: true,
    }]
  },
}
