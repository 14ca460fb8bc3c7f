/** With this many tiles a stretch of the wall is full: a row on a desk. */
const FULL = 4

export interface Group<Heading, Of> { readonly headings: readonly Heading[]; readonly tiles: readonly Of[] }

/** Small groups that stand next to each other share one stretch of the wall: a policy with many headings would be mostly gaps. */
export function joinSmall<Heading, Of>(groups: readonly Group<Heading, Of>[]): readonly Group<Heading, Of>[] {
  return groups.reduce<readonly Group<Heading, Of>[]>((joined, group) => {
    const last = joined.at(-1)
    if (last === undefined || group.tiles.length >= FULL || last.tiles.length >= FULL) return [...joined, group]
    return [...joined.slice(0, -1), { headings: [...last.headings, ...group.headings], tiles: [...last.tiles, ...group.tiles] }]
  }, [])
}
