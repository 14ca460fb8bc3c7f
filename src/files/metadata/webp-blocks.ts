import { latin1, viewOf } from './block.ts'
import type { Block } from './block.ts'

/** What each chunk of a WebP is (RFC 9649 §2); null for pixels. */
const kinds: ReadonlyMap<string, Block['kind'] | null> = new Map<string, Block['kind'] | null>([
  ['VP8 ', null], ['VP8L', null], ['ALPH', null], ['VP8X', 'layout'], ['ICCP', 'profile'], ['EXIF', 'exif'], ['XMP ', 'xmp'], ['ANIM', 'animation'], ['ANMF', 'animation'],
])

/** The chunks of a WebP (RFC 9649 §2.3) and what stands after the container's end. */
export function webpBlocks(bytes: Uint8Array): Block[] {
  const blocks: Block[] = []
  for (const { name, data } of chunks(bytes)) {
    const kind = kinds.get(name)
    if (kind === null) continue
    const wrapped = name === 'EXIF' && latin1(data.subarray(0, 6)) === 'Exif\0\0'
    blocks.push({ kind: kind ?? 'other', name: name.trim(), data: wrapped ? data.subarray(6) : data })
  }
  const end = endOf(bytes)
  if (end + 1 < bytes.length) blocks.push({ kind: 'trailer', name: 'data after the picture', data: bytes.subarray(end) })
  return blocks
}

/** Whether every pixel was kept as it was; writing it anew should then do the same. */
export const isLosslessWebp = (bytes: Uint8Array): boolean => chunks(bytes).some((chunk) => chunk.name === 'VP8L')

function chunks(bytes: Uint8Array): { readonly name: string; readonly data: Uint8Array }[] {
  const found = []
  const end = endOf(bytes)
  let at = 12
  while (at + 8 <= end) {
    const length = viewOf(bytes).getUint32(at + 4, true)
    found.push({ name: latin1(bytes.subarray(at, at + 4)), data: bytes.subarray(at + 8, Math.min(at + 8 + length, end)) })
    at += 8 + length + (length % 2)
  }
  return found
}

const endOf = (bytes: Uint8Array): number => (bytes.length < 12 ? 0 : Math.min(bytes.length, 8 + viewOf(bytes).getUint32(4, true)))
