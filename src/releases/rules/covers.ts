import type { IsoDate } from '#src/kit/dates.ts'
import { coverage } from './coverage.ts'
import type { Release, Use } from './release.ts'

/**
 * Whether one release by itself covers one use on one day (OKC-B3i2, CRS-B6, CIN-5a). A
 * withdrawal counts from its own day: a parent who writes today expects it to hold today. A
 * guardian's release ends the day before the student turns 18.
 *
 * Where a person has several answers on file use {@link coverage}: the newest one counts.
 */
export function covers(release: Release, use: Use, on: IsoDate, adultSince: IsoDate | null = null): boolean {
  return coverage([release], use, on, adultSince).kind === 'covered'
}
