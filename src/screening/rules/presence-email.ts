import type { Check, Hit } from './check.ts'
import { personalMailHosts } from './mail-hosts.ts'
import { flagSetting, listSetting } from './settings.ts'

/** A work presence is registered with a work address (OKC-B1a, OKC-B1b). `domains` names the district's. */
export const presenceEmail: Check = {
  name: 'presence-email',
  find({ draft, settings }) {
    const presence = draft.presence
    if (presence === null || draft.as === 'comment' || draft.as === 'personal') return []
    const email = presence.email?.trim().toLowerCase() ?? ''
    if (email === '') {
      return flagSetting(settings, 'required', false) ? [finding('Nobody has said which address this presence is registered with.', 0.6, true)] : []
    }
    const at = email.lastIndexOf('@')
    const host = email.slice(at + 1).replace(/\.$/, '')
    if (at < 1 || !host.includes('.')) return [finding(`“${presence.email}” is not an e-mail address.`, 0.7, true)]
    if (personalMailHosts.has(host)) return [finding(`This presence is registered with a personal address (${host}).`, 0.95)]
    const domains = listSetting(settings, 'domains').map((domain) => domain.toLowerCase().replace(/^@/, ''))
    if (domains.length > 0 && !domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) {
      return [finding(`This presence is registered with an address outside the district (${host}).`, 0.85)]
    }
    return []
  },
}

const finding = (why: string, confidence: number, needsPerson?: true): Hit => ({
  at: { kind: 'setting', name: 'email' },
  confidence,
  why,
  remedy: 'Register it with your district address.',
  ...(needsPerson ? { needsPerson } : {}),
})
