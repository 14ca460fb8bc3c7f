import { createHash } from 'node:crypto'
import type { Delivery } from '../platform.ts'

const letters = '234567abcdefghijklmnopqrstuvwxyz'
const LETTERS = 13
/** What the key decides: microseconds within the millisecond (1,000) times the clock's id (1,024). */
const KEYED_MICROSECONDS = 1000n
const CLOCK_IDS = 1024n

/**
 * A delivery's record key: the same for every attempt, so that a repeat meets its own record. It is a
 * valid TID (atproto.com/specs/tid): 53 bits of microseconds and 10 bits of clock id in sortable
 * base 32. The millisecond is the post's own; what is finer comes from the hash of the key, so two
 * deliveries of the same moment share a place about once in a million.
 */
export function recordKey(delivery: Delivery): string {
  const hash = createHash('sha256').update(delivery.key).digest().readBigUInt64BE()
  const microseconds = BigInt(delivery.createdAt.getTime()) * 1000n + (hash % KEYED_MICROSECONDS)
  const value = microseconds * CLOCK_IDS + ((hash / KEYED_MICROSECONDS) % CLOCK_IDS)
  let tid = ''
  for (let place = LETTERS - 1; place >= 0; place--) tid += letters[Number((value >> BigInt(place * 5)) & 31n)]
  return tid
}
