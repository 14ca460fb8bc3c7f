/** A calendar day, `YYYY-MM-DD`, with no time and no zone. Compares correctly as text. */
export type IsoDate = string & { readonly __isoDate: true }

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** Reads a calendar day; null when the text is none (2026-02-30 is none). */
export function parseIsoDate(text: string): IsoDate | null {
  const found = shape.exec(text)
  if (!found) return null
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? (text as IsoDate) : null
}

/** Reads a calendar day that is known to be one; throws otherwise. */
export function isoDate(text: string): IsoDate {
  const date = parseIsoDate(text)
  if (date === null) throw new RangeError(`${text} is not a calendar day (YYYY-MM-DD)`)
  return date
}

/** The calendar day that a moment falls on in a time zone (IANA name). */
export function dayOf(moment: Date, timeZone: string): IsoDate {
  let clock = clocks.get(timeZone)
  if (!clock) clocks.set(timeZone, clock = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }))
  return clock.format(moment) as IsoDate
}

/** Making one costs more than a page; there are as many as time zones. */
const clocks = new Map<string, Intl.DateTimeFormat>()

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as IsoDate
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
