/**
 * How a platform counts the length of a text. `x-weighted` is X's own count: most letters one,
 * emoji and East Asian letters two, any link 23.
 */
export type TextUnit = 'grapheme' | 'utf16' | 'byte' | 'x-weighted'

/** What a platform can carry; the composer shows it and the adapter keeps it (`fits.ts`). */
export interface Limits {
  /** How long a text may be; null when the platform sets no limit that a post would meet. */
  readonly text: { readonly unit: TextUnit; readonly max: number } | null
  /** A second limit in UTF-8 bytes, where a platform has one beside `text`. */
  readonly textBytes: number | null
  readonly images: number
  /** The largest image it takes, in bytes; making images smaller is the caller's work. */
  readonly imageBytes: number | null
  /** Whether a link in the words can be followed. */
  readonly links: 'live' | 'dead-text'
  /** Whether an image's alternative text reaches the reader. */
  readonly altText: boolean
}
