/** C2SP tlog-tiles: an entry bundle is its entries one behind the other, each after its length (uint16, big-endian). */
export const MAX_LEAF_BYTES = 65_535

/** @throws RangeError for an entry that no length of 16 bits can tell. */
export function encodeBundle(entries: readonly Uint8Array[]): Uint8Array {
  const bundle = new Uint8Array(entries.reduce((sum, entry) => sum + 2 + entry.length, 0))
  let at = 0
  for (const entry of entries) {
    if (entry.length > MAX_LEAF_BYTES) throw new RangeError(`a leaf has ${entry.length} bytes; a bundle holds up to ${MAX_LEAF_BYTES}`)
    bundle[at] = entry.length >> 8
    bundle[at + 1] = entry.length & 0xff
    bundle.set(entry, at + 2)
    at += 2 + entry.length
  }
  return bundle
}

/** The entries of a bundle; null when its lengths do not end where its bytes do. */
export function decodeBundle(bundle: Uint8Array): Uint8Array[] | null {
  const entries: Uint8Array[] = []
  for (let at = 0; at < bundle.length;) {
    const [high, low] = [bundle[at], bundle[at + 1]]
    if (high === undefined || low === undefined) return null
    const end = at + 2 + high * 256 + low
    if (end > bundle.length) return null
    entries.push(bundle.subarray(at + 2, end))
    at = end
  }
  return entries
}

/** The first `width` entries of a bundle, or null when it has fewer: an older, narrower bundle is a prefix of it. */
export function narrowBundle(bundle: Uint8Array, width: number): Uint8Array | null {
  const entries = decodeBundle(bundle)
  return entries === null || entries.length < width ? null : encodeBundle(entries.slice(0, width))
}
