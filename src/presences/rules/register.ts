import type { PresenceState } from './presence.ts'

/** A line of the register, as lists show it. Moments are compared, so they are Dates. */
export interface RegisterLine {
  readonly slug: string
  readonly name: string
  readonly platform: string
  readonly label: string
  readonly handle: string
  readonly url: string | null
  readonly school: string
  readonly schoolId: string
  readonly state: PresenceState
  readonly stateSince: Date
  readonly lastPost: Date | null
  readonly freshness: 'fresh' | 'ageing' | 'stale' | null
  readonly owners: readonly string[]
  readonly settings: 'good' | 'due' | 'stale' | 'unfinished' | 'never' | null
  readonly settingsAt: Date | null
}

export interface RegisterFilter { readonly school?: string | null; readonly platform?: string | null; readonly state?: string | null; readonly q?: string | null }

export const registerSorts = ['name', 'where', 'school', 'post', 'settings'] as const
export type RegisterSort = (typeof registerSorts)[number]

export function filterRegister<Line extends RegisterLine>(lines: readonly Line[], { school, platform, state, q }: RegisterFilter): readonly Line[] {
  const words = fold(q ?? '').split(/\s+/).filter(Boolean)
  return lines.filter((line) => (!school || line.schoolId === school) && (!platform || line.platform === platform) && (!state || line.state === state)
    && words.every((word) => fold(`${line.name} ${line.handle} ${line.school} ${line.owners.join(' ')}`).includes(word)))
}

const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Sorted by one column, then by name. What was never posted or never looked over counts as longest ago. */
export function sortRegister<Line extends RegisterLine>(lines: readonly Line[], by: RegisterSort, down: boolean): readonly Line[] {
  const key: (line: RegisterLine) => string | number = by === 'name' ? (line) => fold(line.name) : by === 'where' ? (line) => `${line.label} ${fold(line.handle)}` : by === 'school' ? (line) => fold(line.school)
    : by === 'post' ? (line) => line.lastPost?.getTime() ?? 0 : (line) => line.settingsAt?.getTime() ?? 0
  const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)
  return lines.toSorted((a, b) => compare(key(a), key(b)) * (down ? -1 : 1) || compare(fold(a.name), fold(b.name)) || compare(a.slug, b.slug))
}

export interface Page<Line> { readonly shown: readonly Line[]; readonly from: number; readonly total: number; readonly next: string | null }

/** The page after the line that `after` names (its slug); the first when there is none of that name any more. */
export function pageAfter<Line extends { readonly slug: string }>(lines: readonly Line[], after: string | null, size: number): Page<Line> {
  const from = after === null ? 0 : lines.findIndex((line) => line.slug === after) + 1
  const shown = lines.slice(from, from + size)
  return { shown, from, total: lines.length, next: from + size < lines.length ? shown.at(-1)?.slug ?? null : null }
}
