import { inflateSync } from 'node:zlib'
import { latin1, viewOf } from './block.ts'
import type { Block } from './block.ts'

/** A compressed text larger than this is not read: it is a comment at best and a bomb at worst. */
const mostText = 2_000_000

/**
 * The chunks of a PNG (ISO 15948 §11) and what stands after IEND. Exif is in `eXIf`, XMP in an
 * `iTXt` of its own keyword; older programs put all three into `Raw profile type …` as hex.
 */
export function pngBlocks(bytes: Uint8Array): Block[] {
  const blocks: Block[] = []
  const view = viewOf(bytes)
  let at = 8
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const name = latin1(bytes.subarray(at + 4, at + 8))
    const data = bytes.subarray(at + 8, at + 8 + length)
    at += 12 + length
    if (name === 'IEND') break
    const block = chunk(name, data)
    if (block !== null) blocks.push(block)
  }
  if (at < bytes.length) blocks.push({ kind: 'trailer', name: 'data after the picture', data: bytes.subarray(at) })
  return blocks
}

const pixels = new Set(['IHDR', 'PLTE', 'IDAT', 'tRNS'])
const color = new Set(['gAMA', 'cHRM', 'sRGB', 'cICP', 'mDCV', 'cLLI', 'sBIT', 'bKGD', 'hIST'])

function chunk(name: string, data: Uint8Array): Block | null {
  if (pixels.has(name)) return null
  if (color.has(name)) return { kind: 'color', name, data }
  if (name === 'iCCP') return { kind: 'profile', name, data }
  if (name === 'pHYs') return { kind: 'layout', name, data }
  if (name === 'eXIf') return { kind: 'exif', name, data }
  if (name === 'acTL' || name === 'fcTL' || name === 'fdAT') return { kind: 'animation', name, data }
  return name === 'tEXt' || name === 'zTXt' || name === 'iTXt' ? words(name, data) : { kind: 'other', name, data }
}

function words(name: string, data: Uint8Array): Block {
  const key = until0(data, 0)
  const keyword = latin1(data.subarray(0, key))
  const text = name === 'tEXt' ? data.subarray(key + 1) : name === 'zTXt' ? inflated(data.subarray(key + 2)) : international(data, key)
  if (keyword === 'XML:com.adobe.xmp') return { kind: 'xmp', name, data: text }
  const raw = /^Raw profile type (exif|APP1|iptc|8bim|xmp)$/i.exec(keyword)?.[1]?.toLowerCase()
  if (raw === undefined) return { kind: 'comment', name, data: text }
  const bytes = fromHex(text)
  const exif = latin1(bytes.subarray(0, 6)) === 'Exif\0\0'
  return { kind: raw === 'exif' || exif ? 'exif' : raw === 'iptc' || raw === '8bim' ? 'iptc' : 'xmp', name, data: exif ? bytes.subarray(6) : bytes }
}

/** iTXt: keyword, 0, compressed?, method, language, 0, translated keyword, 0, text. */
function international(data: Uint8Array, key: number): Uint8Array {
  const language = until0(data, key + 3)
  const text = data.subarray(until0(data, language + 1) + 1)
  return data[key + 1] === 1 ? inflated(text) : text
}

/** A raw profile: a line break, its name, its length, then hex digits in lines. */
const fromHex = (text: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(latin1(text).replace(/^\s*\S+\s+\d+\s/, '').replaceAll(/\s/g, ''), 'hex'))

function until0(data: Uint8Array, from: number): number {
  const at = data.indexOf(0, from)
  return at < 0 ? data.length : at
}

function inflated(data: Uint8Array): Uint8Array {
  try {
    return new Uint8Array(inflateSync(data, { maxOutputLength: mostText }))
  } catch {
    // Too large or damaged: whatever it said goes with the rest.
    return new Uint8Array()
  }
}
