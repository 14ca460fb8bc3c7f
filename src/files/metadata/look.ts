import { latin1 } from './block.ts'
import type { Block } from './block.ts'
import { exifGroups } from './exif.ts'
import { jpegBlocks } from './jpeg-blocks.ts'
import { peopleInXmp } from './people.ts'
import type { NamedPeople } from './people.ts'
import { pngBlocks } from './png-blocks.ts'
import { webpBlocks } from './webp-blocks.ts'

/** What of a file is not the picture itself. `trailer`: data after the picture's end, e.g. a phone's short film. */
export type Group = 'gps' | 'camera' | 'xmp' | 'iptc' | 'comment' | 'thumbnail' | 'animation' | 'trailer' | 'other'

const containers = { jpeg: jpegBlocks, png: pngBlocks, webp: webpBlocks } as const
export type Container = keyof typeof containers

/** Everything in a JPEG, PNG or WebP that is not pixels. */
export const blocksOf = (bytes: Uint8Array, container: Container): Block[] => containers[container](bytes)

/** The groups that a file's blocks belong to, each once. */
export function groupsOf(blocks: readonly Block[]): Group[] {
  const groups = new Set<Group>()
  for (const block of blocks) {
    if (block.kind === 'exif') {
      const { gps, camera, comment, thumbnail } = exifGroups(block.data)
      if (gps) groups.add('gps')
      if (camera) groups.add('camera')
      if (comment) groups.add('comment')
      if (thumbnail) groups.add('thumbnail')
      if (!gps && !camera && !comment && !thumbnail) groups.add('other')
    } else if (block.kind === 'xmp') {
      groups.add('xmp')
      if (/\bGPS(Latitude|Longitude)\b/.test(latin1(block.data))) groups.add('gps')
    } else if (block.kind === 'preview') groups.add('thumbnail')
    else if (block.kind !== 'profile' && block.kind !== 'color' && block.kind !== 'layout') groups.add(block.kind)
  }
  return [...groups]
}

/** Everybody whom the file's XMP names. */
export function peopleIn(blocks: readonly Block[]): NamedPeople {
  const all = blocks.filter((block) => block.kind === 'xmp').map((block) => peopleInXmp(block.data))
  return { names: [...new Set(all.flatMap((one) => one.names))], regions: all.flatMap((one) => one.regions) }
}
