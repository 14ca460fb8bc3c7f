import type { AccountAddress } from './account-address.ts'
import { plainHandle, readAccount } from './account-address.ts'
import type { Likeness } from './likeness.ts'
import { likeness, skeleton } from './likeness.ts'

/** An account of the public list, as the answer needs it. */
export interface ListedAccount {
  readonly slug: string
  readonly name: string
  readonly platform: string
  readonly handle: string
  /** Where it opens; a path for what stands on our own pages. */
  readonly url: string | null
  readonly standing: 'ours' | 'paused' | 'retired'
}

/** What we answer to "Is this account really ours?". The names in it are as they were asked, cut to be shown. */
export type WhichAccount =
  /** Ours: on the platform they named, or wherever we have that name. */
  | { readonly kind: 'ours'; readonly accounts: readonly ListedAccount[]; readonly platformKnown: boolean }
  /** Our name, but on a platform where it is not ours. */
  | { readonly kind: 'elsewhere'; readonly asked: string; readonly platform: string; readonly real: readonly ListedAccount[] }
  | { readonly kind: 'look-alike'; readonly asked: string; readonly how: Likeness; readonly real: ListedAccount }
  | { readonly kind: 'not-an-account' }
  | { readonly kind: 'not-known'; readonly asked: string }

const SHOWN = 80

/**
 * Answers from the register alone (CRS-B2): the same name on the same platform is ours; a name that
 * only looks like one of ours is not, and we say which one it imitates. Null when nothing was asked.
 */
export function whichAccount(text: string, accounts: readonly ListedAccount[], ownHost: string): WhichAccount | null {
  const address = readAccount(text)
  if (address === null) return null
  if (address.kind === 'not-an-account') return { kind: 'not-an-account' }
  const asked = shown(address)
  const ranked = accounts.toSorted((a, b) => rank(a) - rank(b))
  if (address.kind === 'page') {
    const same = ranked.filter((one) => pageOf(one, ownHost) === address.host.toLowerCase() + address.path)
    if (same.length > 0) return { kind: 'ours', accounts: same, platformKnown: true }
    return lookAlike(asked, [address.host, `${address.host}${address.path}`, address.path.split('/').at(-1) ?? ''], ranked, null) ?? { kind: 'not-known', asked }
  }
  const sameName = ranked.filter((one) => sameHandle(one, address.handle) || (address.platform === null && one.name.toLowerCase() === address.handle))
  if (sameName.length > 0) {
    const there = address.platform === null ? sameName : sameName.filter((one) => one.platform === address.platform)
    return there.length > 0 ? { kind: 'ours', accounts: there, platformKnown: address.platform !== null } : { kind: 'elsewhere', asked, platform: address.platform ?? '', real: sameName }
  }
  return lookAlike(asked, [address.handle, lastPart(address.handle)], ranked, address.platform) ?? { kind: 'not-known', asked }
}

/** LinkedIn's names have a kind before them, and a page of that name is meant without it too. */
const sameHandle = (one: ListedAccount, handle: string): boolean => plainHandle(one.handle) === handle || (one.platform === 'linkedin' && lastPart(plainHandle(one.handle)) === handle)
const lastPart = (handle: string): string => handle.slice(handle.lastIndexOf('/') + 1)
const rank = (one: ListedAccount): number => ({ ours: 0, paused: 1, retired: 2 })[one.standing]
const strength: readonly Likeness[] = ['looks-the-same', 'added', 'spelling']

/** The account that one of the spellings imitates most: by how like it is, then on the platform asked about, then the live ones. */
function lookAlike(asked: string, spellings: readonly string[], accounts: readonly ListedAccount[], platform: string | null): WhichAccount | null {
  let best: { readonly real: ListedAccount; readonly how: Likeness; readonly score: number } | null = null
  for (const real of accounts) {
    for (const ours of [lastPart(plainHandle(real.handle)), real.name]) {
      for (const spelling of new Set(spellings)) {
        const how = likeness(spelling, ours)
        if (how === null) continue
        // A longer name within theirs says more of whom they mean; our handle says more than our name.
        const score = strength.indexOf(how) * 1000 + (real.platform === platform ? 0 : 400) + (ours === real.name ? 200 : 0) - Math.min(100, skeleton(ours).length)
        if (best === null || score < best.score) best = { real, how, score }
      }
    }
  }
  return best === null ? null : { kind: 'look-alike', asked, how: best.how, real: best.real }
}

function pageOf({ url }: ListedAccount, ownHost: string): string | null {
  if (url === null || !URL.canParse(url, `https://${ownHost}`)) return null
  const at = new URL(url, `https://${ownHost}`)
  return `${at.hostname.replace(/^www\./, '')}${at.pathname.replace(/\/+$/, '')}`.toLowerCase()
}

const shown = (address: Exclude<AccountAddress, { kind: 'not-an-account' }>): string => {
  const text = address.kind === 'handle' ? address.handle : address.host + address.path
  return text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()}…` : text
}
