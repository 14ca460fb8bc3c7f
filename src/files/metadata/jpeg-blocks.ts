import { latin1, viewOf } from './block.ts'
import type { Block } from './block.ts'

/**
 * The segments of a JPEG up to its end (ITU-T T.81 Annex B), and what stands after it. Camera and
 * place data sit in APP1 (Exif, XMP), IPTC in APP13, previews in APP2 `MPF`, words in COM.
 * A file that ends early gives the blocks that came before its end.
 */
export function jpegBlocks(bytes: Uint8Array): Block[] {
  const blocks: Block[] = []
  const extended: { readonly offset: number; readonly data: Uint8Array }[] = []
  const view = viewOf(bytes)
  let at = 2
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) {
      at = nextMarker(bytes, at)
      continue
    }
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xd9) {
      at += 2
      break
    }
    if (marker === 0xff) {
      at += 1
      continue
    }
    // Markers without a length: padding in the coded data, restarts, a start.
    if (marker === 0 || (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01) {
      at += 2
      continue
    }
    if (at + 4 > bytes.length) break
    const end = at + 2 + view.getUint16(at + 2)
    const data = bytes.subarray(at + 4, end)
    if (marker === 0xe1 && starts(data, extendedXmp) && data.length >= extendedXmp.length + 40) {
      // After the name a digest of 32 letters, the whole length, and where this piece belongs (XMP part 3, §1.1.3.1).
      extended.push({ offset: viewOf(data).getUint32(extendedXmp.length + 36), data: data.subarray(extendedXmp.length + 40) })
    } else if (marker >= 0xe0 && marker <= 0xef) blocks.push(application(marker - 0xe0, data))
    else if (marker === 0xfe) blocks.push({ kind: 'comment', name: 'COM', data })
    at = end
    if (marker === 0xda) at = nextMarker(bytes, at)
  }
  const rest = bytes.subarray(at)
  if (rest.some((byte) => byte !== 0)) blocks.push({ kind: 'trailer', name: 'data after the picture', data: rest })
  if (extended.length > 0) blocks.push({ kind: 'xmp', name: 'APP1 extended', data: new Uint8Array(Buffer.concat(extended.toSorted((a, b) => a.offset - b.offset).map((piece) => piece.data))) })
  return blocks
}

const extendedXmp = 'http://ns.adobe.com/xmp/extension/\0'
const starts = (data: Uint8Array, text: string): boolean => latin1(data.subarray(0, text.length)) === text

function application(number: number, data: Uint8Array): Block {
  const name = `APP${number}`
  const as = (kind: Block['kind'], prefix = ''): Block => ({ kind, name, data: data.subarray(prefix.length) })
  if (number === 0 && (starts(data, 'JFIF\0') || starts(data, 'JFXX\0'))) return starts(data, 'JFXX') ? as('preview') : as('layout')
  if (number === 1 && starts(data, 'Exif\0')) return as('exif', 'Exif\0\0')
  if (number === 1 && starts(data, 'http://ns.adobe.com/xap/1.0/\0')) return as('xmp', 'http://ns.adobe.com/xap/1.0/\0')
  if (number === 2 && starts(data, 'ICC_PROFILE\0')) return as('profile')
  if (number === 2 && starts(data, 'MPF\0')) return as('preview')
  if (number === 13) return as('iptc')
  if (number === 14 && starts(data, 'Adobe')) return as('layout')
  return as('other')
}

/** From inside coded data to the next marker that is one (not stuffing, not a restart). */
function nextMarker(bytes: Uint8Array, from: number): number {
  let at = from
  for (;;) {
    at = bytes.indexOf(0xff, at)
    if (at < 0 || at + 1 >= bytes.length) return bytes.length
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
    at += 1
  }
}

