import type { SchoolId } from '#src/kit/ids.ts'

/** A place and everything below it. A cycle in the data ends instead of running for ever. */
export function placesBelow(tree: readonly { readonly id: SchoolId; readonly parentId: SchoolId | null }[], top: SchoolId): ReadonlySet<SchoolId> {
  const places = new Set([top])
  for (let before = 0; before < places.size;) {
    before = places.size
    for (const school of tree) if (school.parentId !== null && places.has(school.parentId)) places.add(school.id)
  }
  return places
}
