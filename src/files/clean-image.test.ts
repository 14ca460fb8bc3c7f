import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { cleanImage, mostBytes } from './clean-image.ts'
import type { CleanedImage } from './clean-image.ts'
import type { Container } from './metadata/look.ts'
import { deflated, joined, phoneExif, plus, promisingPng, quarters, withChunk, withRiffChunk, withSegment, xmpWithPeople } from './testing-images.ts'

async function cleaned(bytes: Uint8Array): Promise<CleanedImage> {
  const result = await cleanImage(bytes)
  if (result.kind === 'refused') throw new Error(result.why)
  return result
}

/** Words that a test's file carries and that must be in nothing we keep. */
const secrets = ['Phonemaker', 'Mia at the pool', 'secret-comment', 'Ann  Lee', 'Bo D', 'Cy Ito', 'GPSLatitude', 'Exif', 'xmpmeta', '8BIM', 'hidden']
const holdsNone = (bytes: Uint8Array): void => {
  const all = Buffer.from(bytes).toString('latin1')
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([])
}

const formats = ['jpeg', 'png', 'webp'] as const

describe.each(formats)('%s', (format: Container) => {
  const plain = async (): Promise<Uint8Array> => new Uint8Array(await quarters().toFormat(format).toBuffer())

  test('a picture without metadata comes out the same size, with nothing to remove', async () => {
    const result = await cleaned(await plain())
    expect(result).toMatchObject({ type: `image/${format}`, width: 60, height: 40, removed: [], namedPeople: [], regions: [] })
  })

  test('place, camera and words from Exif are removed, and said to be', async () => {
    const bytes = await quarters().withExif(phoneExif).toFormat(format).toBuffer()
    expect((await sharp(bytes).metadata()).exif?.includes('Phonemaker')).toBe(true)
    const result = await cleaned(new Uint8Array(bytes))
    expect(result.removed.toSorted()).toEqual(['camera', 'comment', 'gps'])
    holdsNone(result.bytes)
  })

  test('people named in XMP are handed to the composer and removed from the file', async () => {
    const result = await cleaned(new Uint8Array(await quarters().withXmp(xmpWithPeople).toFormat(format).toBuffer()))
    expect(result.namedPeople).toEqual(['Ann Lee', 'Bo Díaz & Co', 'Cy Ito'])
    expect(result.regions.map((one) => ({ ...one, x: Number(one.x.toFixed(3)), y: Number(one.y.toFixed(3)) }))).toEqual([
      { name: 'Ann Lee', x: 0.2, y: 0.15, w: 0.1, h: 0.2 }, { name: 'Cy Ito', x: 0.5, y: 0.25, w: 0.5, h: 0.5 },
    ])
    expect(result.removed.toSorted()).toEqual(['gps', 'xmp'])
    holdsNone(result.bytes)
  })

  test('a color profile is applied and not carried along', async () => {
    const bytes = await quarters().withIccProfile('p3').toFormat(format).toBuffer()
    expect((await sharp(bytes).metadata()).icc).toBeDefined()
    const result = await cleaned(new Uint8Array(bytes))
    expect((await sharp(result.bytes).metadata()).icc).toBeUndefined()
    // Full red of the wider space is redder than sRGB can show; it is clipped there, not washed out.
    expect((await sharp(result.bytes).extract({ left: 5, top: 5, width: 1, height: 1 }).raw().toBuffer())[0]).toBeGreaterThan(240)
  })

  test('what hangs behind the picture, like a phone\'s short film, is removed', async () => {
    const result = await cleaned(plus(await plain(), 'ftypmp42 hidden film'))
    expect(result.removed).toEqual(['trailer'])
    holdsNone(result.bytes)
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('orientation %i is applied to the picture and to where people are', async (orientation) => {
    const result = await cleaned(new Uint8Array(await quarters().withMetadata({ orientation }).withXmp(xmpWithPeople).toFormat(format, { quality: 100 }).toBuffer()))
    const { width, height } = result
    expect([width, height]).toEqual(orientation > 4 ? [40, 60] : [60, 40])
    // Ann Lee is on the red quarter of the picture as stored; she has to be on the red quarter of the picture as shown.
    const ann = result.regions.find((one) => one.name === 'Ann Lee') ?? { x: 0, y: 0, w: 0, h: 0 }
    const [left, top] = [Math.floor((ann.x + ann.w / 2) * width), Math.floor((ann.y + ann.h / 2) * height)]
    const [red = 0, green = 0, blue = 0] = await sharp(result.bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()
    expect({ red: red > 200, green: green < 60, blue: blue < 60 }).toEqual({ red: true, green: true, blue: true })
  })
})

const jpeg = async (): Promise<Uint8Array> => new Uint8Array(await quarters().jpeg().toBuffer())
const png = async (): Promise<Uint8Array> => new Uint8Array(await quarters().png().toBuffer())
const webp = async (): Promise<Uint8Array> => new Uint8Array(await quarters().webp().toBuffer())

describe('where programs hide words', () => {
  const hex = Buffer.from('8BIM hidden').toString('hex')

  const places: readonly [string, () => Promise<Uint8Array>, readonly string[]][] = [
    ['a JPEG comment', async () => withSegment(await jpeg(), 0xfe, joined('hidden')), ['comment']],
    ['a JPEG\'s IPTC', async () => withSegment(await jpeg(), 0xed, joined('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x06hidden')), ['iptc']],
    ['a JPEG\'s preview', async () => withSegment(await jpeg(), 0xe2, joined('MPF\0hidden')), ['thumbnail']],
    ['a JFIF thumbnail', async () => withSegment(await jpeg(), 0xe0, joined('JFXX\0hidden')), ['thumbnail']],
    ['an unknown JPEG segment', async () => withSegment(await jpeg(), 0xea, joined('hidden')), ['other']],
    ['a JPEG\'s extended XMP', async () => withSegment(await jpeg(), 0xe1, joined('http://ns.adobe.com/xmp/extension/\0', 'A'.repeat(32), '\0\0\0\x06\0\0\0\0', 'hidden')), ['xmp']],
    ['a PNG text', async () => withChunk(await png(), 'tEXt', joined('Comment\0hidden')), ['comment']],
    ['a packed PNG text', async () => withChunk(await png(), 'zTXt', joined('Comment\0\0', deflated('hidden'))), ['comment']],
    ['packed XMP in a PNG', async () => withChunk(await png(), 'iTXt', joined('XML:com.adobe.xmp\0\x01\0\0\0', deflated('<x>hidden</x>'))), ['xmp']],
    ['a PNG\'s raw IPTC profile', async () => withChunk(await png(), 'tEXt', joined(`Raw profile type iptc\0\niptc\n      11\n${hex}`)), ['iptc']],
    ['an unknown PNG chunk', async () => withChunk(await png(), 'caBX', joined('hidden')), ['other']],
    ['an unknown WebP chunk', async () => withRiffChunk(await webp(), 'C2PA', joined('hidden')), ['other']],
  ]

  test.each(places)('%s is removed and said to be', async (_, make, removed) => {
    const result = await cleaned(await make())
    expect(result.removed).toEqual(removed)
    holdsNone(result.bytes)
  })

  test('the second picture of an HDR or three-dimensional JPEG goes', async () => {
    const two = joined(withSegment(await jpeg(), 0xe2, joined('MPF\0II*\0')), withSegment(await jpeg(), 0xfe, joined('hidden')))
    const result = await cleaned(two)
    expect(result.removed).toEqual(['thumbnail', 'trailer'])
    holdsNone(result.bytes)
  })
})

describe('other pictures', () => {
  test('a lossless WebP stays lossless and transparent', async () => {
    const source = await quarters().ensureAlpha(0.5).webp({ lossless: true }).toBuffer()
    const result = await cleaned(new Uint8Array(source))
    expect(result.type).toBe('image/webp')
    expect(await sharp(result.bytes).raw().toBuffer()).toEqual(await sharp(source).raw().toBuffer())
  })

  test.each(['gif', 'webp'] as const)('of a moving %s the first frame is kept, and that is said', async (format) => {
    const frames = await sharp([await quarters().png().toBuffer(), await quarters().negate().png().toBuffer()], { join: { animated: true } }).toFormat(format).toBuffer()
    const result = await cleaned(new Uint8Array(frames))
    expect(result).toMatchObject({ type: format === 'gif' ? 'image/png' : 'image/webp', width: 60, height: 40, removed: ['animation'] })
    expect((await sharp(result.bytes).metadata()).pages ?? 1).toBe(1)
    expect((await sharp(result.bytes).extract({ left: 5, top: 5, width: 1, height: 1 }).raw().toBuffer())[0]).toBeGreaterThan(200)
  })

  test('an AVIF becomes a JPEG, and what it carried is removed', async () => {
    const result = await cleaned(new Uint8Array(await quarters().withExif(phoneExif).avif().toBuffer()))
    expect(result.type).toBe('image/jpeg')
    expect(result.removed).toContain('gps')
    holdsNone(result.bytes)
  })

  test('a CMYK picture from a printer becomes one that a browser shows', async () => {
    const result = await cleaned(new Uint8Array(await quarters().toColourspace('cmyk').jpeg().toBuffer()))
    expect((await sharp(result.bytes).metadata()).space).toBe('srgb')
  })
})

describe('refused, with what to do', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
  const heic = joined('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'x'.repeat(200))

  test.each([
    ['nothing', new Uint8Array(), /empty/],
    ['an SVG', joined(svg), /SVG.*JPEG or PNG/],
    ['an SVG behind a declaration and a comment', joined(`\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a --><!DOCTYPE svg PUBLIC "a" "b">${svg}`), /SVG/],
    ['an SVG in UTF-16', new Uint8Array(Buffer.from(`\ufeff${svg}`, 'utf16le')), /SVG|no picture/],
    ['a web page', joined('<!doctype html><title>x</title>'), /web page/],
    ['a PDF', joined('%PDF-1.7\n'), /PDF.*page/],
    ['a TIFF', joined('II*\0', '\0'.repeat(40)), /TIFF/],
    ['a film', joined('\0\0\0\x18ftypisom', '\0'.repeat(40)), /film.*link/],
    ['a HEIC that cannot be opened', heic, /HEIC.*Most Compatible/],
    ['words', joined('hello'), /no picture that we know/],
    ['a JPEG\'s first bytes and then a web page', joined('\xff\xd8\xff\xe0', '<html>'), /damaged/],
    ['a PNG\'s first bytes and then an SVG', joined('\x89PNG\r\n\x1a\n', svg), /damaged/],
  ])('%s', async (_, bytes, why) => {
    expect(await cleanImage(bytes)).toEqual({ kind: 'refused', why: expect.stringMatching(why) })
  })

  test('a picture that breaks off in the middle', async () => {
    const noise = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).jpeg().toBuffer()
    expect(await cleanImage(new Uint8Array(noise.subarray(0, noise.length >> 1)))).toMatchObject({ kind: 'refused', why: expect.stringMatching(/damaged/) })
  })

  test('more bytes than a picture may have', async () => {
    expect(await cleanImage(new Uint8Array(mostBytes + 1))).toMatchObject({ kind: 'refused', why: expect.stringMatching(/21 MB.*20/) })
  })

  test.each([[12_000, 9_000], [1, 2_000_000_000], [7_100, 7_100]])('%i × %i pixels, before any of them is decoded', async (width, height) => {
    const begun = performance.now()
    const result = await cleanImage(promisingPng(width, height))
    expect(performance.now() - begun).toBeLessThan(500)
    expect(result).toMatchObject({ kind: 'refused', why: expect.stringMatching(/million|damaged/) })
  })

  test('a small file that unpacks to 100 million pixels', async () => {
    const flat = await sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#fff' } }).png({ compressionLevel: 9, palette: true, colors: 2 }).toBuffer()
    expect(flat.length).toBeLessThan(mostBytes)
    const begun = performance.now()
    expect(await cleanImage(new Uint8Array(flat))).toEqual({ kind: 'refused', why: expect.stringMatching(/10000 × 10000 pixels; at most 50 million fit/) })
    expect(performance.now() - begun).toBeLessThan(500)
  })
})

test('whatever bytes come, the answer is a value: every file cut or bent at random is clean or refused', async () => {
  let seed = 7
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor(seed / 2_147_483_648 * below)
  }
  const sources = await Promise.all(formats.map(async (format) => new Uint8Array(await quarters().withExif(phoneExif).withXmp(xmpWithPeople).toFormat(format).toBuffer())))
  for (let round = 0; round < 150; round++) {
    const bytes = Uint8Array.from(sources[round % sources.length] ?? [])
    for (let bend = 0; bend < 6; bend++) bytes[next(Math.min(bytes.length, 1500))] = next(256)
    const result = await cleanImage(bytes.subarray(0, round % 3 === 0 ? next(bytes.length) : bytes.length))
    if (result.kind === 'clean') holdsNone(result.bytes)
  }
})
