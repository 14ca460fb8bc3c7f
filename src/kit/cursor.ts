/** Where a list goes on: before this moment, and of that moment before this id. */
export interface Cursor { readonly at: Date; readonly id: string }

/**
 * Reads a cursor as addresses carry it, `2026-10-05T15:00:00.000Z~id`; null when the text is none. Only
 * years of four digits: JavaScript knows moments that PostgreSQL does not.
 */
export function readCursor(text: string | null): Cursor | null {
  const [, moment = '', id = ''] = /^(\d{4}-[^~]+)~(.+)$/s.exec(text ?? '') ?? []
  const at = new Date(moment)
  return Number.isNaN(at.getTime()) ? null : { at, id }
}

/** A cursor for an address. */
export const writeCursor = ({ at, id }: Cursor): string => `${at.toISOString()}~${id}`
