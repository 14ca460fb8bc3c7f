import { bucketBits } from './features.ts'

/** One head: how its sum becomes a probability, `1 / (1 + exp(-(scale * sum + bias)))`. */
export interface Head { readonly label: string; readonly scale: number; readonly bias: number }

/** The weights as they are kept: by bucket, then by head. */
export interface Weights {
  readonly heads: readonly Head[]
  readonly buckets: Int32Array
  readonly head: Uint8Array
  readonly weight: Int8Array
}

/** What was wrong with a blob that is refused. */
export interface Refused { readonly refused: string }

const magic = 0x434c4d31
const headerBytes = 20

/**
 * Writes weights as bytes: a header (magic, checksum, bucket bits, heads, entries), the heads, then
 * three rows: gaps between buckets, heads, weights. Kept apart they compress better than in turn.
 */
export function encodeWeights({ heads, buckets, head, weight }: Weights): Uint8Array {
  const gaps: number[] = []
  let before = 0
  for (const bucket of buckets) {
    let gap = bucket - before
    before = bucket
    for (; gap >= 128; gap = Math.floor(gap / 128)) gaps.push((gap % 128) + 128)
    gaps.push(gap)
  }
  const names = new TextEncoder().encode(JSON.stringify(heads.map(({ label, scale, bias }) => [label, round(scale), round(bias)])))
  const bytes = new Uint8Array(headerBytes + names.length + gaps.length + 2 * head.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, magic)
  view.setUint16(8, bucketBits)
  view.setUint16(10, names.length)
  view.setUint32(12, head.length)
  view.setUint32(16, gaps.length)
  bytes.set(names, headerBytes)
  bytes.set(gaps, headerBytes + names.length)
  bytes.set(head, headerBytes + names.length + gaps.length)
  bytes.set(new Uint8Array(weight.buffer, weight.byteOffset, weight.length), headerBytes + names.length + gaps.length + head.length)
  view.setUint32(4, checksum(bytes))
  return bytes
}

const round = (value: number): number => Number(value.toPrecision(6))

/** Reads weights; a blob that is cut, changed or of another kind is refused and says why. */
export function decodeWeights(bytes: Uint8Array): Weights | Refused {
  if (bytes.length < headerBytes) return { refused: `The weights are cut off: ${bytes.length} bytes` }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (view.getUint32(0) !== magic) return { refused: 'These are not weights of this model' }
  if (view.getUint32(4) !== checksum(bytes)) return { refused: 'The weights were changed or damaged: their checksum does not fit' }
  if (view.getUint16(8) !== bucketBits) return { refused: `The weights are for ${view.getUint16(8)} bits of hash, not ${bucketBits}` }
  const [nameBytes, entries, gapBytes] = [view.getUint16(10), view.getUint32(12), view.getUint32(16)]
  const atGaps = headerBytes + nameBytes
  const atHeads = atGaps + gapBytes
  if (bytes.length !== atHeads + 2 * entries) return { refused: `The weights have ${bytes.length} bytes, not the ${atHeads + 2 * entries} that they name` }
  const heads = readHeads(new TextDecoder().decode(bytes.subarray(headerBytes, atGaps)))
  const buckets = new Int32Array(entries)
  let at = atGaps
  let bucket = 0
  for (let entry = 0; entry < entries; entry++) {
    let gap = 0
    for (let unit = 1; ; unit *= 128) {
      const byte = bytes[at++] ?? 0
      gap += (byte & 127) * unit
      if (byte < 128) break
    }
    buckets[entry] = bucket += gap
  }
  return { heads, buckets, head: bytes.slice(atHeads, atHeads + entries), weight: new Int8Array(bytes.slice(atHeads + entries).buffer) }
}

/** The checksum stands before: what is read here was written by `encodeWeights`. */
const readHeads = (json: string): readonly Head[] => (JSON.parse(json) as [string, number, number][]).map(([label, scale, bias]) => ({ label, scale, bias }))

/** FNV-1a over everything but the checksum's own four bytes. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let at = 8; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return hash >>> 0
}
