import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import type { Sharp } from 'sharp'

/** 60 × 40 pixels: red, green, blue and white quarters, so that a turn of the picture can be seen. */
export function quarters(): Sharp {
  const pixels = Buffer.alloc(60 * 40 * 3)
  for (let y = 0; y < 40; y++) {
    for (let x = 0; x < 60; x++) pixels.set(y < 20 ? (x < 30 ? [250, 0, 0] : [0, 250, 0]) : (x < 30 ? [0, 0, 250] : [250, 250, 250]), (y * 60 + x) * 3)
  }
  return sharp(pixels, { raw: { width: 60, height: 40, channels: 3 } })
}

/** What a phone writes: maker, date, words and the school's place. */
export const phoneExif = {
  IFD0: { Make: 'Phonemaker', Model: 'P1', ImageDescription: 'Mia at the pool' },
  IFD2: { DateTimeOriginal: '2026:09:01 08:00:00', UserComment: 'secret-comment' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 6/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '84/1 30/1 0/1' },
}

/** XMP that names three people in the three ways in use, one of them in the picture's upper left quarter. */
export const xmpWithPeople = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
 <rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/" xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#" xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="39,6N">
  <Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Ann  Lee</rdf:li><rdf:li>Bo D&#xED;az &amp; Co</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>
  <mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag>
   <rdf:li><rdf:Description mwg-rs:Name="Ann Lee" mwg-rs:Type="Face"><mwg-rs:Area stArea:x="0.25" stArea:y="0.25" stArea:w="0.1" stArea:h="0.2" stArea:unit="normalized"/></rdf:Description></rdf:li>
   <rdf:li rdf:parseType="Resource"><mwg-rs:Name>Cy Ito</mwg-rs:Name><mwg-rs:Type>Face</mwg-rs:Type><mwg-rs:Area rdf:parseType="Resource"><stArea:x>0.75</stArea:x><stArea:y>0.5</stArea:y><stArea:w>0.5</stArea:w><stArea:h>0.5</stArea:h></mwg-rs:Area></rdf:li>
   <rdf:li><rdf:Description mwg-rs:Name="Rex" mwg-rs:Type="Pet"/></rdf:li>
  </rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>
 </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`

const text = (words: string): Buffer => Buffer.from(words, 'latin1')

/** A JPEG with one more segment after its start. */
export function withSegment(jpeg: Uint8Array, marker: number, data: Uint8Array): Uint8Array {
  const head = Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff])
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)]))
}

/** A PNG with one more chunk after its head. */
export function withChunk(png: Uint8Array, name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([text(name), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return new Uint8Array(Buffer.concat([png.subarray(0, 33), ends.subarray(0, 4), body, ends.subarray(4), png.subarray(33)]))
}

/** A WebP with one more chunk at its end. */
export function withRiffChunk(webp: Uint8Array, name: string, data: Uint8Array): Uint8Array {
  const size = Buffer.alloc(4)
  size.writeUInt32LE(data.length)
  const all = Buffer.concat([webp, text(name), size, data, Buffer.alloc(data.length % 2)])
  all.writeUInt32LE(all.length - 8, 4)
  return new Uint8Array(all)
}

export const plus = (image: Uint8Array, words: string): Uint8Array => new Uint8Array(Buffer.concat([image, text(words)]))
export const joined = (...parts: (string | Uint8Array)[]): Uint8Array => new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === 'string' ? text(part) : part))))
export const deflated = (words: string): Uint8Array => new Uint8Array(deflateSync(text(words)))

/** A PNG's head that promises so many pixels, and nothing after it. */
export function promisingPng(width: number, height: number): Uint8Array {
  const ihdr = Buffer.alloc(13)
  ihdr.writeUInt32BE(width, 0)
  ihdr.writeUInt32BE(height, 4)
  ihdr.set([8, 2], 8)
  const body = Buffer.concat([text('IHDR'), ihdr])
  const crc = Buffer.alloc(4)
  crc.writeUInt32BE(crc32(body))
  const idat = Buffer.concat([text('IDAT'), deflateSync(Buffer.alloc(100))])
  const idatEnds = Buffer.alloc(8)
  idatEnds.writeUInt32BE(idat.length - 4, 0)
  idatEnds.writeUInt32BE(crc32(idat), 4)
  return joined('\x89PNG\r\n\x1a\n', Buffer.from([0, 0, 0, 13]), body, crc, idatEnds.subarray(0, 4), idat, idatEnds.subarray(4))
}
