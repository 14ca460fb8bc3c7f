import sharp from 'sharp'
import type { Metadata, Sharp } from 'sharp'
import type { Block } from './metadata/block.ts'
import { fileKind } from './metadata/image-type.ts'
import type { FileKind } from './metadata/image-type.ts'
import { blocksOf, groupsOf, peopleIn } from './metadata/look.ts'
import type { Container, Group } from './metadata/look.ts'
import { turned } from './metadata/orientation.ts'
import type { Region } from './metadata/people.ts'
import { isLosslessWebp } from './metadata/webp-blocks.ts'

export interface CleanedImage {
  readonly kind: 'clean'
  readonly bytes: Uint8Array
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp'
  readonly width: number
  readonly height: number
  /** What was taken out. `animation`: only the first frame was kept, because nobody would look at the others. */
  readonly removed: readonly Group[]
  /** Whom the file named, for the composer to propose; the names are no longer in the bytes. */
  readonly namedPeople: readonly string[]
  /** Where the file said they are, in the picture as shown. */
  readonly regions: readonly Region[]
}
export type CleanImage = CleanedImage | { readonly kind: 'refused'; readonly why: string }

export const mostBytes = 20 * 1024 * 1024
export const mostPixels = 50_000_000

/**
 * Takes a picture in at the door: judged by its content, turned upright, written anew without a word
 * about camera, place, people or anything else, in sRGB; and then read again to see that it is so.
 * @throws when the new file still carries something, or cannot be read: that is a bug, never an upload's fault
 */
export async function cleanImage(bytes: Uint8Array): Promise<CleanImage> {
  if (bytes.byteLength === 0) return refused('The file is empty. Choose the picture again.')
  if (bytes.byteLength > mostBytes) return refused(`The file has ${Math.ceil(bytes.byteLength / 1_048_576)} MB; a picture may have 20. Save it smaller and add it again.`)
  const kind = fileKind(bytes)
  if (!opens(kind)) return refused(whyNot[kind])
  const container = kind === 'jpeg' || kind === 'png' || kind === 'webp' ? kind : null

  const head = await headOf(bytes)
  if (head === null || head.format !== formats[kind]) return refused(damaged[kind] ?? broken)
  const { width, height } = head
  if (width * height > mostPixels) {
    return refused(`The picture has ${width} × ${height} pixels; at most ${mostPixels / 1_000_000} million fit. Save it smaller, for example 4000 pixels wide, and add it again.`)
  }

  const blocks = container === null ? blocksByLibrary(head) : blocksOf(bytes, container)
  const target = container ?? (kind === 'gif' ? 'png' : head.hasAlpha ? 'webp' : 'jpeg')
  const written = await writeAnew(bytes, target, container === 'webp' && isLosslessWebp(bytes))
  if (written === null) return refused(damaged[kind] ?? broken)
  await prove(written.data, target)

  const { names, regions } = peopleIn(blocks)
  const removed = new Set(groupsOf(blocks))
  if ((head.pages ?? 1) > 1) removed.add('animation')
  return {
    kind: 'clean', bytes: written.data, type: `image/${target}`, width: written.width, height: written.height,
    removed: [...removed], namedPeople: names, regions: regions.map((region) => turned(region, head.orientation ?? 1)),
  }
}

const refused = (why: string): CleanImage => ({ kind: 'refused', why })

/** The kinds that can be opened, and what the image library calls them. */
const formats = { jpeg: 'jpeg', png: 'png', webp: 'webp', gif: 'gif', avif: 'heif', heif: 'heif' } as const
type Opened = keyof typeof formats
const opens = (kind: FileKind): kind is Opened => kind in formats

const asPicture = 'Save it as a JPEG or PNG picture and add that.'
const broken = 'The picture is damaged and cannot be opened. Save it again, or choose another.'
const heic = 'This is a HEIC picture, as iPhones take them, and it cannot be opened here. Share it as JPEG ("Most Compatible" under Settings, Camera, Formats) and add that.'
const damaged: Readonly<Partial<Record<Opened, string>>> = { heif: heic }
const whyNot: Readonly<Record<Exclude<FileKind, Opened>, string>> = {
  svg: `This is an SVG drawing, which can carry programs. ${asPicture}`,
  html: 'This is a web page, not a picture. Open it, save the picture alone, and add that.',
  pdf: 'This is a PDF document. For a picture of a page, save the page as JPEG or PNG and add that; a document is better linked.',
  tiff: `This is a TIFF picture, as scanners make them. ${asPicture}`,
  video: 'This is a film, not a picture. Films cannot be added yet; post the link to it instead.',
  unknown: 'This file is no picture that we know, whatever its name says. Add a JPEG, PNG or WebP picture.',
}

/** Reads a picture's head without its pixels, so that a huge one costs nothing. Null when it has none. */
async function headOf(bytes: Uint8Array): Promise<Metadata | null> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata()
  } catch {
    return null
  }
}

/** For containers that we do not walk ourselves, what the image library finds in them. */
function blocksByLibrary(head: Metadata): Block[] {
  return [...found('exif', 'Exif', head.exif), ...found('xmp', 'XMP', head.xmp), ...found('iptc', 'IPTC', head.iptc)]
}
const found = (kind: Block['kind'], name: string, data: Uint8Array | undefined): Block[] => (data === undefined ? [] : [{ kind, name, data: withoutPrefix(data) }])
const withoutPrefix = (data: Uint8Array): Uint8Array => (String.fromCharCode(...data.subarray(0, 4)) === 'Exif' ? data.subarray(6) : data)

interface Written { readonly data: Uint8Array; readonly width: number; readonly height: number }

/** The first frame's pixels, upright and in sRGB, as a new file. Null when they cannot be decoded. */
async function writeAnew(bytes: Uint8Array, target: Container, lossless: boolean): Promise<Written | null> {
  const upright = sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels }).autoOrient().toColourspace('srgb').timeout({ seconds: 60 })
  const encoded: Readonly<Record<Container, () => Sharp>> = {
    jpeg: () => upright.jpeg({ quality: 90 }),
    png: () => upright.png(),
    webp: () => upright.webp(lossless ? { lossless } : { quality: 90 }),
  }
  try {
    const { data, info } = await encoded[target]().toBuffer({ resolveWithObject: true })
    return { data: new Uint8Array(data), width: info.width, height: info.height }
  } catch {
    return null
  }
}

/** Nothing but pixels may be in what goes out; a writer that adds something has changed, and that must not pass. */
async function prove(bytes: Uint8Array, container: Container): Promise<void> {
  const left = blocksOf(bytes, container).filter((block) => block.kind !== 'layout' && block.kind !== 'color')
  if (left.length > 0) throw new Error(`A picture that was written anew still carries ${left.map((block) => block.name).join(', ')}.`)
  const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata()
  if (exif ?? xmp ?? iptc ?? orientation) throw new Error('A picture that was written anew still carries metadata.')
}
