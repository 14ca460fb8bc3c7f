/**
 * A part of an image file that is not pixels. `exif`, `xmp` and `iptc` are the standards' own data,
 * without the container's wrapping; `profile` is a color profile (ICC); `color` and `layout` say how
 * pixels look and are harmless; `trailer` is what stands after the picture's end; `other` is anything we do not know.
 */
export interface Block {
  readonly kind: 'exif' | 'xmp' | 'iptc' | 'comment' | 'preview' | 'trailer' | 'animation' | 'profile' | 'color' | 'layout' | 'other'
  /** The container's name for it, for a message: `APP1`, `iTXt`, `EXIF`. */
  readonly name: string
  readonly data: Uint8Array
}

export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
