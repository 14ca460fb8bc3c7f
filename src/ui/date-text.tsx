import { sayDate, type DateStyle } from './say-date.ts'
import { usePlace } from './words.tsx'

/** A day or a moment in the reader's language and the district's time zone. */
export function DateText({ at, style = 'moment' }: { readonly at: Date | string; readonly style?: DateStyle }) {
  const place = usePlace()
  const machine = typeof at === 'string' ? at : at.toISOString()
  // A browser's Intl may space "4:41 PM" by another character than ours; both are right.
  return <time dateTime={machine} suppressHydrationWarning>{sayDate(at, style, place)}</time>
}
