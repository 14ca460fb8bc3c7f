import { randomBytes } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { isLoopback } from './loopback.ts'

export interface Doors { Variables: { nonce: string } }

/**
 * What every response carries. No inline script, nothing from elsewhere, no frame around us; the
 * nonce is for the one start-up script of pages that have script at all.
 */
export function secureHeaders(https: boolean): MiddlewareHandler<Doors> {
  return async (c, next) => {
    const nonce = randomBytes(16).toString('base64')
    c.set('nonce', nonce)
    await next()
    const headers = c.res.headers
    headers.set('Content-Security-Policy', [
      "default-src 'self'", `script-src 'nonce-${nonce}' 'strict-dynamic'`, `style-src 'self' 'nonce-${nonce}'`, "worker-src 'self'", "img-src 'self' data: blob:",
      "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'",
    ].join('; '))
    headers.set('X-Content-Type-Options', 'nosniff')
    // A page may tell other pages less of itself, never more.
    if (headers.get('Referrer-Policy') !== 'no-referrer') headers.set('Referrer-Policy', 'same-origin')
    headers.set('Cross-Origin-Opener-Policy', 'same-origin')
    headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=()')
    if (https) headers.set('Strict-Transport-Security', 'max-age=31536000')
  }
}

/**
 * Answers only to names that are ours. A page elsewhere can make a name of its own lead to this
 * machine and would then be read as our own page (DNS rebinding); the name in `Host` gives it away.
 * Ours are: this machine's own names, the address that people use (`CHALKLINE_URL`), and the host
 * names of districts (RFC 9110 §15.5.20).
 */
export function ownHost(publicUrl: string | null, isDistricts: (hostname: string) => Promise<boolean>): MiddlewareHandler<Doors> {
  const ours = publicUrl === null ? null : new URL(publicUrl).hostname
  return async (c, next) => {
    const { hostname } = new URL(c.req.url)
    if (isLoopback(hostname) || hostname === ours || await isDistricts(hostname)) return next()
    return c.text('Chalkline does not answer to this address. Use the address that your district gave you. If you run this installation, set CHALKLINE_URL to the address people use.', 421)
  }
}

/**
 * Keeps control characters out of addresses. None of ours holds one, and PostgreSQL takes no text with
 * U+0000: in a path there is nothing of that name; in a query the same page is asked for without it.
 */
export const plainAddress: MiddlewareHandler<Doors> = async (c, next) => {
  const url = new URL(c.req.url)
  if (!isPlain(url.pathname)) return c.text('There is nothing here.', 404)
  if (!url.search.includes('%00')) return next()
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return c.text('This address cannot be read, so nothing was changed. Go back and try again.', 400)
  // Only the query is named: a path such as //evil.example would lead elsewhere.
  return c.redirect(url.search.replaceAll('%00', ''))
}

/** Whether a path can be decoded, and holds no control character. */
function isPlain(path: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path))
  } catch {
    return false
  }
}

/**
 * A form posted from another site is refused. Browsers say where a form came from in `Origin` (or
 * `Sec-Fetch-Site`); a request that changes something and says neither is no browser of ours.
 */
export function sameOrigin(publicUrl: string | null): MiddlewareHandler<Doors> {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD' || c.req.method === 'OPTIONS') return next()
    const origin = c.req.header('origin')
    const site = c.req.header('sec-fetch-site')
    const here = publicUrl === null ? new URL(c.req.url).host : new URL(publicUrl).host
    const ours = origin === undefined ? site === 'same-origin' : origin !== 'null' && URL.canParse(origin) && new URL(origin).host === here
    if (!ours) return c.text('This form came from another site, so nothing was changed. Open the page here and try again.', 403)
    return next()
  }
}

/** Refuses a body larger than a page of ours ever sends, before reading it; one that does not say how large it is too (RFC 9110 §15.5.12). */
export function bodyLimit(maxOf: (path: string) => number): MiddlewareHandler<Doors> {
  return async (c: Context, next) => {
    if (c.req.header('transfer-encoding') !== undefined) return c.text('Say how large it is: send it with a Content-Length, as browsers do. Nothing was changed.', 411)
    const said = Number(c.req.header('content-length') ?? 0)
    const max = maxOf(c.req.path)
    if (said > max) return c.text(`That is too large: ${Math.round(said / 1_000_000)} MB, and ${Math.round(max / 1_000_000)} MB is the most. Nothing was changed.`, 413)
    return next()
  }
}

/** A language chosen by a link (`?lang=es`) is kept for the next pages. */
export const rememberLanguage: MiddlewareHandler<Doors> = async (c, next) => {
  await next()
  const asked = c.req.query('lang')
  if (asked === 'en' || asked === 'es') c.res.headers.append('Set-Cookie', `lang=${asked}; Path=/; SameSite=Lax; Max-Age=31536000`)
}
