import { inText, type Check, type CheckInput, type Hit } from './check.ts'
import { likeness } from './look-alike-hosts.ts'
import { isUnder, urlsIn, type Url } from './urls.ts'

/** Links that hide where they lead, imitate another site, or lead to a tool the district refused (CRS-A9, CMC-4d). */
export const link: Check = {
  name: 'link',
  find(input) {
    return urlsIn(input.reading).flatMap((url) => {
      const found = aboutUrl(url, input)
      return found === null ? [] : [{ at: inText(input.draft, url), ...found }]
    })
  },
}

type About = Omit<Hit, 'at'>

function aboutUrl(url: Url, { facts }: CheckInput): About | null {
  const remedy = 'Link to the page itself, at an address that you know.'
  if (url.scheme !== null && url.scheme !== 'http' && url.scheme !== 'https') return { confidence: 0.8, why: `This is not a link to a web page (${url.scheme}).`, remedy }
  if (url.hasUser) return { confidence: 0.95, why: `This link leads to ${url.host}, not to what stands before the @ sign.`, remedy }
  if (isAddress(url.host)) return { confidence: 0.9, why: 'This link leads to a number instead of a named site, so nobody can tell whose it is.', remedy }
  const like = likeness(url.host)
  if (like !== null) return { confidence: 0.95, why: `This address only looks like ${like}.`, remedy: 'Do not post it; tell IT if somebody sent it to you.' }
  if (isShortener(url.host)) return { confidence: 0.85, why: `A short link (${url.host}) hides where it leads.`, remedy }
  const tool = facts.tools?.find(({ status, domains }) => status === 'refused' && domains.some((domain) => isUnder(url.host, domain.toLowerCase().replace(/^www\./, ''))))
  if (tool !== undefined) return { confidence: 0.95, why: `This link leads to ${tool.name}, which the district has refused.`, remedy: 'Use an approved tool instead.' }
  if (risky.has(url.host.slice(url.host.lastIndexOf('.') + 1))) return { confidence: 0.7, why: `Addresses under .${url.host.slice(url.host.lastIndexOf('.') + 1)} are often used to deceive.`, remedy }
  if (hasDigitForLetter(url.host)) return { confidence: 0.65, why: 'In this address a digit stands where a letter would, as in addresses that imitate another.', remedy: 'Do not post it unless you know the site; tell IT if somebody sent it to you.' }
  if (url.scheme === 'http') return { confidence: 0.6, why: 'This link is not encrypted (http), so what it shows can be changed on the way.', remedy: 'Use the https address.' }
  return null
}

const isAddress = (host: string): boolean => {
  if (host.startsWith('[')) return true
  const parts = host.split('.')
  // One number for the whole address, as some readers of addresses allow (RFC 3986, section 7.4).
  return parts.every((part) => part !== '' && part.length <= 10 && [...part].every((char) => char >= '0' && char <= '9')) || host.startsWith('0x')
}

/** `redcr0ss`, `app1ication`: a 0 or 1 between letters of one name. */
const hasDigitForLetter = (host: string): boolean => host.split('.').slice(0, -1).some((label) => /[a-z][01][a-z]{2}/.test(label))

const risky = new Set(['zip', 'mov', 'tk', 'ml', 'cf', 'ga', 'gq', 'su', 'icu', 'buzz', 'cam', 'loan', 'download', 'click', 'rest', 'monster', 'win', 'bond', 'cyou', 'quest', 'top', 'gdn', 'racing', 'stream', 'sbs', 'cfd'])

/** Whether a host is a known shortener or lies under one. */
function isShortener(host: string): boolean {
  for (let at = 0; at >= 0; at = host.indexOf('.', at + 1)) if (shorteners.has(host.slice(at === 0 ? 0 : at + 1))) return true
  return false
}

const shorteners = new Set([
  'a.co', 'bitly.ws', 'bit.ly', 'bitly.com', 'bit.do', 't1p.de', 'lnk.to', 'lnk.bio', 'zpr.io', 'shrtco.de', 'chilp.it', 'clicky.me', 'budurl.com', 'yourls.org', 'gg.gg', 'tny.im', 'surl.li', 'rotf.lol', 'vm.tiktok.com', 'tinyurl.com', 't.co', 'goo.gl', 'ow.ly', 'is.gd', 'v.gd', 'buff.ly', 'rebrand.ly', 'rb.gy', 'cutt.ly', 'shorturl.at', 'tiny.cc', 'tiny.one', 't.ly', 'bl.ink', 'lnkd.in', 'dlvr.it', 'ift.tt',
  'adf.ly', 'shorte.st', 'bc.vc', 'soo.gd', 's.id', 'qrco.de', 'qr.ae', 'mcaf.ee', 'trib.al', 'snip.ly', 'clck.ru', 'j.mp', 'x.co', 'shor.by', 'fb.me', 'amzn.to', 'spr.ly', 'hubs.ly', 'urlz.fr', 'tr.im', 'u.to', 'vk.cc', '1url.com', 'linkd.in', 'kutt.it', 'short.io', 'n9.cl', 'grabify.link', 'iplogger.org',
])
