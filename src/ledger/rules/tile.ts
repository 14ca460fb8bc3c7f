/** C2SP tlog-tiles: a tile holds up to 256 hashes and stands for eight levels of the tree. */
export const TILE_HEIGHT = 8
export const TILE_WIDTH = 256

/** One tile: hashes of level `8 * level` of the tree, from `256 * index`, `width` of them. */
export interface TileId { readonly level: number; readonly index: number; readonly width: number }

/** What a path below a log's address asks for. */
export type Resource =
  | { readonly kind: 'checkpoint' }
  | { readonly kind: 'tile'; readonly tile: TileId }
  | { readonly kind: 'entries'; readonly index: number; readonly width: number }

/** 1234067 is `x001/x234/067`: no folder of a static log gets more than a thousand names. */
export function indexPath(index: number): string {
  const parts = [String(index % 1000).padStart(3, '0')]
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    parts.unshift(`x${String(rest % 1000).padStart(3, '0')}`)
  }
  return parts.join('/')
}

const partial = (width: number): string => (width === TILE_WIDTH ? '' : `.p/${width}`)

export const tilePath = (tile: TileId): string => `tile/${tile.level}/${indexPath(tile.index)}${partial(tile.width)}`

export const entriesPath = (index: number, width: number): string => `tile/entries/${indexPath(index)}${partial(width)}`

const shape = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/

/** Reads a path below a log's address; null for one that is none or is not written the one right way. */
export function parsePath(path: string): Resource | null {
  if (path === 'checkpoint') return { kind: 'checkpoint' }
  const found = shape.exec(path)
  if (!found) return null
  const index = Number((found[2] ?? '').replace(/[x/]/g, ''))
  const width = found[3] === undefined ? TILE_WIDTH : Number(found[3])
  if (width < 1 || width > TILE_WIDTH) return null
  const resource: Resource = found[1] === 'entries'
    ? { kind: 'entries', index, width }
    : { kind: 'tile', tile: { level: Number(found[1]), index, width } }
  return pathOf(resource) === path ? resource : null
}

export function pathOf(resource: Resource): string {
  switch (resource.kind) {
    case 'checkpoint': return 'checkpoint'
    case 'tile': return tilePath(resource.tile)
    case 'entries': return entriesPath(resource.index, resource.width)
  }
}

/** How many hashes a level holds in a tree of this size: only complete subtrees of 256^level leaves count. */
export const levelCount = (size: number, level: number): number => Math.floor(size / TILE_WIDTH ** level)

/** The widths of the tiles of one level, by their index: full ones, then perhaps a partial one. */
function* widths(count: number): Generator<{ index: number; width: number }> {
  for (let index = 0; index * TILE_WIDTH < count; index += 1) yield { index, width: tileWidth(count, index) }
}

/** How wide the tile (or bundle) at `index` is on a level that holds `count`. */
export const tileWidth = (count: number, index: number): number => Math.min(TILE_WIDTH, count - index * TILE_WIDTH)

/** Everything that a log of this size serves, but its checkpoint: the bundles in order, then the tiles level by level. */
export function* resourcesOf(size: number): Generator<Exclude<Resource, { kind: 'checkpoint' }>> {
  for (const { index, width } of widths(size)) yield { kind: 'entries', index, width }
  for (let level = 0, count = size; count > 0; level += 1, count = levelCount(size, level)) {
    for (const { index, width } of widths(count)) yield { kind: 'tile', tile: { level, index, width } }
  }
}

/** The partial tile at the right end of each level that has one: all that a tree needs to grow. */
export function edgeTiles(size: number): TileId[] {
  const tiles: TileId[] = []
  for (let level = 0, count = size; count > 0; level += 1, count = levelCount(size, level)) {
    const width = count % TILE_WIDTH
    if (width > 0) tiles.push({ level, index: Math.floor(count / TILE_WIDTH), width })
  }
  return tiles
}
