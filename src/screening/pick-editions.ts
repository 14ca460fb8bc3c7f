import { combine } from '#src/policies/rules/combine.ts'
import type { Edition } from '#src/policies/rules/edition.ts'
import { nearest } from '#src/policies/rules/nearest.ts'

/** What the check command needs of the policies: those that could be read, and what is wrong with the rest. */
export interface PackShelf {
  readonly editions: readonly Edition[]
  /** Ready to print, one a problem, with file, line and column. */
  readonly problems: readonly string[]
}

export type Picked =
  | { readonly kind: 'editions'; readonly editions: readonly Edition[] }
  | { readonly kind: 'refused'; readonly messages: readonly string[] }

/**
 * The policies that somebody named, as one. Unlike a district's own check this takes drafts too:
 * whoever names a draft wants to know what it would say (CAM-0).
 */
export function pickEditions(shelf: PackShelf, ids: readonly string[]): Picked {
  const known = shelf.editions.map((edition) => edition.policy)
  const found: Edition[] = []
  for (const id of new Set(ids)) {
    const edition = shelf.editions.find((one) => one.policy === id)
    if (edition === undefined) {
      const meant = nearest(id, known)
      const message = `there is no policy ${id}; ${meant === undefined ? `there ${known.length === 0 ? 'is none' : `are ${known.join(', ')}`}` : `did you mean ${meant}?`}`
      // It may be missing because its file has an error, so that is said as well.
      return { kind: 'refused', messages: [message, ...shelf.problems] }
    }
    found.push(edition)
  }
  const result = combine(found)
  if ('problems' in result) return { kind: 'refused', messages: result.problems.map((one) => `${one.policy}: ${one.message}`) }
  return { kind: 'editions', editions: result.combined.editions }
}
