import { describe, expect, test } from 'vitest'
import { isoDate } from '#src/kit/dates.ts'
import type { Locale } from './catalogue.ts'
import { sayDate, type DateStyle } from './say-date.ts'

const place = (locale: Locale) => ({ locale, timeZone: 'America/Chicago', today: isoDate('2026-11-18') })
// Node spaces the clock by U+202F; which space is no concern of ours.
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ')

describe('dates are said from where the reader stands', () => {
  const cases: readonly [value: Date | string, style: DateStyle, locale: Locale, expected: string][] = [
    ['2026-11-18', 'weekday', 'en', 'Wednesday, November 18'],
    ['2026-11-18', 'weekday', 'es', 'Miércoles, 18 de noviembre'],
    ['2026-11-03', 'day', 'en', 'November 3'],
    ['2025-11-03', 'day', 'en', 'November 3, 2025'],
    ['2026-11-03', 'full', 'en', 'November 3, 2026'],
    ['2026-11-03', 'short', 'en', 'Nov 3'],
    ['2026-11-18', 'near', 'en', 'Today'],
    ['2026-11-17', 'near', 'es', 'Ayer'],
    ['2026-11-19', 'near', 'en', 'Tomorrow'],
    ['2026-11-20', 'near', 'en', 'Friday'],
    ['2026-11-25', 'near', 'en', 'Nov 25'],
    ['2026-11-16', 'near', 'en', 'Nov 16'],
    [new Date('2026-11-18T14:12:00Z'), 'moment', 'en', 'Today, 8:12 AM'],
    // 03:30 in London is still the evening before in Chicago.
    ['2026-11-18T03:30:00Z', 'moment', 'en', 'Yesterday, 9:30 PM'],
    ['2026-11-18T03:30:00Z', 'time', 'en', '9:30 PM'],
    ['2026-11-17', 'moment', 'en', 'Yesterday'],
  ]
  test.each(cases)('%s as %s in %s: %s', (value, style, locale, expected) => {
    expect(plain(sayDate(value, style, place(locale)))).toBe(expected)
  })
})
