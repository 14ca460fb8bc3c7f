/** An account as somebody gives it: pasted from a browser, or as people write it to each other. */
export type AccountAddress =
  /** A name on a platform, or on one they did not say. Lower case, without `@`, `/` or the platform's own words. */
  | { readonly kind: 'handle'; readonly platform: string | null; readonly handle: string }
  /** A page of some other site: its host and path. */
  | { readonly kind: 'page'; readonly host: string; readonly path: string }
  /** A link to a post, a film or a search: it does not say whose it is. */
  | { readonly kind: 'not-an-account'; readonly platform: string }

const LONGEST = 300

/** Reads a pasted name or link; null when there is nothing to read. */
export function readAccount(text: string): AccountAddress | null {
  const given = text.slice(0, LONGEST).trim()
  if (given === '') return null
  const link = asLink(given)
  if (link === null) return { kind: 'handle', platform: null, handle: plainHandle(given) }
  const host = link.hostname.replace(/^(?:www|m|mobile|l|web|old)\./, '')
  const site = sites.get(host)
  if (site === undefined) return { kind: 'page', host, path: decoded(link.pathname).replace(/\/+$/, '').toLowerCase() }
  const parts = decoded(link.pathname).split('/').filter((part) => part !== '')
  const handle = site.platform === 'facebook' && parts[0] === 'profile.php' ? link.searchParams.get('id') : site.handleIn(parts)
  return handle ? { kind: 'handle', platform: site.platform, handle: plainHandle(handle) } : { kind: 'not-an-account', platform: site.platform }
}

/** How the register and people write a name, brought to one form: `@LincolnBand`, `/lincolnband` and `lincolnband` are one. */
export const plainHandle = (handle: string): string => handle.normalize('NFC').trim().toLowerCase().replace(/^[@/\s]+|[/\s]+$/g, '')

/** A link with or without `https://`; a bare host is read as a name, since Bluesky's names are hosts. */
function asLink(text: string): URL | null {
  const schemed = /^https?:\/\//i.test(text)
  if (!schemed && !/^[\p{L}\p{N}.-]+\.[\p{L}]{2,}(?::\d+)?\/\S/u.test(text)) return null
  const url = schemed ? text : `https://${text}`
  return URL.canParse(url) && !/\s/.test(text) ? new URL(url) : null
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

interface Site { readonly platform: string; handleIn(parts: readonly string[]): string | null }

/** The first part of the path is the name, unless it is a word of the platform itself. */
const firstPart = (own: string) => {
  const words = new Set(own.split(' '))
  return ([first]: readonly string[]): string | null => (first === undefined || words.has(first.toLowerCase()) ? null : first)
}

const bluesky: Site = { platform: 'bluesky', handleIn: ([first, name]) => (first === 'profile' ? name ?? null : null) }
const facebookName = firstPart('share sharer watch events reel reels marketplace photo photo.php story.php hashtag login login.php search gaming help permalink.php')
const facebook: Site = {
  platform: 'facebook',
  // `/pages/Name/123`, `/groups/name` and `/p/Name-123` have the name behind a word.
  handleIn: (parts) => (parts[0] === 'pages' || parts[0] === 'p' || parts[0] === 'people' ? parts[1] ?? null : parts[0] === 'groups' ? (parts[1] === undefined ? null : `groups/${parts[1]}`) : facebookName(parts)),
}
const instagramName = firstPart('p reel reels explore tv accounts direct about')
const instagram: Site = { platform: 'instagram', handleIn: (parts) => (parts[0] === 'stories' ? parts[1] ?? null : instagramName(parts)) }
const x: Site = { platform: 'x', handleIn: firstPart('i home explore search hashtag intent share settings login messages notifications') }
const youtube: Site = {
  platform: 'youtube',
  handleIn: ([first, second]) => (first === undefined ? null : first.startsWith('@') ? first : first === 'c' || first === 'user' || first === 'channel' ? second ?? null : /^(watch|shorts|playlist|results|feed|live|embed|hashtag)$/.test(first) ? null : first),
}
const linkedin: Site = { platform: 'linkedin', handleIn: ([kind, name]) => (/^(company|school|showcase|in|groups)$/.test(kind ?? '') && name !== undefined ? `${kind}/${name}` : null) }
const tiktok: Site = { platform: 'tiktok', handleIn: ([first]) => (first?.startsWith('@') ? first : null) }
const threads: Site = { platform: 'threads', handleIn: ([first]) => (first?.startsWith('@') ? first : null) }

const sites: ReadonlyMap<string, Site> = new Map(Object.entries({
  'instagram.com': instagram, 'instagr.am': instagram, 'facebook.com': facebook, 'fb.com': facebook, 'fb.me': facebook, 'x.com': x, 'twitter.com': x,
  'youtube.com': youtube, 'youtu.be': { platform: 'youtube', handleIn: () => null }, 'bsky.app': bluesky, 'linkedin.com': linkedin, 'tiktok.com': tiktok, 'threads.net': threads, 'threads.com': threads,
}))
