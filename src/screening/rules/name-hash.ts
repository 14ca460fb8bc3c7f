const seed = 0x811c9dc5 | 0

export const firstHash = seed
export const nextHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

/** The hash that words are looked up by: FNV-1a over their folded UTF-16 units. */
export function hashUnits(units: Uint16Array, from: number, to: number, skip = -1): number {
  let hash = seed
  for (let at = from; at < to; at++) if (at !== skip) hash = nextHash(hash, units[at]!)
  return hash
}

export function hashText(text: string): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = nextHash(hash, text.charCodeAt(at))
  return hash
}

/** Spreads a word's hash over the low bits, by which tables are entered. */
export const spread = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}
