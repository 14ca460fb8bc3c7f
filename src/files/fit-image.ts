import sharp from 'sharp'

export interface SizedImage { readonly bytes: Uint8Array; readonly type: string; readonly width: number; readonly height: number }

/**
 * Makes a picture small enough for a place: as it is when it fits, else as JPEG with less quality and
 * then fewer pixels. Never carries metadata (it was removed at the door, and this writes none).
 */
export async function fitImage(image: SizedImage, maxBytes: number | null): Promise<SizedImage> {
  if (maxBytes === null || image.bytes.byteLength <= maxBytes) return image
  for (let width = Math.min(image.width, 2400); width >= 320; width = Math.round(width * 0.8)) {
    for (const quality of [85, 72]) {
      const { data, info } = await sharp(image.bytes).flatten({ background: '#fff' }).resize({ width, withoutEnlargement: true }).jpeg({ quality }).toBuffer({ resolveWithObject: true })
      if (data.byteLength <= maxBytes) return { bytes: new Uint8Array(data), type: 'image/jpeg', width: info.width, height: info.height }
    }
  }
  throw new Error(`A picture of ${image.width} × ${image.height} cannot be made smaller than ${maxBytes} bytes.`)
}
