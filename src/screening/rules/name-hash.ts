const base = 0x2c9277b5 | 0

export const firstHash = 1
export const nextHash = (hash: number, unit: number): number => Math.imul(hash, base) + unit | 0

/** The hash that words are looked up by: a polynomial of their folded UTF-16 units, so that a letter is taken out of it without reading the word again. */
export function hashUnits(units: Uint16Array, from: number, to: number): number {
  let hash = firstHash
  for (let at = from; at < to; at++) hash = nextHash(hash, units[at]!)
  return hash
}

const powers = new Int32Array(64)
for (let at = 0, power = 1; at < powers.length; at++, power = Math.imul(power, base)) powers[at] = power

/**
 * The hash of a word without one of its letters: `before` is the hash of what stands before the
 * letter, `through` of that and the letter, `whole` of the word, and `after` how many letters follow.
 */
export const hashWithout = (before: number, through: number, whole: number, after: number): number =>
  whole + Math.imul(before - through, powers[after]!) | 0

export function hashText(text: string): number {
  let hash = firstHash
  for (let at = 0; at < text.length; at++) hash = nextHash(hash, text.charCodeAt(at))
  return hash
}

/** Spreads a word's hash over the low bits, by which tables are entered. */
export const spread = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}
