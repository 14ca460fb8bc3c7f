import { locales, type Locale } from './catalogue.ts'

/** Reads one cookie of a request; null when it has none. */
export function cookieOf(request: Request, name: string): string | null {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, ...value] = part.split('=')
    if (key?.trim() === name) return value.join('=').trim()
  }
  return null
}

/** The reader's language: what the URL asks for (`?lang=es`), what they chose before, what their browser prefers, English. */
export function localeOf(request: Request): Locale {
  const asked = [new URL(request.url).searchParams.get('lang'), cookieOf(request, 'lang'), ...preferred(request.headers.get('accept-language') ?? '')]
  for (const one of asked) {
    const language = one?.toLowerCase().split('-')[0]
    const known = locales.find((locale) => locale === language)
    if (known) return known
  }
  return 'en'
}

/** Accept-Language by weight (RFC 9110 §12.5.4). */
function preferred(header: string): string[] {
  return header.split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';')
      const weight = rest.map((one) => /^\s*q=([\d.]+)/.exec(one)?.[1]).find((q) => q !== undefined)
      return { tag, weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter((one) => one.tag !== '' && one.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map((one) => one.tag)
}

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** The look the reader chose; null follows the device. */
export function themeOf(request: Request): Theme | null {
  const chosen = cookieOf(request, 'theme')
  return themes.find((theme) => theme === chosen) ?? null
}
