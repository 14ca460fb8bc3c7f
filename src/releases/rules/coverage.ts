import type { IsoDate } from '#src/kit/dates.ts'
import type { Release, Use } from './release.ts'

/** What the answers on file say about one use on one day; anything but `covered` is a no, with its reason. */
export type Coverage =
  | { readonly kind: 'covered'; readonly by: Release }
  | { readonly kind: 'none' }
  | { readonly kind: 'other-purpose'; readonly purposes: readonly string[] }
  | { readonly kind: 'other-channel'; readonly channels: readonly string[] }
  /** Nobody has said yet where it will appear, and the release is for some platforms only. */
  | { readonly kind: 'channel-unknown'; readonly channels: readonly string[] }
  | { readonly kind: 'not-yet'; readonly from: IsoDate }
  | { readonly kind: 'ended'; readonly on: IsoDate }
  | { readonly kind: 'withdrawn'; readonly on: IsoDate }
  | { readonly kind: 'refused' }
  /** The student turned 18; what a guardian said before no longer counts (20 U.S.C. 1232g(d)). */
  | { readonly kind: 'of-age'; readonly since: IsoDate }

/**
 * Reads all answers about one person (OKC-B3i2, CRS-B6, CIN-5a). The newest answer about the use
 * counts, a later withdrawal undoes every yes given before it, and of two answers of one day the
 * no counts. From `adultSince` on, only answers count that the student gave, from that day or later.
 */
export function coverage(answers: readonly Release[], use: Use, on: IsoDate, adultSince: IsoDate | null = null): Coverage {
  if (answers.length === 0) return { kind: 'none' }
  const ofAge = adultSince !== null && adultSince <= on
  const own = ofAge ? answers.filter((one) => one.from >= adultSince && !one.givenBy) : answers
  if (own.length === 0 && ofAge) return { kind: 'of-age', since: adultSince }

  const onPurpose = own.filter((one) => speaksOfPurpose(one, use.purpose))
  if (onPurpose.length === 0) return aboutOtherPurposes(own)
  const here = onPurpose.filter((one) => speaksOfChannel(one, use.channel))
  if (here.length === 0) {
    const channels = unique(onPurpose.flatMap((one) => one.channels))
    return use.channel === null ? { kind: 'channel-unknown', channels } : { kind: 'other-channel', channels }
  }
  const begun = here.filter((one) => one.from <= on)
  if (begun.length === 0) return { kind: 'not-yet', from: here.map((one) => one.from).toSorted()[0]! }
  return newestOf(begun, on)
}

function newestOf(begun: readonly Release[], on: IsoDate): Coverage {
  const newest = begun.reduce((best, one) => (one.from > best.from || (one.from === best.from && isNo(one, on)) ? one : best))
  if (newest.withdrawnOn !== null && newest.withdrawnOn <= on) return { kind: 'withdrawn', on: newest.withdrawnOn }
  if (newest.refused) return { kind: 'refused' }
  // A parent who withdraws an older form means the picture, not the paper.
  const later = begun.find((one) => one.withdrawnOn !== null && one.withdrawnOn <= on && one.withdrawnOn > newest.from)
  if (later?.withdrawnOn) return { kind: 'withdrawn', on: later.withdrawnOn }
  if (newest.until < on) return { kind: 'ended', on: newest.until }
  return { kind: 'covered', by: newest }
}

const isNo = (one: Release, on: IsoDate): boolean => one.refused || (one.withdrawnOn !== null && one.withdrawnOn <= on)

/** A refusal that names no purpose is a no to all of them; a yes has to name what it is for. */
const speaksOfPurpose = (one: Release, purpose: string): boolean =>
  one.purposes.includes(purpose) || (one.refused && one.purposes.length === 0)

function speaksOfChannel(one: Release, channel: string | null): boolean {
  if (one.channels.length === 0) return true
  return channel !== null && one.channels.some((name) => plainChannel(name) === plainChannel(channel))
}

/** One platform under the names that forms give it. */
const alsoCalled = new Map([['twitter', 'x'], ['x (twitter)', 'x'], ['twitter/x', 'x'], ['x/twitter', 'x'], ['fb', 'facebook'], ['ig', 'instagram'], ['insta', 'instagram'], ['yt', 'youtube']])

function plainChannel(name: string): string {
  const plain = name.trim().toLowerCase()
  return alsoCalled.get(plain) ?? plain
}

function aboutOtherPurposes(answers: readonly Release[]): Coverage {
  const purposes = unique(answers.filter((one) => !one.refused).flatMap((one) => one.purposes))
  return purposes.length > 0 ? { kind: 'other-purpose', purposes } : { kind: 'none' }
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)]
