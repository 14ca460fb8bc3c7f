import { createHash } from 'node:crypto'
import type { DistrictId } from '#src/kit/ids.ts'

/**
 * An item's id in the feed: the same for ever, in every format and under every host name, so that a
 * reader shows it once. A UUID of version 8 (RFC 9562 §5.8) from the hash of what names the item.
 */
export function entryId(district: DistrictId, key: string): string {
  const bytes = createHash('sha256').update(JSON.stringify([district, key])).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`
}
