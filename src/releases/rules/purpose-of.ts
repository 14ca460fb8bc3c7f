import type { Purpose } from './release.ts'

/** What publishing on a platform is a use for: the school's own site and the yearbook are asked for apart. */
export function purposeOf(platform: string | null): Purpose {
  return apart.get(platform?.trim().toLowerCase() ?? '') ?? 'district-social-media'
}

const apart = new Map<string, Purpose>([
  ['website', 'school-web'], ['school-website', 'school-web'], ['web', 'school-web'], ['feed', 'school-web'],
  ['yearbook', 'yearbook'],
  ['press', 'press'], ['newspaper', 'press'],
])
