import { lookAlikes } from './look-alikes.ts'

/** What a UTF-16 unit is to the reader of names. */
export const nameUnit = { unknown: 0, between: 1, invisible: 2, lower: 3, upper: 4, several: 5, severalUpper: 6 } as const

/** By UTF-16 unit, filled in as units are met: what it is, and the unit it folds to. */
export const unitKind = new Uint8Array(0x10000)
export const foldedUnit = new Uint16Array(0x10000)
const severalUnits = new Map<number, string>()

for (let code = 0; code < 128; code++) {
  const isUpper = code >= 65 && code <= 90
  unitKind[code] = isUpper ? nameUnit.upper : (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? nameUnit.lower : nameUnit.between
  foldedUnit[code] = isUpper ? code + 32 : code
}

/** Learns a unit of the basic plane, once. Half a surrogate pair, alone, stands between words. */
export function learnUnit(code: number): number {
  const [kind, folded] = foldPoint(code)
  if (folded.length > 1) severalUnits.set(code, folded)
  foldedUnit[code] = folded.charCodeAt(0) || 0
  return (unitKind[code] = kind)
}

/** What a unit that folds to several of them folds to: `æ`, `ﬁ`. */
export const severalOf = (code: number): string => severalUnits.get(code) ?? ''

type FoldedPoint = readonly [kind: number, folded: string]
const known = new Map<number, FoldedPoint>()

/** A character beyond the basic plane: mathematical and enclosed letters fold to plain ones, emoji stand between words. */
export function foldBeyond(point: number): FoldedPoint {
  let found = known.get(point)
  if (found === undefined) {
    // Bounded: a text of every character there is must not be remembered for ever.
    if (known.size > 4096) known.clear()
    known.set(point, found = foldPoint(point))
  }
  return found
}

function foldPoint(point: number): FoldedPoint {
  const none: FoldedPoint = [nameUnit.between, '']
  if (point >= 0xd800 && point <= 0xdfff) return none
  const char = String.fromCodePoint(point)
  if (/^[\p{Default_Ignorable_Code_Point}\p{M}\p{Cf}]$/u.test(char)) return [nameUnit.invisible, '']
  // Letters in filled circles and squares have no compatibility form of their own.
  const filled = point >= 0x1f150 && point <= 0x1f169 ? point - 0x1f150 : point >= 0x1f170 && point <= 0x1f189 ? point - 0x1f170 : -1
  if (filled >= 0) return [nameUnit.upper, String.fromCharCode(97 + filled)]
  let folded = ''
  for (const part of char.normalize('NFKD')) {
    if (/^\p{M}$/u.test(part)) continue
    for (const piece of lookAlikes.get(part) ?? part.toLowerCase()) {
      const plain = lookAlikes.get(piece) ?? piece
      if (/^[\p{L}\p{N}]+$/u.test(plain)) folded += plain
      else if (!/^\p{M}+$/u.test(plain)) return none
    }
  }
  if (folded === '') return none
  const isUpper = /^\p{Lu}$/u.test(char) || (/^\p{So}$/u.test(char) && /^\p{Lu}/u.test(char.normalize('NFKD')))
  return folded.length > 1 ? [isUpper ? nameUnit.severalUpper : nameUnit.several, folded] : [isUpper ? nameUnit.upper : nameUnit.lower, folded]
}
