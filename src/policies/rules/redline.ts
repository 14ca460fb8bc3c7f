/** A stretch of a clause: as it was, struck out, or put in. */
export interface Stretch { readonly kind: 'same' | 'del' | 'ins'; readonly text: string }

// CriticMarkup's two marks that policies use; substitutions are a deletion and an insertion side by side.
const mark = /\{--([^]*?)--\}|\{\+\+([^]*?)\+\+\}/g

/** The clause in stretches, for a page that shows what is struck and what is put in. Empty stretches are left out. */
export function redline(says: string): Stretch[] {
  const stretches: Stretch[] = []
  let done = 0
  for (const found of says.matchAll(mark)) {
    stretches.push({ kind: 'same', text: says.slice(done, found.index) })
    stretches.push(found[1] === undefined ? { kind: 'ins', text: found[2] ?? '' } : { kind: 'del', text: found[1] })
    done = found.index + found[0].length
  }
  stretches.push({ kind: 'same', text: says.slice(done) })
  return stretches.filter((stretch) => stretch.text !== '')
}

/** The clause as it reads once its changes are adopted; empty when all of it is struck. */
export const asItReads = (says: string): string =>
  redline(says).filter((stretch) => stretch.kind !== 'del').map((stretch) => stretch.text).join('').replaceAll(/ {2,}/g, ' ').trim()

/** Offset of the first mark of a change, or null when the text has none. */
export function firstMark(says: string): number | null {
  const at = says.search(/\{--|\{\+\+/)
  return at < 0 ? null : at
}

/** Offset of the first mark that is not closed, not opened, or inside another; null when all are well. */
export function strayMark(says: string): number | null {
  let done = 0
  for (const found of says.matchAll(mark)) {
    const between = says.slice(done, found.index).search(anyMark)
    if (between >= 0) return done + between
    const inside = (found[1] ?? found[2] ?? '').search(anyMark)
    if (inside >= 0) return found.index + 3 + inside
    done = found.index + found[0].length
  }
  const rest = says.slice(done).search(anyMark)
  return rest < 0 ? null : done + rest
}

const anyMark = /\{--|--\}|\{\+\+|\+\+\}/
