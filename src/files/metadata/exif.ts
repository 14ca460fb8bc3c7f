import { viewOf } from './block.ts'

/** What groups an Exif block holds (CIPA DC-008): where, with what, words, and a small copy of the picture. */
export interface ExifGroups { readonly gps: boolean; readonly camera: boolean; readonly comment: boolean; readonly thumbnail: boolean }

const tags = {
  description: 0x010e, make: 0x010f, model: 0x0110, software: 0x0131, date: 0x0132, artist: 0x013b, copyright: 0x8298,
  exif: 0x8769, gps: 0x8825, userComment: 0x9286, title: 0x9c9b, remark: 0x9c9c, author: 0x9c9d,
} as const
const nothing: ExifGroups = { gps: false, camera: false, comment: false, thumbnail: false }

/** Reads the groups of a TIFF-shaped block. A damaged one is taken to hold camera data: saying too much is the safe side. */
export function exifGroups(block: Uint8Array): ExifGroups {
  const view = viewOf(block)
  if (block.length < 8) return nothing
  const order = view.getUint16(0)
  const little = order === 0x4949
  if (!little && order !== 0x4d4d) return { ...nothing, camera: true }
  const main = directory(view, view.getUint32(4, little), little)
  if (main === null) return { ...nothing, camera: true }
  const has = (...wanted: number[]): boolean => wanted.some((tag) => main.values.has(tag))
  const inner = main.values.get(tags.exif)
  const details = inner === undefined ? null : directory(view, inner, little)
  return {
    gps: has(tags.gps),
    camera: has(tags.make, tags.model, tags.software, tags.date, tags.exif),
    comment: has(tags.description, tags.artist, tags.copyright, tags.title, tags.remark, tags.author) || details?.values.has(tags.userComment) === true,
    thumbnail: main.next !== 0 && directory(view, main.next, little) !== null,
  }
}

function directory(view: DataView, at: number, little: boolean): { readonly values: ReadonlyMap<number, number>; readonly next: number } | null {
  if (at < 8 || at + 2 > view.byteLength) return null
  const count = view.getUint16(at, little)
  const end = at + 2 + count * 12
  if (end > view.byteLength) return null
  const values = new Map<number, number>()
  for (let entry = at + 2; entry < end; entry += 12) values.set(view.getUint16(entry, little), view.getUint32(entry + 8, little))
  return { values, next: end + 4 <= view.byteLength ? view.getUint32(end, little) : 0 }
}
