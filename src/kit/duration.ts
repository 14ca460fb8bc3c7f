/** An ISO 8601 duration as policies write it: `P7D`, `P1Y`, `PT24H` (years, months, weeks, days, hours). */
export interface Duration { readonly months: number; readonly days: number; readonly hours: number }

const shape = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/

/** Reads a duration; null when the text is none or is empty (`P`). */
export function parseDuration(text: string): Duration | null {
  const found = shape.exec(text)
  if (!found || found.slice(1).every((part) => part === undefined)) return null
  const part = (index: number) => Number(found[index] ?? 0)
  return { months: part(1) * 12 + part(2), days: part(3) * 7 + part(4), hours: part(5) }
}

/** The moment a duration after another; a month's end stays a month's end (31 January + P1M = 28 February). */
export function after(moment: Date, duration: Duration): Date {
  const result = new Date(moment)
  if (duration.months > 0) {
    const day = result.getUTCDate()
    result.setUTCDate(1)
    result.setUTCMonth(result.getUTCMonth() + duration.months)
    const lastDay = new Date(Date.UTC(result.getUTCFullYear(), result.getUTCMonth() + 1, 0)).getUTCDate()
    result.setUTCDate(Math.min(day, lastDay))
  }
  result.setTime(result.getTime() + duration.days * 86_400_000 + duration.hours * 3_600_000)
  return result
}
