import { bucketBits } from './features.ts'
import { chances, RangeReader, RangeWriter } from './range-coder.ts'

/** One head: how its sum becomes a probability, `1 / (1 + exp(-(scale * sum + bias)))`. */
export interface Head { readonly label: string; readonly scale: number; readonly bias: number }

/** The weights as they are kept: by bucket, then by head; each from -63 to 63 and not 0. */
export interface Weights {
  readonly heads: readonly Head[]
  readonly buckets: Int32Array
  readonly head: Uint8Array
  readonly weight: Int8Array
}

/** What was wrong with a blob that is refused. */
export interface Refused { readonly refused: string }

const magic = 0x434c4d32
const headerBytes = 16
/** Bits of a head's number, of a weight's size, and of the length of a gap between two buckets. */
const width = { head: 5, weight: 6, gap: 5 } as const

/** Writes weights as bytes: a header (magic, checksum, bucket bits, length of the heads, entries), the heads, the entries range-coded. */
export function encodeWeights({ heads, buckets, head, weight }: Weights): Uint8Array {
  const names = new TextEncoder().encode(JSON.stringify(heads.map(({ label, scale, bias }) => [label, round(scale), round(bias)])))
  const writer = new RangeWriter()
  const tables = newTables()
  let before = 0
  buckets.forEach((bucket, at) => {
    const gap = bucket - before + 1
    before = bucket
    const length = 31 - Math.clz32(gap)
    writer.number(tables.gap, 0, width.gap, length)
    // Only the upper bits of a gap are worth learning.
    for (let place = length - 1; place >= 0; place--) writer.bit(tables.low, length * 32 + place, (gap >> place) & 1)
    const which = head[at] ?? 0
    writer.number(tables.head, 0, width.head, which)
    const value = weight[at] ?? 0
    writer.bit(tables.sign, which, value < 0 ? 1 : 0)
    writer.number(tables.weight, which << width.weight, width.weight, Math.abs(value))
  })
  const coded = writer.finish()
  const bytes = new Uint8Array(headerBytes + names.length + coded.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, magic)
  view.setUint16(8, bucketBits)
  view.setUint16(10, names.length)
  view.setUint32(12, head.length)
  bytes.set(names, headerBytes)
  bytes.set(coded, headerBytes + names.length)
  view.setUint32(4, checksum(bytes))
  return bytes
}

const newTables = () => ({
  gap: chances(1 << width.gap), low: chances(32 * 32), head: chances(1 << width.head), sign: chances(1 << width.head), weight: chances(1 << (width.head + width.weight)),
})

const round = (value: number): number => Number(value.toPrecision(6))

/** Reads weights; a blob that is cut, changed or of another kind is refused and says why. */
export function decodeWeights(bytes: Uint8Array): Weights | Refused {
  if (bytes.length < headerBytes) return { refused: `The weights are cut off: ${bytes.length} bytes` }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (view.getUint32(0) !== magic) return { refused: 'These are not weights of this model' }
  if (view.getUint32(4) !== checksum(bytes)) return { refused: 'The weights were changed or damaged: their checksum does not fit' }
  if (view.getUint16(8) !== bucketBits) return { refused: `The weights are for ${view.getUint16(8)} bits of hash, not ${bucketBits}` }
  const [nameBytes, entries] = [view.getUint16(10), view.getUint32(12)]
  const heads = readHeads(new TextDecoder().decode(bytes.subarray(headerBytes, headerBytes + nameBytes)))
  const reader = new RangeReader(bytes.subarray(headerBytes + nameBytes))
  const tables = newTables()
  const [buckets, head, weight] = [new Int32Array(entries), new Uint8Array(entries), new Int8Array(entries)]
  let bucket = 0
  for (let at = 0; at < entries; at++) {
    const length = reader.number(tables.gap, 0, width.gap)
    let gap = 1
    for (let place = length - 1; place >= 0; place--) gap = gap * 2 + reader.bit(tables.low, length * 32 + place)
    buckets[at] = bucket += gap - 1
    const which = head[at] = reader.number(tables.head, 0, width.head)
    const negative = reader.bit(tables.sign, which) === 1
    const value = reader.number(tables.weight, which << width.weight, width.weight)
    weight[at] = negative ? -value : value
  }
  return { heads, buckets, head, weight }
}

/** The checksum stands before: what is read here was written by `encodeWeights`. */
const readHeads = (json: string): readonly Head[] => (JSON.parse(json) as [string, number, number][]).map(([label, scale, bias]) => ({ label, scale, bias }))

/** FNV-1a over everything but the checksum's own four bytes. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let at = 8; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  for (let at = 0; at < 4; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return hash >>> 0
}
