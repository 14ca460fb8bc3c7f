export const toBase64 = (bytes: Uint8Array): string => bytes.toBase64()

/**
 * Reads base64 that has exactly one spelling: padded, no white space, no stray bits at the end.
 * Null otherwise. A second spelling of the same bytes would be a change that no hash shows.
 */
export function fromBase64(text: string): Uint8Array | null {
  try {
    const bytes = Uint8Array.fromBase64(text, { lastChunkHandling: 'strict' })
    return bytes.toBase64() === text ? bytes : null
  } catch {
    return null
  }
}
