/**
 * The moment of a wall clock in a time zone. A clock reading that the change to summer time skips is
 * read as an hour later, one that occurs twice as the first. Null when it is no reading at all.
 */
export function momentIn(day: string, hour: string, timeZone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(hour)) return null
  const asUtc = Date.parse(`${day}T${hour}:00Z`)
  if (Number.isNaN(asUtc)) return null
  // Two steps reach the right offset also beside a change of the clocks.
  const first = asUtc - offsetAt(asUtc, timeZone)
  return new Date(asUtc - offsetAt(first, timeZone))
}

/** The wall clock of a moment in a time zone: `YYYY-MM-DD` and `HH:MM`. */
export function clockIn(moment: Date, timeZone: string): { readonly day: string; readonly hour: string } {
  const local = new Date(moment.getTime() + offsetAt(moment.getTime(), timeZone)).toISOString()
  return { day: local.slice(0, 10), hour: local.slice(11, 16) }
}

/** Milliseconds that a zone's clocks are ahead of UTC. */
function offsetAt(time: number, timeZone: string): number {
  let clock = clocks.get(timeZone)
  if (!clock) clocks.set(timeZone, clock = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' }))
  const parts = clock.formatToParts(time)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.floor(time / 1000) * 1000
}

const clocks = new Map<string, Intl.DateTimeFormat>()
