import type { Region } from './people.ts'

/** Moves a region from the picture as stored to the picture as shown, for an Exif orientation (1 to 8, CIPA DC-008 §4.6.4). */
export function turned(region: Region, orientation: number): Region {
  const { name, x, y, w, h } = region
  const right = 1 - x - w
  const below = 1 - y - h
  switch (orientation) {
    case 2: return { name, x: right, y, w, h }
    case 3: return { name, x: right, y: below, w, h }
    case 4: return { name, x, y: below, w, h }
    case 5: return { name, x: y, y: x, w: h, h: w }
    case 6: return { name, x: below, y: x, w: h, h: w }
    case 7: return { name, x: below, y: right, w: h, h: w }
    case 8: return { name, x: y, y: right, w: h, h: w }
    default: return region
  }
}
