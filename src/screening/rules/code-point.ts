/**
 * The code point that begins at a place, a lone surrogate as itself. `codePointAt` of a string that
 * was sliced from a longer one has been seen to read on past its end (V8 of Node 26, once optimized).
 */
export function pointAt(text: string, at: number): number {
  const high = text.charCodeAt(at)
  if ((high & 0xfc00) !== 0xd800 || at + 1 >= text.length) return high
  const low = text.charCodeAt(at + 1)
  return (low & 0xfc00) === 0xdc00 ? (high << 10) + low - 0x35fdc00 : high
}
