import type { WordTable } from './word-table.ts'

/**
 * Whether two spellings differ by one slip of the pen: a letter too many, missing, wrong, or two
 * neighbors changed about.
 */
export function isOneEdit(a: string, b: string): boolean {
  const units = (text: string) => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  return isOneEditOfUnits(units(a), 0, a.length, units(b), 0, b.length)
}

export const isOneEditOf = (words: WordTable, word: number, units: Uint16Array, from: number, to: number): boolean =>
  isOneEditOfUnits(words.row, words.begin(word), words.begin(word) + words.length(word), units, from, to)

function isOneEditOfUnits(a: Uint16Array, aFrom: number, aTo: number, b: Uint16Array, bFrom: number, bTo: number): boolean {
  const difference = aTo - aFrom - (bTo - bFrom)
  if (difference > 1 || difference < -1 || Math.min(aTo - aFrom, bTo - bFrom) < 2) return false
  // What both have in common at the front, then at the back.
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) {
    aFrom++
    bFrom++
  }
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) {
    aTo--
    bTo--
  }
  const [left, right] = [aTo - aFrom, bTo - bFrom]
  if (left + right === 1 || (left === 1 && right === 1)) return true
  return left === 2 && right === 2 && a[aFrom] === b[bFrom + 1] && a[aFrom + 1] === b[bFrom]
}
