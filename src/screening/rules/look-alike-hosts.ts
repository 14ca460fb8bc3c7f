import { lookAlikes } from './look-alikes.ts'

/**
 * Whose address a host imitates: letters of another alphabet (also written `xn--`), digits for
 * letters, or a known name in front of somebody else's. Null when it imitates none.
 */
export function likeness(host: string): string | null {
  const labels = host.split('.')
  if (labels.some((label) => label.startsWith('xn--'))) return 'a name in plain letters (its real letters are of another alphabet or hidden)'
  if ([...host].some((char) => char > '\u024f' && lookAlikes.has(char))) return 'a name in plain letters (some are of another alphabet)'
  if (isKnown(host)) return null
  const site = labels.slice(-2)[0] ?? ''
  const plain = plainly(site)
  const level = site.replaceAll('i', 'l')
  const split = parts(site)
  for (const { name, bare, level: bareLevel, dashed } of brands) {
    if (site !== bare && plain === bare) return name
    // A capital I for an l: `paypaI.com`; hosts are read in lower case, so an i stands there.
    if (site !== bare && level === bareLevel) return name
    // The same brand under another ending (`google.de`) is usually its own.
    if (site === bare) return null
    // `google.com.login-check.ru`, `paypal-secure.com`
    if (goesOn(host, name) || host.startsWith(dashed) || (split.length > 1 && split.some((part) => part !== bare && plainly(part) === bare)) || (split.includes(bare) && split.some((part) => bait.has(part)))) return name
    if (oneEditFrom(site, bare)) return name
  }
  // Only the government has `.gov`: `studentaid-gov.info` borrows its name.
  return /(?:^|-)gov(?:-|$)/.test(site) && labels.at(-1) !== 'gov' ? 'a government site' : null
}

/** Whether a host is one of these or lies under it. */
function isKnown(host: string): boolean {
  for (let at = 0; at >= 0; at = host.indexOf('.', at + 1)) if (knownNames.has(host.slice(at === 0 ? 0 : at + 1))) return true
  return false
}

/** Whether a name stands in a host with a point or a hyphen after it. */
function goesOn(host: string, name: string): boolean {
  for (let at = host.indexOf(name); at >= 0; at = host.indexOf(name, at + 1)) if (host[at + name.length] === '.' || host[at + name.length] === '-') return true
  return false
}

const parts = (site: string): readonly string[] => site.split('-')
const bait = new Set(['login', 'signin', 'secure', 'security', 'verify', 'verification', 'account', 'accounts', 'support', 'update', 'help', 'alert', 'billing', 'free', 'gift', 'prize', 'win', 'reset', 'auth', 'password'])

function plainly(site: string): string {
  return site.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('3', 'e').replaceAll('5', 's').replaceAll('4', 'a')
}

/** Long names only: one letter more, less, other or swapped. */
function oneEditFrom(site: string, name: string): boolean {
  if (name.length < 7 || site === name || Math.abs(site.length - name.length) > 1) return false
  let from = 0
  while (from < site.length && from < name.length && site[from] === name[from]) from++
  let [a, b] = [site.length, name.length]
  while (a > from && b > from && site[a - 1] === name[b - 1]) { a--; b-- }
  const swapped = a - from === 2 && b - from === 2 && site[from] === name[from + 1] && site[from + 1] === name[from]
  return swapped || (a - from <= 1 && b - from <= 1)
}

const known = [
  'bankofamerica.com', 'wellsfargo.com', 'chase.com', 'zellepay.com', 'cash.app', 'usps.com', 'fedex.com', 'roblox.com', 'discord.com', 'canva.com', 'quizlet.com', 'gofan.co', 'zoom.us', 'outlook.com', 'yahoo.com',
  'google.com', 'microsoft.com', 'office.com', 'facebook.com', 'instagram.com', 'youtube.com', 'twitter.com', 'linkedin.com', 'snapchat.com', 'tiktok.com', 'whatsapp.com', 'apple.com', 'icloud.com', 'amazon.com', 'paypal.com', 'venmo.com', 'netflix.com', 'dropbox.com', 'docusign.com',
  'classroom.google.com', 'schoology.com', 'instructure.com', 'powerschool.com', 'infinitecampus.com', 'parentsquare.com', 'remind.com', 'clever.com', 'classlink.com', 'seesaw.me', 'classdojo.com', 'kahoot.com', 'signupgenius.com', 'myschoolbucks.com', 'collegeboard.org', 'skyward.com', 'blackboard.com', 'finalsite.com', 'chromebook.com', 'gofundme.com', 'eventbrite.com', 'ticketspicket.com',
]
const knownNames = new Set(known)

/** What is compared with every host; short brands are part of too many other names. */
const brands = known.flatMap((name) => {
  const bare = name.slice(0, name.lastIndexOf('.')).split('.').at(-1)!
  return bare.length < 5 ? [] : [{ name, bare, level: bare.replaceAll('i', 'l'), dashed: `${name.replaceAll('.', '-')}.` }]
})
