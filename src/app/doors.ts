import { randomBytes } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'

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
      "default-src 'self'", `script-src 'nonce-${nonce}' 'strict-dynamic'`, `style-src 'self' 'nonce-${nonce}'`, "img-src 'self' data: blob:",
      "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'",
    ].join('; '))
    headers.set('X-Content-Type-Options', 'nosniff')
    headers.set('Referrer-Policy', 'same-origin')
    headers.set('Cross-Origin-Opener-Policy', 'same-origin')
    headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=()')
    if (https) headers.set('Strict-Transport-Security', 'max-age=31536000')
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
export function bodyLimit(max: number): MiddlewareHandler<Doors> {
  return async (c: Context, next) => {
    if (c.req.header('transfer-encoding') !== undefined) return c.text('Say how large it is: send it with a Content-Length, as browsers do. Nothing was changed.', 411)
    const said = Number(c.req.header('content-length') ?? 0)
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
