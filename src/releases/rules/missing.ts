import type { IsoDate } from '#src/kit/dates.ts'
import type { Coverage } from './coverage.ts'
import type { Use } from './release.ts'

const purposeWords: Readonly<Record<string, string>> = {
  'yearbook': 'the yearbook',
  'school-web': 'the school web site',
  'district-social-media': 'district social media',
  'press': 'the press',
  'promotion': 'promotion',
  'personal': "an employee's personal account",
}

/** What is missing, in plain words that follow "Owen H.": "has no media release on file". Null when covered. */
export function sayMissing(found: Coverage, use: Use): string | null {
  switch (found.kind) {
    case 'covered': return null
    case 'none': return 'has no media release on file'
    case 'other-purpose': return `has a release for ${list(found.purposes.map(sayPurpose))} only, not for ${sayPurpose(use.purpose)}`
    case 'other-channel': return `has a release for ${list(found.channels)} only, not for ${use.channel ?? 'this platform'}`
    case 'channel-unknown': return `has a release for ${list(found.channels)} only, and nobody has said where this will appear`
    case 'not-yet': return `has a release that begins on ${sayDate(found.from)}`
    case 'ended': return `has a release that ended on ${sayDate(found.on)}`
    case 'withdrawn': return `had a release, but it was withdrawn on ${sayDate(found.on)}`
    case 'refused': return 'may not be shown: the answer on file is no'
    case 'of-age': return `turned 18 on ${sayDate(found.since)} and has not given a release of their own`
  }
}

/** A purpose as a person says it: `district-social-media` is "district social media". */
const sayPurpose = (purpose: string): string => purposeWords[purpose] ?? purpose.replaceAll('-', ' ')

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

function sayDate(date: IsoDate): string {
  const [year, month, day] = date.split('-')
  return `${months[Number(month) - 1]} ${Number(day)}, ${year}`
}

function list(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? 'something else'
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
