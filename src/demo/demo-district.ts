import type { DistrictId } from '#src/kit/ids.ts'

/** Two Rivers, by its id. */
export const demoDistrict = 'two-rivers' as DistrictId
