import { latin1 } from './block.ts'

/** What a file is by its first bytes, whatever it is called. */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'heif' | 'avif' | 'tiff' | 'svg' | 'html' | 'pdf' | 'video' | 'unknown'

/** Looks at the file's own signature (ISO 10918, PNG §5.2, RIFF, GIF89a, ISO 14496-12 `ftyp`, TIFF 6). */
export function fileKind(bytes: Uint8Array): FileKind {
  const head = latin1(bytes.subarray(0, 1024))
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp'
  if (/^GIF8[79]a/.test(head)) return 'gif'
  if (head.slice(4, 8) === 'ftyp') return brandKind(head.slice(8, 12))
  if (head.startsWith('II*\0') || head.startsWith('MM\0*')) return 'tiff'
  if (head.startsWith('%PDF-')) return 'pdf'
  if (head.startsWith('\x1a\x45\xdf\xa3')) return 'video'
  const text = head.replace(/^\xef\xbb\xbf/, '').replaceAll('\0', '').trimStart().toLowerCase()
  if (/^(<\?xml[^>]*>\s*|<!--[^]*?-->\s*|<!doctype svg[^>]*>\s*)*<svg[\s>]/.test(text)) return 'svg'
  return text.startsWith('<') ? 'html' : 'unknown'
}

function brandKind(brand: string): FileKind {
  if (brand === 'avif' || brand === 'avis') return 'avif'
  return ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'].includes(brand) ? 'heif' : 'video'
}
