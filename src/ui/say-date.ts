import { dayOf, daysBetween, parseIsoDate, type IsoDate } from '#src/kit/dates.ts'
import type { Locale } from './catalogue.ts'

/**
 * How a date is said: `day` November 18 · `full` November 18, 2026 · `weekday` Tuesday, November 18 · `short` Nov 18 ·
 * `near` today, tomorrow, Friday, else short · `moment` Yesterday, 4:41 PM · `time` 4:41 PM.
 * But for `full`, the year is said only when it is another than today's.
 */
export type DateStyle = 'day' | 'full' | 'weekday' | 'short' | 'near' | 'moment' | 'time'

export interface DatePlace { readonly locale: Locale; readonly timeZone: string; readonly today: IsoDate }

const formats = new Map<string, Intl.DateTimeFormat>()
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  let found = formats.get(key)
  if (!found) formats.set(key, found = new Intl.DateTimeFormat(locale === 'es' ? 'es-US' : locale, options))
  return found
}

const relatives = new Map<string, Intl.RelativeTimeFormat>()
function relative(locale: string, days: number): string {
  let found = relatives.get(locale)
  if (!found) relatives.set(locale, found = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
  const text = found.format(days, 'day')
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
}

/** A calendar day (`YYYY-MM-DD`) or a moment (Date, or ISO 8601 text with a time) in the reader's words. */
export function sayDate(value: Date | string, style: DateStyle, { locale, timeZone, today }: DatePlace): string {
  const day = typeof value === 'string' ? parseIsoDate(value) : null
  const moment = day === null ? new Date(value) : new Date(`${day}T00:00:00Z`)
  const zone = day === null ? timeZone : 'UTC'
  const on = day ?? dayOf(moment, timeZone)
  const year = on.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const }
  const say = (options: Intl.DateTimeFormatOptions) => format(locale, { ...options, timeZone: zone }).format(moment)
  const away = daysBetween(today, on)
  const near = () => Math.abs(away) <= 1 ? relative(locale, away) : away > 1 && away < 7 ? capital(say({ weekday: 'long' }), locale) : say({ month: 'short', day: 'numeric', ...year })
  switch (style) {
    case 'day': return say({ month: 'long', day: 'numeric', ...year })
    case 'full': return say({ month: 'long', day: 'numeric', year: 'numeric' })
    case 'weekday': return capital(say({ weekday: 'long', month: 'long', day: 'numeric', ...year }), locale)
    case 'short': return say({ month: 'short', day: 'numeric', ...year })
    case 'near': return near()
    case 'time': return say({ hour: 'numeric', minute: '2-digit' })
    case 'moment': return day === null ? `${near()}, ${say({ hour: 'numeric', minute: '2-digit' })}` : near()
  }
}

const capital = (text: string, locale: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
