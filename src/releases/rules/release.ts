import type { IsoDate } from '#src/kit/dates.ts'

/** What a picture, a voice or a name may be used for (domain.md, Release). */
export const purposes = ['yearbook', 'school-web', 'district-social-media', 'press', 'promotion'] as const
export type Purpose = (typeof purposes)[number]

/** The uses that families are asked about; promotion is never asked for in a form (CIN-5b). */
export const familyPurposes = ['yearbook', 'school-web', 'district-social-media', 'press'] as const satisfies readonly Purpose[]

/**
 * A guardian's (or adult's) permission. Never edited: superseded by a newer one or withdrawn.
 * `refused` is an answer too: it is a no on record, not a missing form.
 */
export interface Release {
  readonly purposes: readonly string[]
  /** Platforms it covers; empty means every platform of those purposes. */
  readonly channels: readonly string[]
  readonly from: IsoDate
  readonly until: IsoDate
  readonly withdrawnOn: IsoDate | null
  readonly refused: boolean
  /** Limits that came with the yes, e.g. `no-name`. */
  readonly conditions: readonly string[]
  /** The guardian who gave it; null or left out where the person themself did. */
  readonly givenBy?: string | null
}

/** One use that somebody intends: for what, and where. */
export interface Use { readonly purpose: string; readonly channel: string | null }
